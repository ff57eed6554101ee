import type { Queries } from '../engine/clients';
import { inParts } from '../engine/rows/in-parts';

/** Of the articles that are here, or were at this address before: a page that is open goes on naming it so. */
export async function articleIds(queries: Queries, slugs: readonly string[]): Promise<number[]> {
  const moved = await inParts(slugs, (part) =>
    queries.articleRedirect.findMany({ where: { fromSlug: { in: part } }, select: { toSlug: true } }),
  );
  const all = [...new Set([...slugs, ...moved.map(({ toSlug }) => toSlug)])];
  const rows = await inParts(all, (part) =>
    queries.article.findMany({ where: { slug: { in: part } }, select: { id: true } }),
  );
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}
