import { describe, expect, it } from 'vitest';
import { sparseGraph, withSparseGraph } from './sparse-graph';

const encode = (...bytes: number[]) => Buffer.from(bytes).toString('base64url');
const decode = (graph: string) => [...Buffer.from(graph, 'base64url')];

/** One node of input with two edges, one of output with one, and a root. */
const graph = encode(1, 1, 1, 2, ...[0, 7, 1, 0, 2, 64], ...[1, 0, 0, 1, 0, 0], 1, ...[1, 0, 1], 0, 1, 1);
/** 1,024 and 1,025 as numbers of seven bits, and the latter as one that may be missing. */
const [first, second, secondIfThere] = [
  [0x80, 8],
  [0x81, 8],
  [0x82, 8],
];

describe('the graph of Prisma’s client', () => {
  it('has each name by a number above 1,024, and all else as it was', () => {
    const made = sparseGraph({ strings: ['where', 'id'], graph });
    expect(made.strings.slice(1_024)).toEqual(['where', 'id']);
    expect(decode(made.graph)).toEqual([
      ...[1, 1, 1, 2],
      ...[...first, 7, 1, 0, ...secondIfThere, 64],
      ...[...second, 0, 0, 1, 0, 0],
      1,
      ...[...second, 0, 1],
      ...[...first, 1, 1],
    ]);
  });

  it('is refused where it is written in another way', () => {
    expect(() => sparseGraph({ strings: [], graph: `${graph}AA` })).toThrow('another way');
    expect(() => withSparseGraph('const config = {}')).toThrow('nothing of a graph');
  });

  it('is exchanged in the client’s code', () => {
    const code = `before\nconfig.parameterizationSchema = {\n  strings: JSON.parse("[\\"where\\",\\"id\\"]"),\n  graph: "${graph}"\n}\nafter`;
    const made = withSparseGraph(code);
    expect(made).toContain(
      `...Array<string>(1024).fill(''), ...(JSON.parse("[\\"where\\",\\"id\\"]") as string[])`,
    );
    expect(made).toContain(sparseGraph({ strings: ['where', 'id'], graph }).graph);
    expect(made).toMatch(/^before\n[^]*\nafter$/);
  });
});
