import { Prisma } from '../../prisma/generated/sqlite/client/client';
import { type IndexRow, indexRows, indexVersion, spellableWords } from '../search/index-rows';
import { articleParts, toArticle } from './article-rows';
import type { Clients, Queries } from './clients';
import { emptyIndex, mergeIndex } from './empty-index';
import { inParts } from './in-parts';
import { hashOf, indexArticles, unindexArticles, vectorText } from './search-index';

/** Told after each batch. */
export type IndexProgress = (done: number, total: number) => void;

/** Where the index says something else than the articles. */
export interface IndexFault {
  /** The article's slug; null for what belongs to none. */
  slug: string | null;
  fault: string;
}

/** What one transaction takes in: writers of the library wait for no longer than this many articles, some 0.1 s. */
const batchSize = 20;

/** Takes in the articles that the index lacks, or has by older rules. @returns how many */
export async function indexPending(clients: Clients, progress?: IndexProgress): Promise<number> {
  const pending = { indexedAs: { not: indexVersion } };
  const total = await clients.read.article.count({ where: pending });
  let done = 0;
  for (;;) {
    const taken = await clients.write(async (queries) => {
      const rows = await queries.article.findMany({
        where: pending,
        orderBy: { id: 'asc' },
        take: batchSize,
        include: articleParts,
      });
      if (rows.length === 0) return 0;
      const indexables = rows.map((row) => ({
        id: row.id,
        article: toArticle(row),
        storyIds: row.stories.map(({ storyId }) => storyId),
      }));
      await unindexArticles(
        clients.engine,
        queries,
        indexables.map(({ id }) => id),
      );
      await indexArticles(clients.engine, queries, indexables);
      return rows.length;
    });
    if (taken === 0) return done;
    done += taken;
    progress?.(done, Math.max(total, done));
  }
}

/** Empties the index and makes it anew. One that is stopped goes on at the next start. */
export async function rebuildIndex(clients: Clients, progress?: IndexProgress): Promise<number> {
  await emptyIndex(clients);
  const count = await indexPending(clients, progress);
  await mergeIndex(clients);
  return count;
}

/** Compares the index with every article. Nothing is changed; articles that come meanwhile are looked at as well. */
export async function* checkIndex(clients: Clients, progress?: IndexProgress): AsyncGenerator<IndexFault> {
  const total = await clients.read.article.count();
  let done = 0;
  let after = 0;
  for (;;) {
    const batch: { faults: IndexFault[]; last: number; count: number } = await clients.snapshot(
      async (queries) => {
        const rows = await queries.article.findMany({
          where: { id: { gt: after } },
          orderBy: { id: 'asc' },
          take: batchSize,
          include: articleParts,
        });
        const faults: IndexFault[] = [];
        for (const row of rows) {
          const storyIds = row.stories.map(({ storyId }) => storyId);
          const wanted = indexRows(toArticle(row), storyIds);
          for (const fault of await compare(clients, queries, row.id, wanted))
            faults.push({ slug: row.slug, fault });
        }
        return { faults, last: rows.at(-1)?.id ?? after, count: rows.length };
      },
    );
    yield* batch.faults;
    if (batch.count === 0) break;
    after = batch.last;
    done += batch.count;
    progress?.(done, Math.max(total, done));
  }
  const stray = await strayWords(clients);
  if (stray > 0) yield { slug: null, fault: `the index has ${stray} rows that belong to no article` };
}

async function compare(
  clients: Clients,
  queries: Queries,
  articleId: number,
  wanted: readonly IndexRow[],
): Promise<string[]> {
  const there = await queries.searchRow.findMany({ where: { articleId } });
  const faults: string[] = [];
  for (const row of wanted) {
    const name = row.kind === 'article' ? 'the article itself' : `its ${row.kind} ${row.position + 1}`;
    const found = there.find(({ kind, position }) => kind === row.kind && position === row.position);
    if (!found) faults.push(`${name} is not in the index`);
    else if (found.hash !== hashOf(row)) faults.push(`${name} is in the index with other words`);
    else if (!(await holds(clients, queries, found.id, row)))
      faults.push(`${name} is not found by its words`);
  }
  const extra =
    there.length -
    wanted.filter((row) => there.some((one) => one.kind === row.kind && one.position === row.position))
      .length;
  if (extra > 0) faults.push(`${extra} of its rows stand for nothing`);
  const words = spellableWords(wanted);
  const known = await inParts(
    words,
    (part) =>
      queries.$queryRaw<{ word: string }[]>`
        SELECT "word" FROM "SearchWord" WHERE "word" IN (${Prisma.join(part)})`,
  );
  if (known.length < words.length)
    faults.push(`${words.length - known.length} of its words can't be completed or mended`);
  return faults;
}

/** Longest words of a row, which few others have: what SQLite's index is asked for them by. */
const asked = 3;

/** PostgreSQL keeps the words and can compare them; SQLite's index keeps none and is asked for some. */
async function holds({ engine }: Clients, queries: Queries, id: bigint, row: IndexRow): Promise<boolean> {
  if (engine === 'postgresql') {
    const same = await queries.$queryRaw<unknown[]>`
      SELECT 1 FROM "SearchIndex" WHERE "id" = ${id} AND "vector" = ${vectorText(row)}::tsvector`;
    return same.length > 0;
  }
  const words = [...new Set(row.text)].filter((word) => word !== '_').sort((a, b) => b.length - a.length);
  const match = words
    .slice(0, asked)
    .map((word) => `text : "${word}"`)
    .join(' AND ');
  const found = await queries.$queryRaw<unknown[]>`
    SELECT 1 FROM "SearchIndex" WHERE "SearchIndex" MATCH ${match} AND rowid = ${id}`;
  return found.length > 0;
}

/** PostgreSQL's own rules keep such rows out. */
async function strayWords({ engine, read }: Clients): Promise<number> {
  if (engine === 'postgresql') return 0;
  const [row] = await read.$queryRaw<{ stray: bigint | number }[]>`
    SELECT count(*) AS "stray" FROM "SearchIndex_docsize" WHERE "id" NOT IN (SELECT "id" FROM "SearchRow")`;
  return Number(row?.stray ?? 0);
}
