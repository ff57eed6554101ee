/** What Prisma's client is told of the schema, to know queries of one shape: names, and a graph that has them by number. */
export interface QueryGraph {
  strings: string[];
  graph: string;
}

/** From here on V8 stores an object's numbered properties one by one. */
const firstNumber = 1_024;

/**
 * Numbers the names of a graph anew, from 1,024 on. For an edge of number 700 V8 makes room for all smaller ones, too,
 * and the graph has over a thousand nodes with few edges each: 12 MB of nothing.
 *
 * The graph is written as Prisma writes it (its runtime's `ParamGraph`): numbers of seven bits a byte, the lowest first.
 * Those that may be missing are one more, or 0.
 */
export function sparseGraph({ strings, graph }: QueryGraph): QueryGraph {
  const from = Buffer.from(graph, 'base64url');
  const to: number[] = [];
  let at = 0;
  const bytes = (count: number) => {
    for (const byte of from.subarray(at, at + count)) to.push(byte);
    at += count;
  };
  const read = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = from.readUInt8(at);
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const write = (value: number) => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) to.push((rest & 127) | 128);
    to.push(rest);
  };
  const copy = (): number => {
    const value = read();
    write(value);
    return value;
  };
  const name = () => write(read() + firstNumber);
  const nameIfThere = () => {
    const value = read();
    write(value === 0 ? 0 : value + firstNumber);
  };
  const repeat = (count: number, run: () => void) => {
    for (let left = count; left > 0; left -= 1) run();
  };

  const [inputs, outputs, roots] = [copy(), copy(), copy()];
  repeat(inputs, () =>
    repeat(copy(), () => {
      name();
      bytes(2);
      copy();
      nameIfThere();
      bytes(1);
    }),
  );
  repeat(outputs, () =>
    repeat(copy(), () => {
      name();
      copy();
      copy();
    }),
  );
  repeat(roots, () => {
    name();
    copy();
    copy();
  });
  if (at !== from.length)
    throw new Error('The graph of Prisma’s client is written in another way than this one reads.');
  return {
    strings: [...Array.from({ length: firstNumber }, () => ''), ...strings],
    graph: Buffer.from(to).toString('base64url'),
  };
}

const settings =
  /config\.parameterizationSchema = \{\s*strings: JSON\.parse\(("(?:[^"\\]|\\.)*")\),\s*graph: "([\w-]*)"\s*\}/;

/** The same in the text of a generated client. */
export function withSparseGraph(code: string): string {
  const [whole, strings = '', graph = ''] = settings.exec(code) ?? [];
  if (whole === undefined) throw new Error('The client that Prisma generated says nothing of a graph.');
  const given = { strings: JSON.parse(JSON.parse(strings) as string) as string[], graph };
  const made = sparseGraph(given);
  const text = `config.parameterizationSchema = {
  strings: [...Array<string>(${firstNumber}).fill(''), ...(JSON.parse(${strings}) as string[])],
  graph: "${made.graph}"
}`;
  return code.replace(whole, () => text);
}
