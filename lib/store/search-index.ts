import { createHash } from 'node:crypto';
import { Prisma } from '../../prisma/generated/sqlite/client/client';
import type { ArticleDraft } from '../article/article';
import { type IndexRow, indexRows, indexVersion, spellableWords } from '../search/index-rows';
import { gramsOf } from '../search/nearest-words';
import type { Queries } from './clients';
import type { Engine } from './database';
import { publishedDay } from './draft-rows';

/** Ids within one day; more than any day has passages, and a product that JavaScript counts exactly. */
const rowsPerDay = 2 ** 31;
/** From the year 0 to 1970, so that no id is below zero. */
const daysBefore1970 = 719_528;

/** The first id of what was published on a day or later. */
export const firstIdOf = (day: string): number =>
  Math.max(0, Date.parse(`${day}T00:00:00Z`) / 86_400_000 + daysBefore1970) * rowsPerDay;

/**
 * Rows of values as one JSON text, each a row `e.value` in SQL: thousands of parameters would cost
 * more than what is done with them.
 */
const rowsOf = (engine: Engine, rows: readonly (readonly (string | number)[])[]): Prisma.Sql =>
  engine === 'sqlite'
    ? Prisma.sql`json_each(${JSON.stringify(rows)}) AS e`
    : Prisma.sql`json_array_elements(${JSON.stringify(rows)}::json) AS e`;

/** An article to be found, as it was written under this id. */
export interface Indexable {
  id: number;
  article: Omit<ArticleDraft, 'slug'>;
  storyIds: readonly number[];
}

/**
 * Writes what articles are found by, within the transaction that writes the articles; what stood
 * there before has to be gone.
 */
export async function indexArticles(
  engine: Engine,
  queries: Queries,
  indexables: readonly Indexable[],
): Promise<void> {
  const nextOf = await freeIds(engine, queries, [
    ...new Set(indexables.map(({ article }) => publishedDay(article))),
  ]);
  const numbered = indexables.flatMap(({ id: articleId, article, storyIds }) => {
    const rows = indexRows(article, storyIds);
    const day = publishedDay(article);
    const next = nextOf.get(day) ?? firstIdOf(day);
    nextOf.set(day, next + rows.length);
    return rows.map((row, at) => ({ id: next + at, articleId, row }));
  });
  const entries = numbered.map(({ id, articleId, row }) => [
    id,
    articleId,
    row.kind,
    row.position,
    hashOf(row),
  ]);
  await queries.$executeRaw`
    INSERT INTO "SearchRow" ("id", "articleId", "kind", "position", "hash")
    SELECT CAST(e.value->>0 AS BIGINT), CAST(e.value->>1 AS INTEGER), e.value->>2,
      CAST(e.value->>3 AS INTEGER), e.value->>4
    FROM ${rowsOf(engine, entries)}`;
  await queries.$executeRaw(insertWords(engine, numbered));
  await addSpellings(engine, queries, spellableWords(numbered.map(({ row }) => row)));
  const ids = indexables.map(({ id }) => id);
  await queries.$executeRaw`UPDATE "Article" SET "indexedAs" = ${indexVersion} WHERE "id" IN (${Prisma.join(ids)})`;
}

/** Takes articles out of the index; before their own rows go. */
export async function unindexArticles(
  engine: Engine,
  queries: Queries,
  articleIds: readonly number[],
): Promise<void> {
  const key = engine === 'sqlite' ? Prisma.sql`rowid` : Prisma.sql`"id"`;
  await queries.$executeRaw`
    DELETE FROM "SearchIndex" WHERE ${key} IN (SELECT "id" FROM "SearchRow" WHERE "articleId" IN (${Prisma.join(articleIds)}))`;
  await queries.searchRow.deleteMany({ where: { articleId: { in: [...articleIds] } } });
}

/** What a check compares, to tell a row that stands for other words. */
export const hashOf = (row: IndexRow): string =>
  createHash('sha256')
    .update(JSON.stringify([row.text, row.stems, row.head, row.source]))
    .digest('base64url')
    .slice(0, 22);

/** The vector of a row in PostgreSQL's own notation; words of ours hold nothing that has to be escaped. */
export function vectorText({ text, stems, head, source }: IndexRow): string {
  const inOrder = (words: string[], weight: string) =>
    // Positions end there; a passage of more words is found by all of them, and by phrases of the first.
    words.map((word, at) => `'${word}':${Math.min(at + 1, 16_383)}${weight}`);
  return [
    ...inOrder(text, 'A'),
    ...inOrder(stems, 'B'),
    ...inOrder([...new Set(head)], 'C'),
    ...inOrder(source, ''),
  ].join(' ');
}

/** The first id that is free on each of these days. */
async function freeIds(
  engine: Engine,
  queries: Queries,
  days: readonly string[],
): Promise<Map<string, number>> {
  const ranges = days.map((day) => [day, firstIdOf(day), firstIdOf(day) + rowsPerDay]);
  const rows = await queries.$queryRaw<{ day: string; last: bigint | number | null }[]>`
    SELECT e.value->>0 AS "day",
      (SELECT MAX("id") FROM "SearchRow"
        WHERE "id" >= CAST(e.value->>1 AS BIGINT) AND "id" < CAST(e.value->>2 AS BIGINT)) AS "last"
    FROM ${rowsOf(engine, ranges)}`;
  return new Map(rows.map(({ day, last }) => [day, last === null ? firstIdOf(day) : Number(last) + 1]));
}

function insertWords(engine: Engine, rows: readonly { id: number; row: IndexRow }[]): Prisma.Sql {
  if (engine === 'postgresql') {
    const vectors = rows.map(({ id, row }) => [id, vectorText(row)]);
    return Prisma.sql`INSERT INTO "SearchIndex" ("id", "vector")
      SELECT CAST(e.value->>0 AS BIGINT), CAST(e.value->>1 AS TSVECTOR) FROM ${rowsOf(engine, vectors)}`;
  }
  const columns = rows.map(({ id, row: { text, stems, head, source } }) => [
    id,
    ...[text, stems, head, source].map((words) => words.join(' ')),
  ]);
  return Prisma.sql`INSERT INTO "SearchIndex" (rowid, text, stems, head, source)
    SELECT e.value->>0, e.value->>1, e.value->>2, e.value->>3, e.value->>4 FROM ${rowsOf(engine, columns)}`;
}

/** Words that are new to the library, each with its runs of three letters. */
async function addSpellings(engine: Engine, queries: Queries, words: readonly string[]): Promise<void> {
  const added = await queries.$queryRaw<{ word: string }[]>`
    INSERT INTO "SearchWord" ("word")
    SELECT e.value->>0 FROM ${rowsOf(
      engine,
      words.map((word) => [word]),
    )} WHERE true
    ON CONFLICT DO NOTHING RETURNING "word"`;
  if (added.length === 0) return;
  const grams = added.flatMap(({ word }) => gramsOf(word).map((gram) => [gram, word.length, word]));
  await queries.$executeRaw`
    INSERT INTO "SearchGram" ("gram", "length", "word")
    SELECT e.value->>0, CAST(e.value->>1 AS INTEGER), e.value->>2 FROM ${rowsOf(engine, grams)}`;
}
