/**
 * Kills migrations at chance moments, and fills the disk before each of their statements; then starts again:
 * `npm run trial:migrations -- [TRIALS]`. Each trial begins with a library of one of the earlier schemas. "Earlier
 * version" kills Prisma's engine instead, which ran the scripts in no transaction; ours has to complete what it left.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { migrate } from '../../lib/store/migrations/migrate';
import { openMigrationDatabase } from '../../lib/store/migrations/migration-database';
import { listEntries } from '../../lib/store/migrations/migration-entries';
import { listMigrations, migrationNames } from '../../lib/store/migrations/migration-files';
import { splitStatements } from '../../lib/store/migrations/split-statements';
import { findPostgres, startThrowawayPostgres } from '../../lib/store/throwaway-postgres.testing';

const trials = Number(process.argv[2] ?? 20);
const root = join(import.meta.dirname, '..', '..');
const store = join(root, 'lib', 'store');
const names = migrationNames('sqlite');

/** Brings a database to one of the earlier schemas. */
async function migrateTo(url: string, count: number): Promise<void> {
  await migrate(url, undefined, { only: names.slice(0, count) });
}

async function finishedOf(url: string): Promise<number> {
  const database = await openMigrationDatabase(url);
  const entries = await listEntries(database).catch(() => []);
  await database.close();
  return entries.filter(({ finished }) => finished).length;
}

/** Migrates in a process of its own that is killed so many milliseconds after it began. @returns whether it was */
async function killed(url: string, by: 'ours' | 'Prisma', afterMs: number): Promise<boolean> {
  const call =
    by === 'ours'
      ? `(await import(${JSON.stringify(join(store, 'migrations', 'migrate.ts'))})).migrate`
      : `(await import(${JSON.stringify(join(root, 'prisma', 'schema-engine.ts'))})).migrateByPrisma`;
  const script = `const run = ${call}; console.log('ready'); await run(${JSON.stringify(url)}, ${by === 'ours' ? 'undefined' : names.length});`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), afterMs));
  return new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal === 'SIGKILL')));
}

async function killTrials(engine: string, newDatabase: () => Promise<string>, by: 'ours' | 'Prisma') {
  let kills = 0;
  let midway = 0;
  let lost = 0;
  for (let trial = 0; trial < trials; trial++) {
    const url = await newDatabase();
    const from = trial % names.length;
    if (from > 0) await migrateTo(url, from);
    // Prisma's engine takes a while to load; both run for some hundredths to tenths of a second then.
    if (await killed(url, by, (by === 'ours' ? 0 : 250) + Math.random() * 250)) kills++;
    const left = await finishedOf(url);
    if (left < names.length) midway++;
    const reason = await migrate(url).then(
      () => null,
      (error: Error) => error.message,
    );
    if (reason !== null || (await finishedOf(url)) !== names.length) {
      lost++;
      console.log(`  not usable: ${reason}`);
    }
  }
  console.log(
    `${engine}, ${by === 'ours' ? 'killed' : 'earlier version killed'}: ${trials} trials, ${kills} killed, ` +
      `${midway} with migrations left to do, ${lost} unusable afterwards`,
  );
}

async function diskTrials(newDatabase: () => Promise<string>) {
  let full = 0;
  let lost = 0;
  for (const { name, sql } of listMigrations('sqlite')) {
    for (let at = 0; at < splitStatements(sql).length; at++) {
      const url = await newDatabase();
      const failed = await migrate(url, undefined, {
        beforeStatement: async (database, migration, statement) => {
          if (migration !== name || statement !== at) return;
          const [row] = await database.query<{ pages: number }>(
            'SELECT page_count AS pages FROM pragma_page_count',
          );
          await database.execute(`PRAGMA max_page_count = ${row?.pages ?? 0}`);
        },
      }).then(
        () => false,
        () => true,
      );
      if (failed) full++;
      await migrate(url).catch(() => lost++);
      if ((await finishedOf(url)) !== names.length) lost++;
    }
  }
  console.log(
    `SQLite, disk full before each statement: ${full} starts failed, ${lost} libraries unusable afterwards`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'backstory-trial-'));
let count = 0;
const newFile = async () => `file:${join(folder, `${++count}.db`)}`;
const bin = findPostgres();
const server = bin ? await startThrowawayPostgres(bin) : null;
try {
  await diskTrials(newFile);
  for (const by of ['ours', 'Prisma'] as const) {
    await killTrials('SQLite', newFile, by);
    if (server) await killTrials('PostgreSQL', () => server.createDatabase(`t${++count}`), by);
  }
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
