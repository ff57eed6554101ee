import type { Queries } from '../engine/clients';
import { inParts } from '../engine/rows/in-parts';

/** Of the articles that are here. */
export async function articleIds(queries: Queries, slugs: readonly string[]): Promise<number[]> {
  const rows = await inParts(slugs, (part) =>
    queries.article.findMany({ where: { slug: { in: part } }, select: { id: true } }),
  );
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}
