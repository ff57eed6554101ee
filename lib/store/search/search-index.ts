import { createHash } from 'node:crypto';
import { Prisma } from '../../../prisma/generated/sqlite/client/client';
import type { ArticleDraft } from '../../article/article';
import { gap, type IndexEntry, indexEntry, indexVersion, spellableWords } from '../../search/index-entry';
import { gramsOf } from '../../search/nearest-words';
import { encodePlaces, lengthIn, termsIn } from '../../search/word-places';
import type { Queries } from '../engine/clients';
import type { Engine } from '../engine/database';
import { publishedDay } from '../articles/draft-rows';
import { type Counted, recountTerms } from './search-terms';
import { rowsOf } from '../engine/rows/value-rows';

/** Ids within one day; more than any day has passages, and a product that JavaScript counts exactly. */
const rowsPerDay = 2 ** 31;
/** From the year 0 to 1970, so that no id is below zero. */
const daysBefore1970 = 719_528;

/** The first id of what was published on a day or later. */
export const firstIdOf = (day: string): number =>
  Math.max(0, Date.parse(`${day}T00:00:00Z`) / 86_400_000 + daysBefore1970) * rowsPerDay;

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
  const numbered = indexables.map(({ id: articleId, article, storyIds }) => {
    const day = publishedDay(article);
    const id = nextOf.get(day) ?? firstIdOf(day);
    nextOf.set(day, id + 1);
    return { id, articleId, entry: indexEntry(article, storyIds) };
  });
  const rows = numbered.map(({ id, articleId, entry }) => [
    id,
    articleId,
    encodePlaces(entry.places),
    hashOf(entry),
  ]);
  await queries.$executeRaw`
    INSERT INTO "SearchArticle" ("id", "articleId", "places", "hash")
    SELECT CAST(e.value->>0 AS BIGINT), CAST(e.value->>1 AS INTEGER), e.value->>2, e.value->>3
    FROM ${rowsOf(engine, rows)}`;
  await queries.$executeRaw(insertWords(engine, numbered));
  await recountTerms(
    engine,
    queries,
    rows.map(([, , places]) => countedIn(String(places))),
    1,
  );
  await addSpellings(engine, queries, spellableWords(numbered.map(({ entry }) => entry)));
  const ids = indexables.map(({ id }) => id);
  await queries.$executeRaw`UPDATE "Article" SET "indexedAs" = ${indexVersion} WHERE "id" IN (${Prisma.join(ids)})`;
}

/** Takes articles out of the index; before their own rows go. */
export async function unindexArticles(
  engine: Engine,
  queries: Queries,
  articleIds: readonly number[],
): Promise<void> {
  const there = await queries.searchArticle.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: { id: true, places: true },
  });
  if (there.length === 0) return;
  const key = engine === 'sqlite' ? Prisma.sql`rowid` : Prisma.sql`"id"`;
  const ids = there.map(({ id }) => id);
  await queries.$executeRaw`DELETE FROM "SearchIndex" WHERE ${key} IN (${Prisma.join(ids)})`;
  await queries.searchArticle.deleteMany({ where: { id: { in: ids } } });
  await recountTerms(
    engine,
    queries,
    there.map(({ places }) => countedIn(places)),
    -1,
  );
}

/** What an article adds to the counts of terms: read from what was written, so that it is taken off again whole. */
export const countedIn = (places: string): Counted => ({ length: lengthIn(places), terms: termsIn(places) });

/** What a check compares, to tell an article that is found by other words. */
export const hashOf = ({ text, source, marks, places }: IndexEntry): string =>
  createHash('sha256')
    .update(JSON.stringify([text, source, marks, encodePlaces(places)]))
    .digest('base64url')
    .slice(0, 22);

/** A vector takes a megabyte; in bytes of words and of where they stand, with room to spare. */
const largestVector = 900_000;
/** Positions end there; a longer article is found by all of its words, and by phrases of the first. */
const lastPosition = 16_383;

/** The vector of an article in PostgreSQL's own notation; words of ours hold nothing that has to be escaped. */
export function vectorText({ text, source, marks }: IndexEntry): string {
  const known = new Set<string>();
  const parts: string[] = [];
  let size = 0;
  const put = (word: string, position: string) => {
    if (!known.has(word)) size += Buffer.byteLength(word) + 4;
    known.add(word);
    size += 2;
    if (size <= largestVector) parts.push(`'${word}'${position}`);
  };
  for (const word of marks) put(word, '');
  const inOrder = [...source, gap, ...text];
  for (const [at, word] of inOrder.entries()) put(word, `:${Math.min(at + 1, lastPosition)}`);
  return parts.join(' ');
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
      (SELECT MAX("id") FROM "SearchArticle"
        WHERE "id" >= CAST(e.value->>1 AS BIGINT) AND "id" < CAST(e.value->>2 AS BIGINT)) AS "last"
    FROM ${rowsOf(engine, ranges)}`;
  return new Map(rows.map(({ day, last }) => [day, last === null ? firstIdOf(day) : Number(last) + 1]));
}

function insertWords(engine: Engine, rows: readonly { id: number; entry: IndexEntry }[]): Prisma.Sql {
  if (engine === 'postgresql') {
    const vectors = rows.map(({ id, entry }) => [id, vectorText(entry)]);
    return Prisma.sql`INSERT INTO "SearchIndex" ("id", "vector")
      SELECT CAST(e.value->>0 AS BIGINT), CAST(e.value->>1 AS TSVECTOR) FROM ${rowsOf(engine, vectors)}`;
  }
  const words = rows.map(({ id, entry: { text, source, marks } }) => [
    id,
    [...source, gap, ...text, ...marks].join(' '),
  ]);
  return Prisma.sql`INSERT INTO "SearchIndex" (rowid, words)
    SELECT e.value->>0, e.value->>1 FROM ${rowsOf(engine, words)}`;
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
