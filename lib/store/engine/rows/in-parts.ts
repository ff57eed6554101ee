/** Half of what Prisma takes as parameters of one query on SQLite: the other conditions need some as well. */
const mostValues = 400;

/**
 * Asks for a list of values of any length, part by part, since an engine takes only so many in one query;
 * each value is asked for once. The answers stand one behind the other, in the order of their parts.
 */
export async function inParts<Value, Row>(
  values: Iterable<Value>,
  ask: (part: Value[]) => PromiseLike<Row[]>,
): Promise<Row[]> {
  const all = [...new Set(values)];
  const rows: Row[] = [];
  for (let at = 0; at < all.length; at += mostValues) {
    for (const row of await ask(all.slice(at, at + mostValues))) rows.push(row);
  }
  return rows;
}

/** The same for a change, which has no answer. */
export async function changeInParts<Value>(
  values: Iterable<Value>,
  change: (part: Value[]) => PromiseLike<unknown>,
): Promise<void> {
  await inParts(values, async (part) => {
    await change(part);
    return [];
  });
}
