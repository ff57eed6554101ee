import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, it } from 'vitest';

import { engines } from '../../../prisma/schema-for';
import { adapterFor, engineOf, sqliteFile } from '../engine/database';
import { describeOnEachEngine } from '../each-engine.testing';
import { migrate, NewerDatabaseError, UnwritableFolderError } from './migrate';
import { migrationNames } from './migration-files';
import { diffToSchema } from '../../../prisma/schema-engine';

const tsx = createRequire(import.meta.url).resolve('tsx');
const slow = 60_000;

/** Runs SQL on a database as another program would. */
async function execute(databaseUrl: string, sql: string): Promise<void> {
  const connection = await adapterFor(databaseUrl).connect();
  await connection.executeScript(sql);
  await connection.dispose();
}

it('has the same migrations for both engines', () => {
  const [first, second] = engines.map(migrationNames);
  expect(first).not.toEqual([]);
  expect(first).toEqual(second);
});

it('refuses a data folder that is none, and says which', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-migrate-'));
  const file = join(folder, 'not-a-folder');
  writeFileSync(file, '');
  const attempt = migrate(`file:${join(file, 'library.db')}`, file);
  await expect(attempt).rejects.toThrow(UnwritableFolderError);
  await expect(attempt).rejects.toThrow(file);
});

it('makes the folder that the database is to be in', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'backstory-migrate-')), 'deep', 'er');
  await migrate(`file:${join(folder, 'library.db')}`, folder);
  expect(existsSync(join(folder, 'library.db'))).toBe(true);
});

describeOnEachEngine((engine) => {
  it('gives the schema as written', { timeout: slow }, async () => {
    const url = await engine.newDatabase();
    expect(await diffToSchema(url)).toBe('');
    await execute(url, 'DROP INDEX "Story_place_title_id_idx"');
    expect(await diffToSchema(url)).toContain('Story_place_title_id_idx');
  });

  it('applies all migrations to an empty database, and then none', { timeout: slow }, async () => {
    const url = await engine.newDatabase('empty');
    expect(await migrate(url)).toEqual({ applied: migrationNames(engineOf(url)) });
    expect(await migrate(url)).toEqual({ applied: [] });
  });

  it('lets only one of two processes migrate', { timeout: slow }, async () => {
    const url = await engine.newDatabase('empty');
    const script = `
      import { migrate } from ${JSON.stringify(join(import.meta.dirname, 'migrate.ts'))};
      migrate(${JSON.stringify(url)}).then(({ applied }) => console.log(applied.length));`;
    const run = async () => {
      const flags = ['--import', tsx, '--input-type=module', '--eval', script];
      return Number((await promisify(execFile)(process.execPath, flags)).stdout);
    };
    const here = migrate(url).then(({ applied }) => applied.length);
    const counts = await Promise.all([run(), run(), here]);
    expect(counts.sort()).toEqual([0, 0, migrationNames(engineOf(url)).length]);
    expect(await diffToSchema(url)).toBe('');
  });

  it('refuses a database that is newer than the code and changes nothing', async () => {
    const url = await engine.newDatabase();
    await execute(
      url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('later', 'x', '29990101000000_later', CURRENT_TIMESTAMP, 1);
       DROP TABLE "Change"`,
    );
    const before = await diffToSchema(url);
    const attempt = migrate(url);
    await expect(attempt).rejects.toThrow(NewerDatabaseError);
    await expect(attempt).rejects.toThrow('29990101000000_later');
    expect(await diffToSchema(url)).toBe(before);
  });

  it('is not held up by a process that died while it migrated', { timeout: slow }, async () => {
    const url = await engine.newDatabase('empty');
    const script = `
      import { whileMigrationLocked } from ${JSON.stringify(join(import.meta.dirname, 'migration-lock.ts'))};
      whileMigrationLocked(${JSON.stringify(url)}, async () => process.kill(process.pid, 'SIGKILL'));`;
    const flags = ['--import', tsx, '--input-type=module', '--eval', script];
    await expect(promisify(execFile)(process.execPath, flags)).rejects.toMatchObject({ signal: 'SIGKILL' });
    expect((await migrate(url)).applied).not.toEqual([]);
  });
});

it('takes the file out of an address in each of its forms', () => {
  expect(sqliteFile('file:./data/library.db')).toBe('./data/library.db');
  expect(sqliteFile('file:/var/lib/library.db?mode=rwc')).toBe('/var/lib/library.db');
  expect(sqliteFile('file:///var/lib/library.db')).toBe('/var/lib/library.db');
});
