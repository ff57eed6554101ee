import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import type { BeforeStatement } from './apply-migration';
import { engineOf } from '../engine/database';
import { describeOnEachEngine, type TestEngine } from '../each-engine.testing';
import { migrate } from './migrate';
import { type MigrationDatabase, openMigrationDatabase } from './migration-database';
import { createEntriesTable, listEntries } from './migration-entries';
import { listMigrations, type Migration } from './migration-files';
import { diffToSchema, migrateByPrisma } from '../../../prisma/schema-engine';
import { splitStatements } from './split-statements';

const tsx = createRequire(import.meta.url).resolve('tsx');
const slow = 120_000;
const migrations = listMigrations('sqlite');
const names = migrations.map(({ name }) => name);

async function withDatabase<Result>(
  url: string,
  work: (database: MigrationDatabase) => Promise<Result>,
): Promise<Result> {
  const database = await openMigrationDatabase(url);
  return work(database).finally(() => database.close());
}

/** Each table, column, index and constraint, as the engine describes them. */
function schemaOf(url: string): Promise<unknown[]> {
  return withDatabase(url, (database) =>
    database.query(
      database.engine === 'sqlite'
        ? `SELECT name, sql FROM sqlite_master WHERE name <> '_prisma_migrations' ORDER BY name`
        : `SELECT table_name || '.' || column_name || ' ' || data_type || coalesce(column_default, '') AS it
             FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
           UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
           UNION ALL SELECT conname || pg_get_constraintdef(oid) FROM pg_constraint
             WHERE connamespace = 'public'::regnamespace ORDER BY 1`,
    ),
  );
}

const finished = (url: string) =>
  withDatabase(url, async (database) => (await listEntries(database)).map(({ name }) => name));

/** A database that has the migrations before this one. */
async function databaseBefore(engine: TestEngine, { name }: Migration): Promise<string> {
  const url = await engine.newDatabase('empty');
  const stop: BeforeStatement = (_, migration) => {
    if (migration === name) throw new Error('far enough');
  };
  await expect(migrate(url, undefined, { beforeStatement: stop })).rejects.toThrow('far enough');
  return url;
}

function statementsOf(url: string, name: string): string[] {
  return splitStatements(listMigrations(engineOf(url)).find((one) => one.name === name)?.sql ?? '');
}

/** Leaves the migration as earlier versions did that were killed after so many of its statements. */
async function applyHalf(url: string, name: string, count: number): Promise<void> {
  await withDatabase(url, async (database) => {
    await createEntriesTable(database);
    const [entry] = listMigrations(database.engine).filter((one) => one.name === name);
    await database.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, applied_steps_count) VALUES ($1, $2, $3, 0)`,
      [name.slice(0, 36), entry?.checksum ?? '', name],
    );
    for (const statement of statementsOf(url, name).slice(0, count)) await database.execute(statement);
  });
}

async function fillDisk(database: MigrationDatabase): Promise<void> {
  if (database.engine === 'postgresql')
    return database.execute(
      `DO $$ BEGIN RAISE EXCEPTION 'No space left' USING ERRCODE = 'disk_full'; END $$`,
    );
  const [row] = await database.query<{ pages: number }>('SELECT page_count AS pages FROM pragma_page_count');
  await database.execute(`PRAGMA max_page_count = ${row?.pages ?? 0}`);
}

/** An article with a pull quote, by the first migration's tables; a later one rebuilds that of the quotes. */
const oneQuote = `
  INSERT INTO "Article" ("id", "slug", "headline", "headlineKey", "publishedAt", "publishedDay", "publishedInstant",
    "language", "direction", "kind", "leads", "wordCount", "lastPassage", "contentHash", "changedAt")
  VALUES (1, 'ferry', 'Ferry', 'ferry', '2020-01-01', '2020-01-01', '2020-01-01 00:00:00',
    'en', 'ltr', 'report', false, 1, 1, 'x', '2020-01-01 00:00:00');
  INSERT INTO "PullQuote" ("articleId", "position", "quoteId", "text", "passageId", "exact", "start")
  VALUES (1, 0, 'q1', 'We sail at dawn', 'p1', 'We sail at dawn', 0)`;

/** SQLite notes a column in the room that is left in the schema's own page, and tables in that of dropped ones; a new name takes none. */
const needsNoRoom = new Set([
  '20261126052600_settings_version',
  '20261126060210_story_terms',
  '20261127141744_fingerprints',
  '20261127235700_pause_feeds',
  '20261128024511_token_scopes',
  '20261128063749_undo_merged_stories',
]);

/** The last migration that was ever applied without a transaction around it. */
const lastApart = '20261123110439_readings';

/** A migration never changes, and each was tried when it was new: the last ones are tried again. */
const newest = names.slice(-3);

describeOnEachEngine((engine) => {
  it.each(newest)('killed in %s, it goes on at the next start', { timeout: slow }, async (name) => {
    const url = await engine.newDatabase('empty');
    const middle = Math.ceil(statementsOf(url, name).length / 2);
    const script = `
      import { migrate } from ${JSON.stringify(join(import.meta.dirname, 'migrate.ts'))};
      await migrate(${JSON.stringify(url)}, undefined, { beforeStatement(_, migration, statement) {
        if (migration === ${JSON.stringify(name)} && statement === ${middle}) process.kill(process.pid, 'SIGKILL');
      } });`;
    const flags = ['--import', tsx, '--input-type=module', '--eval', script];
    await expect(promisify(execFile)(process.execPath, flags)).rejects.toMatchObject({ signal: 'SIGKILL' });
    const before = names.indexOf(name);
    expect(await migrate(url)).toEqual({ applied: names.slice(before) });
    expect(await schemaOf(url)).toEqual(await schemaOf(await engine.newDatabase()));
  });

  it('on a full disk, it leaves none of the migration, and goes on when there is room', async () => {
    const url = await engine.newDatabase('empty');
    for (const { name } of migrations) {
      const next: BeforeStatement = (_, migration) => {
        if (migration > name) throw new Error('far enough');
      };
      const apply = () => migrate(url, undefined, { beforeStatement: next }).catch(() => {});
      if (engine.name === 'SQLite' && needsNoRoom.has(name)) {
        await apply();
        continue;
      }
      const before = await schemaOf(url);
      // SQLite's file may grow no more from the start; PostgreSQL's server says it in the middle.
      const full = engine.name === 'SQLite' ? 0 : Math.ceil(statementsOf(url, name).length / 2);
      const fill: BeforeStatement = async (database, migration, statement) => {
        if (migration === name && statement === full) await fillDisk(database);
      };
      await expect(migrate(url, undefined, { beforeStatement: fill })).rejects.toThrow(
        /No space left|disk is full/,
      );
      expect(await schemaOf(url)).toEqual(before);
      await apply();
      expect(await finished(url)).toContain(name);
    }
    await migrate(url);
    expect(await schemaOf(url)).toEqual(await schemaOf(await engine.newDatabase()));
  });

  describe('a migration that an earlier version was killed in', () => {
    it.each(names.filter((name) => name <= lastApart))(
      'is completed: %s',
      { timeout: slow },
      async (name) => {
        const wanted = await schemaOf(await engine.newDatabase());
        const template = await databaseBefore(
          engine,
          migrations.find((one) => one.name === name)!,
        );
        const quotes = name === names[0] ? 0 : 1;
        if (quotes > 0) await withDatabase(template, (database) => database.execute(oneQuote));
        const count = statementsOf(template, name).length;
        // PostgreSQL copies a database in some tenths of a second: a few of the moments there.
        const step = engine.name === 'SQLite' ? 1 : Math.ceil(count / 3);
        for (let done = 0; done <= count; done += step) {
          const url = await engine.newDatabase({ copyOf: template });
          await applyHalf(url, name, done);
          await migrate(url);
          expect(await schemaOf(url), `stopped after ${done} of ${count} statements`).toEqual(wanted);
          expect((await finished(url)).sort()).toEqual(names);
          const rows = await withDatabase(url, (database) => database.query('SELECT * FROM "PullQuote"'));
          expect(rows).toHaveLength(quotes);
        }
      },
    );
  });

  it('goes on from where Prisma’s own engine left an earlier schema', { timeout: slow }, async () => {
    const counts = [1, Math.ceil(names.length / 3), names.length - newest.length, names.length];
    for (const count of counts) {
      const url = await engine.newDatabase('empty');
      await migrateByPrisma(url, count);
      expect(await migrate(url)).toEqual({ applied: names.slice(count) });
      if (count === 1) expect(await diffToSchema(url)).toBe('');
    }
  });

  it('refuses a migration that was applied in another form', async () => {
    const url = await engine.newDatabase();
    await withDatabase(url, (database) =>
      database.query(`UPDATE _prisma_migrations SET checksum = 'x' WHERE migration_name = $1`, [names[1]!]),
    );
    await expect(migrate(url)).rejects.toThrow(names[1]);
  });

  it('leaves a database alone that is something else', async () => {
    const url = await engine.newDatabase('empty');
    await withDatabase(url, (database) => database.execute('CREATE TABLE ledger (amount INTEGER)'));
    await expect(migrate(url)).rejects.toThrow('ledger');
    expect(await schemaOf(url)).toHaveLength(1);
  });
});
