import { Prisma } from '../../prisma/generated/sqlite/client/client';
import type { RowKind } from '../search/index-rows';
import type { Clients } from './clients';
import { type Expression, matchText } from './match-expression';
import { firstIdOf } from './search-index';

/** A row of the index that matches, with the texts that it stands for. */
export interface Candidate {
  id: number;
  articleId: number;
  kind: RowKind;
  language: string;
  /** Of the passage that it leads to; null for an article itself. */
  passageId: string | null;
  /** Speaker, or date of a moment. */
  label: string | null;
  texts: string[];
}

interface CandidateRow {
  id: bigint;
  articleId: number;
  kind: RowKind;
  language: string;
  passageId: string | null;
  label: string | null;
  text1: string | null;
  text2: string | null;
  text3: string | null;
}

interface Range {
  before: string | null;
  after: string | null;
  /** Only rows of smaller ids: those of older articles. */
  below: number | null;
  limit: number;
}

/** Later than any document can be dated: the year 9999. */
const endOfIds = firstIdOf('9999-12-31') * 2;

/**
 * PostgreSQL guesses how often a word comes, and a wrong guess reads a million rows. So the newest rows are
 * looked through first, which takes some 10 ms and is enough for a common word; only what is rarer is left to
 * the index, which then gives few.
 */
const lookedThrough = 10_000;
/** Where the newest rows gave a quarter, as many again of them are sooner looked through than the index is. */
const partToGoOn = 4;

/**
 * Rows that match, those of the newest articles first. Ids follow the date, so that an engine goes
 * down its index and stops at the limit, however many rows a common word has.
 */
export async function listCandidates(
  { engine, read }: Pick<Clients, 'engine' | 'read'>,
  expression: Expression,
  { before, after, below, limit }: Range,
): Promise<Candidate[]> {
  const match = matchText(engine, expression);
  const from = BigInt(after === null ? 0 : firstIdOf(after));
  const to = BigInt(Math.min(before === null ? endOfIds : firstIdOf(before), below ?? endOfIds));
  const ids =
    engine === 'sqlite'
      ? Prisma.sql`SELECT rowid AS "id" FROM "SearchIndex"
          WHERE "SearchIndex" MATCH ${match} AND rowid >= ${from} AND rowid < ${to} ORDER BY rowid DESC LIMIT ${limit}`
      : Prisma.sql`SELECT unnest(${await idsOnPostgres(read, match, { from, to, limit })}::bigint[]) AS "id"`;
  const rows = await read.$queryRaw<CandidateRow[]>`
    SELECT r."id", r."articleId", r."kind", a."language",
      COALESCE(p."passageId", q."passageId", m."passageId") AS "passageId",
      COALESCE(q."speaker", m."date") AS "label",
      CASE r."kind" WHEN 'article' THEN a."headline" WHEN 'passage' THEN p."text"
        WHEN 'quote' THEN q."text" ELSE m."heading" END AS "text1",
      CASE r."kind" WHEN 'article' THEN a."standfirst" WHEN 'quote' THEN q."speaker"
        WHEN 'moment' THEN m."summary" END AS "text2",
      CASE r."kind" WHEN 'article' THEN a."bylineName" END AS "text3"
    FROM (${ids}) f
    JOIN "SearchRow" r ON r."id" = f."id"
    JOIN "Article" a ON a."id" = r."articleId"
    LEFT JOIN "Passage" p ON r."kind" = 'passage' AND p."articleId" = r."articleId" AND p."position" = r."position"
    LEFT JOIN "PullQuote" q ON r."kind" = 'quote' AND q."articleId" = r."articleId" AND q."position" = r."position"
    LEFT JOIN "Moment" m ON r."kind" = 'moment' AND m."articleId" = r."articleId" AND m."position" = r."position"
    ORDER BY r."id" DESC`;
  return rows.map(({ id, text1, text2, text3, ...row }) => ({
    ...row,
    id: Number(id),
    texts: [text1, text2, text3].filter((text) => text !== null),
  }));
}

/** So many rows between the first and the last of some articles are sooner looked through than each article by itself. */
const rowsBetween = 2000;

/** Those of the articles of which some row matches. */
export async function whichSay(
  { engine, read }: Pick<Clients, 'engine' | 'read'>,
  expression: Expression,
  articleIds: readonly number[],
): Promise<Set<number>> {
  const match = matchText(engine, expression);
  const inArticles = Prisma.sql`FROM "SearchRow" WHERE "articleId" IN (${Prisma.join(articleIds)})`;
  if (engine === 'sqlite') {
    const near = await read.$queryRaw<{ articleId: number; rows: bigint }[]>`
      SELECT r."articleId", COUNT(*) AS "rows" FROM (
        SELECT rowid AS "id" FROM "SearchIndex" WHERE "SearchIndex" MATCH ${match}
          AND rowid >= (SELECT MIN("id") ${inArticles}) AND rowid <= (SELECT MAX("id") ${inArticles})
        LIMIT ${rowsBetween}
      ) f JOIN "SearchRow" r ON r."id" = f."id" GROUP BY r."articleId"`;
    const seen = near.reduce((sum, { rows }) => sum + Number(rows), 0);
    if (seen < rowsBetween) return new Set(near.map(({ articleId }) => articleId));
  }
  const says =
    engine === 'sqlite'
      ? Prisma.sql`SELECT 1 FROM "SearchIndex" WHERE "SearchIndex" MATCH ${match} AND rowid BETWEEN s."first" AND s."last"`
      : Prisma.sql`SELECT 1 FROM "SearchIndex" i WHERE i."id" BETWEEN s."first" AND s."last" AND i."vector" @@ ${match}::tsquery`;
  // An article's rows were written one behind the other: for each, an engine looks at a short stretch of its index.
  const rows = await read.$queryRaw<{ articleId: number }[]>`
    WITH stretch AS MATERIALIZED (
      SELECT "articleId", MIN("id") AS "first", MAX("id") AS "last" ${inArticles} GROUP BY "articleId")
    SELECT s."articleId" FROM stretch s WHERE EXISTS (${says})`;
  return new Set(rows.map(({ articleId }) => articleId));
}

/** Ids are written into the statement, not given with it: how many lie between them tells how to go about it. */
async function idsOnPostgres(
  read: Clients['read'],
  match: string,
  { from, to, limit }: { from: bigint; to: bigint; limit: number },
): Promise<bigint[]> {
  const range = Prisma.raw(`"id" >= ${from} AND "id" < ${to}`);
  const most = Prisma.raw(String(limit));
  const amongNewest = async (count: number) =>
    read.$queryRaw<{ id: bigint }[]>`
      SELECT "id" FROM (
        SELECT "id", "vector" FROM "SearchIndex" WHERE ${range} ORDER BY "id" DESC LIMIT ${Prisma.raw(String(count))}
      ) newest WHERE "vector" @@ ${match}::tsquery LIMIT ${most}`;
  let rows = await amongNewest(lookedThrough);
  if (rows.length < limit && rows.length > limit / partToGoOn)
    rows = await amongNewest(2 * partToGoOn * lookedThrough);
  if (rows.length < limit)
    rows = await read.$queryRaw<{ id: bigint }[]>`
      WITH matching AS MATERIALIZED (SELECT "id" FROM "SearchIndex" WHERE "vector" @@ ${match}::tsquery AND ${range})
      SELECT "id" FROM matching ORDER BY "id" DESC LIMIT ${most}`;
  return rows.map(({ id }) => id);
}
