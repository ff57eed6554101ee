import { Prisma } from '../../../prisma/generated/sqlite/client/client';
import type { LibrarySize } from '../../search/rank-articles';
import type { Engine } from '../engine/database';
import type { Queries } from '../engine/clients';
import { rowsOf } from '../engine/rows/value-rows';

/** Sums of the library among the terms; no term of a text begins like that. */
const articlesKey = '_articles';
const wordsKey = '_words';

/** How many articles have each of these terms, and how large the library is. */
export async function countTerms(
  queries: Pick<Queries, '$queryRaw'>,
  terms: readonly string[],
): Promise<{ counts: Map<string, number>; library: LibrarySize }> {
  const asked = [...new Set([...terms, articlesKey, wordsKey])];
  const rows = await queries.$queryRaw<{ term: string; articles: number | bigint }[]>`
    SELECT "term", "articles" FROM "SearchTerm" WHERE "term" IN (${Prisma.join(asked)})`;
  const counts = new Map(rows.map(({ term, articles }) => [term, Number(articles)]));
  return { counts, library: { articles: counts.get(articlesKey) ?? 0, words: counts.get(wordsKey) ?? 0 } };
}

/** An article as it is counted. */
export interface Counted {
  length: number;
  terms: readonly string[];
}

/** Counts articles in, or out where they go; a term that no article has is forgotten. */
export async function recountTerms(
  engine: Engine,
  queries: Queries,
  articles: readonly Counted[],
  by: 1 | -1,
): Promise<void> {
  if (articles.length === 0) return;
  const rows = [...totalsOf(articles)].map(([term, count]) => [term, by * count]);
  await queries.$executeRaw`
    INSERT INTO "SearchTerm" ("term", "articles")
    SELECT e.value->>0, CAST(e.value->>1 AS BIGINT) FROM ${rowsOf(engine, rows)} WHERE true
    ON CONFLICT ("term") DO UPDATE SET "articles" = "SearchTerm"."articles" + excluded."articles"`;
  if (by > 0) return;
  await queries.$executeRaw`
    DELETE FROM "SearchTerm" WHERE "articles" <= 0 AND "term" IN (SELECT e.value->>0 FROM ${rowsOf(engine, rows)})`;
}

/** What the table of terms says of these articles, were they the whole library. */
export function totalsOf(articles: readonly Counted[]): Map<string, number> {
  const words = articles.reduce((sum, { length }) => sum + length, 0);
  const totals = new Map([[articlesKey, articles.length]]);
  if (words > 0) totals.set(wordsKey, words);
  for (const { terms } of articles) for (const term of terms) totals.set(term, (totals.get(term) ?? 0) + 1);
  return totals;
}
