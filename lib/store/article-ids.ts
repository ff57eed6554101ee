import type { Queries } from './clients';

/** Of the articles that are here. */
export async function articleIds(queries: Queries, slugs: readonly string[]): Promise<number[]> {
  const rows = await queries.article.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}
