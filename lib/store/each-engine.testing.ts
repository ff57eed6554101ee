/** Runs a suite of tests on each engine, with databases of its own. Tests only. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe } from 'vitest';

import { migrate } from './migrations/migrate';
import { findPostgres, startThrowawayPostgres, type ThrowawayPostgres } from './throwaway-postgres.testing';

export interface TestEngine {
  name: 'SQLite' | 'PostgreSQL';
  /** The address of a new database: migrated, with nothing in it at all, or as one is that nobody has open. */
  newDatabase(state?: 'migrated' | 'empty' | { copyOf: string }): Promise<string>;
  /** PostgreSQL's server; null on SQLite. */
  server(): ThrowawayPostgres | null;
}

/** On a slow machine a cluster takes a while to be made. */
const setUpMs = 60_000;

export function describeOnEachEngine(suite: (engine: TestEngine) => void): void {
  describe('on SQLite', () => onSqlite(suite));
  const bin = findPostgres();
  if (bin) describe('on PostgreSQL', () => onPostgres(bin, suite));
  else describe.skip('on PostgreSQL: skipped, since none is installed here', () => onSqlite(suite));
}

function onSqlite(suite: (engine: TestEngine) => void): void {
  let folder = '';
  let count = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backstory-store-'));
    await migrate(`file:${join(folder, 'migrated.db')}`);
  }, setUpMs);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  suite({
    name: 'SQLite',
    async newDatabase(state = 'migrated') {
      const file = join(folder, `${++count}.db`);
      if (state !== 'empty')
        copyFileSync(
          state === 'migrated' ? join(folder, 'migrated.db') : state.copyOf.slice('file:'.length),
          file,
        );
      return `file:${file}`;
    },
    server: () => null,
  });
}

function onPostgres(bin: string, suite: (engine: TestEngine) => void): void {
  let cluster: ThrowawayPostgres | null = null;
  let count = 0;
  beforeAll(async () => {
    cluster = await startThrowawayPostgres(bin);
    await migrate(await cluster.createDatabase('migrated'));
  }, setUpMs);
  afterAll(() => cluster?.stop());
  suite({
    name: 'PostgreSQL',
    async newDatabase(state = 'migrated') {
      if (!cluster) throw new Error('The cluster is not up: databases are made within tests and hooks');
      const copyOf =
        typeof state === 'object' ? new URL(state.copyOf).pathname.slice(1) : state === 'migrated' && state;
      return cluster.createDatabase(`d${++count}`, copyOf || undefined);
    },
    server: () => cluster,
  });
}
