import { Prisma } from '../../../prisma/generated/sqlite/client/client';
import type { Clients, Queries } from '../engine/clients';

/** Rows that one transaction takes away: some hundredths of a second, for which writers of the library wait. */
const rowsAtOnce = 2_000;

/** Empties the search index by short transactions. An article is left in it, or waits to be taken in anew. */
export async function emptyIndex(clients: Clients): Promise<void> {
  // First of all: what is stopped from here on is made anew at the next start.
  await inSteps(
    clients,
    (queries) => queries.$executeRaw`
      UPDATE "Article" SET "indexedAs" = 0
      WHERE "id" IN (SELECT "id" FROM "Article" WHERE "indexedAs" <> 0 LIMIT ${rowsAtOnce})`,
  );
  if (clients.engine === 'sqlite')
    await clients.write(
      (queries) => queries.$executeRaw`INSERT INTO "SearchIndex" ("SearchIndex") VALUES ('delete-all')`,
    );
  for (const [table, key] of [
    ['SearchArticle', '"id"'],
    ['SearchTerm', '"term"'],
    ['SearchGram', '"gram", "length", "word"'],
    ['SearchWord', '"word"'],
  ] as const) {
    const name = Prisma.raw(`"${table}"`);
    const columns = Prisma.raw(key);
    await inSteps(
      clients,
      (queries) => queries.$executeRaw`
        DELETE FROM ${name} WHERE (${columns}) IN (SELECT ${columns} FROM ${name} LIMIT ${rowsAtOnce})`,
    );
  }
  // Articles that were saved meanwhile have lost part of what they are found by: there are few.
  await clients.write(async (queries) => {
    await queries.article.updateMany({ where: { indexedAs: { not: 0 } }, data: { indexedAs: 0 } });
    if (clients.engine === 'sqlite')
      await queries.$executeRaw`INSERT INTO "SearchIndex" ("SearchIndex") VALUES ('delete-all')`;
    await queries.searchArticle.deleteMany();
    await queries.searchTerm.deleteMany();
    await queries.searchGram.deleteMany();
    await queries.searchWord.deleteMany();
  });
}

/** Pages of the index that one transaction merges. */
const pagesAtOnce = 500;

/** Merges the parts that SQLite's index was written in, which makes it faster to search, by short transactions. */
export async function mergeIndex(clients: Clients): Promise<void> {
  if (clients.engine !== 'sqlite') return;
  // A negative number begins to merge all parts into one; positive ones go on until nothing is left to do.
  for (let pages = -pagesAtOnce; ; pages = pagesAtOnce) {
    const changes = await clients.write(async (queries) => {
      const before = await totalChanges(queries);
      await queries.$executeRaw`INSERT INTO "SearchIndex" ("SearchIndex", "rank") VALUES ('merge', ${pages})`;
      return (await totalChanges(queries)) - before;
    });
    // The statement itself counts as one.
    if (changes < 2) return;
  }
}

async function totalChanges(queries: Queries): Promise<number> {
  const [row] = await queries.$queryRaw<{ changes: bigint | number }[]>`SELECT total_changes() AS "changes"`;
  return Number(row?.changes ?? 0);
}

async function inSteps(clients: Clients, step: (queries: Queries) => Promise<number>): Promise<void> {
  while ((await clients.write(step)) > 0);
}
