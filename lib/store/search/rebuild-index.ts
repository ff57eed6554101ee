import {
  articleMark,
  gap,
  type IndexEntry,
  indexEntry,
  indexVersion,
  spellableWords,
} from '../../search/index-entry';
import { encodePlaces } from '../../search/word-places';
import { articleParts, type ArticleRow, toArticle } from '../articles/article-rows';
import type { Clients, Queries } from '../engine/clients';
import type { Engine } from '../engine/database';
import { emptyIndex, mergeIndex } from './empty-index';
import { countedIn, hashOf, indexArticles, unindexArticles, vectorText } from './search-index';
import { totalsOf } from './search-terms';
import { rowsOf } from '../engine/rows/value-rows';

/** Called after each batch. */
export type IndexProgress = (done: number, total: number) => void;

/** Where the index says something else than the articles. */
export interface IndexFault {
  /** The article's slug; null for what belongs to none. */
  slug: string | null;
  fault: string;
}

/** What one transaction takes in: writers of the library wait for no longer than this many articles, some 0.1 s. */
const batchSize = 20;
/** A library has hundreds of thousands of terms, which need not be in memory at once. */
const termsAtOnce = 20_000;

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
      await indexAnew(clients.engine, queries, rows);
      return rows.length;
    });
    if (taken === 0) return done;
    done += taken;
    progress?.(done, Math.max(total, done));
  }
}

/** Takes these articles into the index as they are now, within the transaction that changes them. */
export async function reindexArticles(
  engine: Engine,
  queries: Queries,
  ids: readonly number[],
): Promise<void> {
  const rows = await queries.article.findMany({ where: { id: { in: [...ids] } }, include: articleParts });
  if (rows.length > 0) await indexAnew(engine, queries, rows);
}

async function indexAnew(engine: Engine, queries: Queries, rows: readonly ArticleRow[]): Promise<void> {
  await unindexArticles(
    engine,
    queries,
    rows.map(({ id }) => id),
  );
  const indexables = rows.map((row) => ({
    id: row.id,
    article: toArticle(row),
    storyIds: row.stories.map(({ storyId }) => storyId),
  }));
  await indexArticles(engine, queries, indexables);
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
  const counts = new Map<string, number>();
  let done = 0;
  let after = 0;
  for (;;) {
    const batch = await clients.snapshot((queries) => checkBatch(clients, queries, after, counts));
    yield* batch.faults;
    if (batch.count === 0) break;
    after = batch.last;
    done += batch.count;
    progress?.(done, Math.max(total, done));
  }
  const stray = await strayWords(clients);
  if (stray > 0) yield { slug: null, fault: `the index has ${stray} rows that belong to no article` };
  const wrong = await miscounted(clients, counts);
  if (wrong > 0)
    yield { slug: null, fault: `${wrong} words are counted wrong, which changes the order of results` };
}

async function checkBatch(
  clients: Clients,
  queries: Queries,
  after: number,
  counts: Map<string, number>,
): Promise<{ faults: IndexFault[]; last: number; count: number }> {
  const rows = await queries.article.findMany({
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    take: batchSize,
    include: articleParts,
  });
  const faults: IndexFault[] = [];
  for (const row of rows) {
    const storyIds = row.stories.map(({ storyId }) => storyId);
    const entry = indexEntry(toArticle(row), storyIds);
    for (const [term, count] of totalsOf([countedIn(encodePlaces(entry.places))]))
      counts.set(term, (counts.get(term) ?? 0) + count);
    for (const fault of await compare(clients, queries, row.id, entry))
      faults.push({ slug: row.slug, fault });
  }
  return { faults, last: rows.at(-1)?.id ?? after, count: rows.length };
}

async function compare(
  clients: Clients,
  queries: Queries,
  articleId: number,
  entry: IndexEntry,
): Promise<string[]> {
  const there = await queries.searchArticle.findUnique({
    where: { articleId },
    select: { id: true, hash: true, places: true },
  });
  if (!there) return ['it is not in the index'];
  const faults: string[] = [];
  if (there.hash !== hashOf(entry) || there.places !== encodePlaces(entry.places))
    faults.push('it is in the index with other words');
  else if (!(await holds(clients, queries, there.id, entry))) faults.push('it is not found by its words');
  const words = spellableWords([entry]);
  const known = await queries.$queryRaw<{ word: string }[]>`
    SELECT "word" FROM "SearchWord" WHERE "word" IN (SELECT e.value->>0 FROM ${rowsOf(
      clients.engine,
      words.map((word) => [word]),
    )})`;
  if (known.length < words.length)
    faults.push(`${words.length - known.length} of its words can't be completed or corrected`);
  return faults;
}

/** SQLite's index stores no words and is asked for this many at once, which it takes for one expression. */
const askedAtOnce = 100;

/** PostgreSQL stores the words and can compare them; SQLite's index is asked for each of them. */
async function holds({ engine }: Clients, queries: Queries, id: bigint, entry: IndexEntry): Promise<boolean> {
  if (engine === 'postgresql') {
    const same = await queries.$queryRaw<unknown[]>`
      SELECT 1 FROM "SearchIndex" WHERE "id" = ${id} AND "vector" = ${vectorText(entry)}::tsvector`;
    return same.length > 0;
  }
  const words = [...new Set([articleMark, ...entry.text, ...entry.source, ...entry.marks])].filter(
    (word) => word !== gap,
  );
  for (let from = 0; from < words.length; from += askedAtOnce) {
    const asked = words.slice(from, from + askedAtOnce).map((word) => `"${word}"`);
    const found = await queries.$queryRaw<unknown[]>`
      SELECT 1 FROM "SearchIndex" WHERE "SearchIndex" MATCH ${asked.join(' AND ')} AND rowid = ${id}`;
    if (found.length === 0) return false;
  }
  return true;
}

/** PostgreSQL's own rules keep such rows out. */
async function strayWords({ engine, read }: Clients): Promise<number> {
  if (engine === 'postgresql') return 0;
  const [row] = await read.$queryRaw<{ stray: bigint | number }[]>`
    SELECT count(*) AS "stray" FROM "SearchIndex_docsize" WHERE "id" NOT IN (SELECT "id" FROM "SearchArticle")`;
  return Number(row?.stray ?? 0);
}

/** How many terms the table of counts has with another number, too many, or not at all. */
async function miscounted({ read }: Clients, counts: ReadonlyMap<string, number>): Promise<number> {
  let wrong = 0;
  let known = 0;
  for (let after = ''; ;) {
    const rows = await read.searchTerm.findMany({
      where: { term: { gt: after } },
      orderBy: { term: 'asc' },
      take: termsAtOnce,
    });
    const last = rows.at(-1);
    if (!last) break;
    after = last.term;
    known += rows.filter(({ term }) => counts.has(term)).length;
    wrong += rows.filter(({ term, articles }) => counts.get(term) !== Number(articles)).length;
  }
  return wrong + counts.size - known;
}
