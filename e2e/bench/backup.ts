/**
 * `npm run bench:backup [TRIALS] [ARTICLES]`: backs up a library of so many articles on each engine while readers
 * write, restores each backup onto the engines in turn, and tells what was lost; kills restores at any moment; and
 * beside that copies `backstory.db` alone, as one might.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import Database from 'better-sqlite3';

import { findPostgres, startThrowawayPostgres } from '../../lib/store/throwaway-postgres.testing';
import { readTables } from '../../lib/store/backup/tables/open-tables';

const [trials = 10, articles = 2_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
const bin = findPostgres();
const cluster = bin ? await startThrowawayPostgres(bin) : null;
const engines = cluster ? (['sqlite', 'postgresql'] as const) : (['sqlite'] as const);
let made = 0;

interface Place {
  DATABASE_URL: string;
  DATA_DIR: string;
}

async function newPlace(engine: (typeof engines)[number]): Promise<Place> {
  const DATA_DIR = join(folder, `${++made}`);
  const url = engine === 'sqlite' ? `file:${join(DATA_DIR, 'backstory.db')}` : '';
  return { DATA_DIR, DATABASE_URL: url || ((await cluster?.createDatabase(`p${made}`)) ?? '') };
}

function start(place: Place, ...args: string[]): ChildProcess {
  const env = { ...process.env, ...place, NODE_ENV: 'production' as const };
  return spawn(process.execPath, ['--import', 'tsx', ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('close', resolve));

async function run(place: Place, ...args: string[]): Promise<number | null> {
  const child = start(place, ...args);
  child.stdout?.resume();
  return ended(child);
}

/** A reader that highlights without a pause, and says what was answered. */
const writer = `
  import { randomUUID } from 'node:crypto';
  import { openStore } from './lib/store/open-store';
  import { highlight } from './lib/store/backup/sample-library.testing';
  const store = await openStore({ databaseUrl: process.env.DATABASE_URL });
  const reader = await store.readers.make('token');
  for (;;) {
    const id = randomUUID();
    await store.annotations.add(reader, [highlight('nowhere', id)], randomUUID());
    console.log(id);
  }`;

async function writeMeanwhile<Result>(place: Place, work: (answered: () => string[]) => Promise<Result>) {
  const child = start(place, '--input-type=module', '--eval', writer);
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk));
  const answered = () => said.split('\n').slice(0, -1);
  const before = answered().length;
  while (answered().length < before + 20) await wait(10);
  try {
    return await work(answered);
  } finally {
    child.kill('SIGKILL');
    await ended(child);
  }
}

async function idsIn(databaseUrl: string): Promise<Set<string>> {
  return readTables(databaseUrl, async (tables) => {
    const table = tables.tables.find(({ name }) => name === 'Annotation');
    const ids = new Set<string>();
    if (!table) return ids;
    const at = table.columns.findIndex(({ name }) => name === 'id');
    for await (const row of tables.read(table)) ids.add(String(row[at]));
    return ids;
  });
}

async function rowsIn(databaseUrl: string): Promise<number> {
  if (databaseUrl.startsWith('file:') && !existsSync(databaseUrl.slice('file:'.length))) return 0;
  return readTables(databaseUrl, async (tables) => {
    let rows = 0;
    for (const table of tables.tables) for await (const _ of tables.read(table)) rows += 1;
    return rows;
  });
}

for (const engine of engines) {
  const source = await newPlace(engine);
  await run(source, 'e2e/support/generate-library.ts', String(articles));
  let lost = 0;
  let unrestored = 0;
  const seconds: number[] = [];
  let file = '';
  for (let trial = 0; trial < trials; trial++) {
    file = join(folder, `${engine}-${trial}.tar.gz`);
    const before = await writeMeanwhile(source, async (answered) => {
      const answeredBefore = answered();
      const started = performance.now();
      if ((await run(source, 'lib/cli/commands/backup.ts', file)) !== 0) throw new Error('no backup');
      seconds.push((performance.now() - started) / 1000);
      return answeredBefore;
    });
    const target = await newPlace(engines[trial % engines.length] ?? engine);
    if ((await run(target, 'lib/cli/commands/restore.ts', file)) !== 0) unrestored += 1;
    const there = await idsIn(target.DATABASE_URL);
    lost += before.filter((id) => !there.has(id)).length;
  }
  const size = (statSync(file).size / 1e6).toFixed(1);
  const median = seconds.sort((a, b) => a - b)[seconds.length >> 1]?.toFixed(1);
  console.log(
    `${engine}: ${trials} backups of ${articles} articles (${size} MB, ${median} s) while a reader wrote: ` +
      `${unrestored} not restored, ${lost} answered writes lost`,
  );

  const whole = await rowsIn(source.DATABASE_URL);
  let half = 0;
  let none = 0;
  for (let trial = 0; trial < trials; trial++) {
    const target = await newPlace(engine);
    const child = start(target, 'lib/cli/commands/restore.ts', file);
    child.stdout?.resume();
    setTimeout(() => child.kill('SIGKILL'), 1_000 + Math.random() * 4_000);
    await ended(child);
    const rows = await rowsIn(target.DATABASE_URL);
    if (rows === 0) none += 1;
    else if (rows < (await idsIn(target.DATABASE_URL)).size + articles || rows > whole) half += 1;
    if ((await run(target, 'lib/cli/commands/restore.ts', file)) !== 0 && rows === 0) half += 1;
  }
  console.log(
    `${engine}: ${trials} restores killed after 1 to 5 s: ${none} left no row, ${half} left some of them`,
  );

  if (engine !== 'sqlite') continue;
  let damaged = 0;
  let missing = 0;
  for (let trial = 0; trial < trials; trial++) {
    const copy = join(folder, `copy-${trial}.db`);
    const before = await writeMeanwhile(source, async (answered) => {
      const answeredBefore = answered();
      copyFileSync(source.DATABASE_URL.slice('file:'.length), copy);
      return answeredBefore;
    });
    try {
      const database = new Database(copy, { readonly: true });
      if (database.pragma('quick_check', { simple: true }) !== 'ok') damaged += 1;
      const find = database.prepare('SELECT 1 FROM "Annotation" WHERE id = ?');
      missing = Math.max(missing, before.filter((id) => !find.get(id)).length);
      database.close();
    } catch {
      damaged += 1;
    }
  }
  console.log(
    `${trials} copies of backstory.db alone: ${damaged} damaged, up to ${missing} answered writes lost`,
  );
}
await cluster?.stop();
rmSync(folder, { recursive: true, force: true });
