import { Prisma } from '../../../prisma/generated/sqlite/client/client';
import type { Clients } from '../engine/clients';
import { type Expression, matchText } from './match-expression';
import { firstIdOf } from './search-index';

/** Articles by when they were published: ids follow the date. */
export interface Range {
  before: string | null;
  after: string | null;
  /** Only smaller ids: older articles. */
  below: number | null;
  limit: number;
}

/** Part of what was asked for, and what an article is worth that has it. */
export interface PartAsked {
  weight: number;
  expression: Expression;
}

type Reads = Pick<Clients, 'engine' | 'read'>;

/** Later than any document can be dated: the year 9999. */
const endOfIds = firstIdOf('9999-12-31') * 2;

/**
 * PostgreSQL guesses how often a word comes, and a wrong guess reads the whole library. So for common words the
 * newest articles are looked through first; only what is rarer is left to the index, which then gives few.
 */
const lookedThrough = 1_200;
/** Where the newest gave a quarter, as many again of them are sooner looked through than the index is. */
const partToGoOn = 4;
/** An index gives this many at once. */
const fewArticles = 4_000;

/**
 * Ids of articles that match, the newest first: an engine goes down its index and stops at the limit, however many
 * articles a common word has. `atMost` is how many there can be.
 */
export async function listMatching(
  { engine, read }: Reads,
  expression: Expression,
  range: Range,
  atMost: number,
): Promise<number[]> {
  const match = matchText(engine, expression);
  const { from, to } = idsOf(range);
  const rows =
    engine === 'sqlite'
      ? await read.$queryRaw<{ id: bigint | number }[]>`
          SELECT rowid AS "id" FROM "SearchIndex" WHERE "SearchIndex" MATCH ${match} AND rowid >= ${from} AND rowid < ${to}
          ORDER BY rowid DESC LIMIT ${range.limit}`
      : await matchingOnPostgres(read, match, { from, to, limit: range.limit }, atMost <= fewArticles);
  return rows.map(({ id }) => Number(id));
}

/** Ids of the articles that have most of these parts by weight, the best first. */
export async function listPartlyMatching(
  { engine, read }: Reads,
  parts: readonly PartAsked[],
  range: Range,
): Promise<number[]> {
  if (parts.length === 0) return [];
  const { from, to } = idsOf(range);
  const each = parts.map(({ weight, expression }) => {
    const match = matchText(engine, expression);
    const worth = Prisma.raw(weight.toFixed(4));
    return engine === 'sqlite'
      ? Prisma.sql`SELECT rowid AS "id", ${worth} AS "worth" FROM "SearchIndex"
          WHERE "SearchIndex" MATCH ${match} AND rowid >= ${from} AND rowid < ${to}`
      : Prisma.sql`SELECT "id", ${worth} AS "worth" FROM "SearchIndex"
          WHERE "vector" @@ ${match}::tsquery AND "id" >= ${from} AND "id" < ${to}`;
  });
  const rows = await read.$queryRaw<{ id: bigint | number }[]>`
    SELECT "id" FROM (${Prisma.join(each, ' UNION ALL ')}) f
    GROUP BY "id" ORDER BY SUM("worth") DESC, "id" DESC LIMIT ${range.limit}`;
  return rows.map(({ id }) => Number(id));
}

interface Places {
  id: number;
  articleId: number;
  language: string;
  places: string;
}

/** Usual articles have some 5,000 characters of places, so that all are loaded at once; books have a million. */
const placesAtOnce = 60;
const mostPlaces = 10_000_000;

/** What articles of the index are ranked by, in the order in which they are given, as far as there is time for. */
export async function loadPlaces({ read }: Reads, ids: readonly number[]): Promise<Places[]> {
  const loaded: Places[] = [];
  let size = 0;
  for (let from = 0; from < ids.length && size < mostPlaces; from += placesAtOnce) {
    const rows = await placesOf(read, ids.slice(from, from + placesAtOnce));
    size += rows.reduce((sum, { places }) => sum + places.length, 0);
    loaded.push(...rows);
  }
  return loaded;
}

async function placesOf(read: Clients['read'], ids: readonly number[]): Promise<Places[]> {
  const rows = await read.$queryRaw<
    { id: bigint | number; articleId: number; language: string; places: string }[]
  >`
    SELECT s."id", s."articleId", a."language", s."places" FROM "SearchArticle" s
    JOIN "Article" a ON a."id" = s."articleId" WHERE s."id" IN (${Prisma.join(ids.map(BigInt))})`;
  return rows.map((row) => ({ ...row, id: Number(row.id), articleId: Number(row.articleId) }));
}

function idsOf({ before, after, below }: Range): { from: bigint; to: bigint } {
  return {
    from: BigInt(after === null ? 0 : firstIdOf(after)),
    to: BigInt(Math.min(before === null ? endOfIds : firstIdOf(before), below ?? endOfIds)),
  };
}

/** Ids are written into the statement, not given with it: how many lie between them tells how to go about it. */
async function matchingOnPostgres(
  read: Clients['read'],
  match: string,
  { from, to, limit }: { from: bigint; to: bigint; limit: number },
  isRare: boolean,
): Promise<{ id: bigint }[]> {
  const range = Prisma.raw(`"id" >= ${from} AND "id" < ${to}`);
  const most = Prisma.raw(String(limit));
  const amongNewest = (count: number) =>
    read.$queryRaw<{ id: bigint }[]>`
      SELECT "id" FROM (
        SELECT "id", "vector" FROM "SearchIndex" WHERE ${range} ORDER BY "id" DESC LIMIT ${Prisma.raw(String(count))}
      ) newest WHERE "vector" @@ ${match}::tsquery LIMIT ${most}`;
  if (!isRare) {
    let rows = await amongNewest(lookedThrough);
    if (rows.length < limit && rows.length > limit / partToGoOn)
      rows = await amongNewest(2 * partToGoOn * lookedThrough);
    if (rows.length >= limit) return rows;
  }
  return read.$queryRaw<{ id: bigint }[]>`
    WITH matching AS MATERIALIZED (SELECT "id" FROM "SearchIndex" WHERE "vector" @@ ${match}::tsquery AND ${range})
    SELECT "id" FROM matching ORDER BY "id" DESC LIMIT ${most}`;
}
