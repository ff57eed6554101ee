/**
 * `npm run bench:search [ARTICLES] [POSTGRES ARTICLES]`: times of searches through the store and over HTTP, beside the
 * bare statement of the engine, ranked by its own function. Generated libraries (100,000; PostgreSQL's as many) are
 * stored in the system's temporary folder: one that was stopped while it was made is gone on with. 0 leaves an engine
 * out. Needs a build.
 */
import Database from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { parseQuery } from '../../../lib/search/parse-query';
import { openStore } from '../../../lib/store/open-store';
import { findPostgres, startThrowawayPostgres } from '../../../lib/store/throwaway-postgres.testing';
import { benchQueries } from './queries';
import { startStandalone } from '../standalone';

const [articles = 100_000, postgresArticles = articles] = process.argv.slice(2).map(Number);
/** Of each kind; the first ones warm up and are not counted. */
const [warmUp, turns] = [5, 40];

if (articles > 0) await onSqlite(articles);
const bin = findPostgres();
if (postgresArticles > 0 && bin) await onPostgres(bin, postgresArticles);

async function onSqlite(count: number): Promise<void> {
  const dataDir = join(tmpdir(), `backstory-bench-search-${count}`);
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'backstory.db');
  await fill({ DATA_DIR: dataDir, DATABASE_URL: '' }, `file:${file}`, count);
  const database = new Database(file, { readonly: true });
  const size = database
    .prepare(`SELECT sum(pgsize) / 1e6 AS mb FROM dbstat WHERE name LIKE '%Search%'`)
    .pluck()
    .get();
  const [pageCount, pageSize] = ['page_count', 'page_size'].map((name) =>
    Number(database.pragma(name, { simple: true })),
  );
  console.log(
    `SQLite: index ${Number(size).toFixed(0)} MB of ${(((pageCount ?? 0) * (pageSize ?? 0)) / 1e6).toFixed(0)} MB`,
  );
  const bare = database.prepare(
    `SELECT rowid FROM "SearchIndex" WHERE "SearchIndex" MATCH ? ORDER BY rank LIMIT 10`,
  );
  const server = await startStandalone(dataDir);
  await measure('SQLite', `file:${file}`, count, async ({ fts }) => void bare.all(fts), server.address);
  await server.stop();
  database.close();
}

async function onPostgres(bin: string, count: number): Promise<void> {
  // A socket's path may have some 100 characters.
  const postgres = await startThrowawayPostgres(bin, join(tmpdir(), `bs-bench-${count}`));
  const url = await postgres.createDatabase('bench');
  const dataDir = join(tmpdir(), 'backstory-bench-search-postgres');
  await fill({ DATA_DIR: dataDir, DATABASE_URL: url }, url, count);
  const client = new pg.Client(url);
  await client.connect();
  await client.query('VACUUM ANALYZE');
  const { rows } = await client.query<{ index: string; whole: string }>(
    `SELECT pg_size_pretty(pg_total_relation_size('"SearchIndex"') + pg_total_relation_size('"SearchArticle"')) AS index,
      pg_size_pretty(pg_database_size('bench')) AS whole`,
  );
  console.log(`PostgreSQL, ${count} articles: index ${rows[0]?.index} of ${rows[0]?.whole}`);
  const sql = `SELECT "id" FROM "SearchIndex", to_tsquery('simple', $1) q WHERE "vector" @@ q ORDER BY ts_rank("vector", q) DESC LIMIT 10`;
  await measure(
    'PostgreSQL',
    url,
    count,
    async ({ tsquery }) => void (await client.query(sql, [tsquery])),
    null,
  );
  await client.end();
  await postgres.stop();
}

async function fill(env: Record<string, string>, databaseUrl: string, count: number): Promise<void> {
  execFileSync(process.execPath, ['--import', 'tsx', 'e2e/support/generate-library.ts', String(count)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const store = await openStore({ databaseUrl });
  const started = performance.now();
  const indexed = await store.search.indexPending();
  await store.close();
  const seconds = (performance.now() - started) / 1000;
  if (indexed > 0) console.log(`${indexed} articles indexed, ${(indexed / seconds).toFixed(0)} a second`);
}

async function measure(
  engine: string,
  databaseUrl: string,
  count: number,
  bare: (query: ReturnType<(typeof benchQueries)[string]>) => Promise<void>,
  address: string | null,
): Promise<void> {
  const store = await openStore({ databaseUrl });
  const all: Record<string, number[]> = { store: [], http: [], bare: [] };
  for (const [kind, queryOf] of Object.entries(benchQueries)) {
    const times: Record<string, number[]> = { store: [], http: [], bare: [] };
    for (let turn = 0; turn < warmUp + turns; turn += 1) {
      const query = queryOf(turn, count);
      const ways: Record<string, () => Promise<unknown>> = {
        store: async () => {
          const parsed = parseQuery(query.typed);
          if (!parsed.ok) throw new Error(query.typed);
          const searched = await store.search.find(parsed.query, { limit: 10, reader: null });
          if (!searched.ok || searched.found.articles.length === 0)
            throw new Error(`Nothing for ${query.typed}`);
        },
        bare: () => bare(query),
      };
      if (address !== null) {
        ways['http'] = async () => {
          const asked = new URLSearchParams({ q: query.typed });
          // Each from another address, as readers do: one of them would be refused for a while.
          const headers = { 'x-forwarded-for': `10.0.${turn}.${Object.keys(benchQueries).indexOf(kind)}` };
          const response = await fetch(`${address}/api/reader/search?${asked}`, { headers });
          if (!(await response.text()).includes('"outcome":"found"')) throw new Error(`${response.status}`);
        };
      }
      for (const [way, run] of Object.entries(ways)) {
        const started = performance.now();
        await run();
        if (turn >= warmUp) times[way]?.push(performance.now() - started);
      }
    }
    tell(engine, kind, times);
    for (const way of Object.keys(all)) all[way]?.push(...(times[way] ?? []));
  }
  tell(engine, 'all', all);
  await store.close();
}

function tell(engine: string, kind: string, times: Record<string, number[]>): void {
  const parts = Object.entries(times)
    .filter(([, values]) => values.length > 0)
    .map(([way, values]) => `${way} ${quantile(values, 0.5)}, ${quantile(values, 0.95)}`);
  console.log(`${engine}, ${kind}: p50, p95 in ms: ${parts.join('; ')}`);
}

function quantile(values: number[], part: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(1);
}
