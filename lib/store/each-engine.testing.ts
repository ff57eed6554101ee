/** Runs a suite of tests on each engine, with databases of its own. Tests only. */
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, inject } from 'vitest';

import { migrate } from './migrations/migrate';
import { migrated } from './shared-databases.testing';
import {
  type Databases,
  databasesOf,
  findPostgres,
  startThrowawayPostgres,
  type ThrowawayPostgres,
} from './throwaway-postgres.testing';

export interface TestEngine {
  name: 'SQLite' | 'PostgreSQL';
  /** The address of a new database: migrated, with nothing in it at all, or as one is that nobody has open. */
  newDatabase(state?: 'migrated' | 'empty' | { copyOf: string }): Promise<string>;
  /** PostgreSQL's server, where the suite has one of its own; null on SQLite. */
  server(): ThrowawayPostgres | null;
}

type Suite = (engine: TestEngine) => void;

/** On a slow machine a cluster takes a while to be made, and many databases to be removed. */
const setUpMs = 60_000;
const tearDownMs = 180_000;

/** Runs it on what all tests of a run share; see `shared-databases.testing.ts`. */
export const describeOnEachEngine = (suite: Suite): void => describeOn(suite, () => onSharedPostgres(suite));

/** As `describeOnEachEngine`, for tests that stop PostgreSQL's server or end all connections: they have one of their own. */
export const describeOnOwnServers = (suite: Suite): void =>
  describeOn(suite, (bin) => onOwnPostgres(bin, suite));

function describeOn(suite: Suite, onPostgres: (bin: string) => void): void {
  describe('on SQLite', () => onSqlite(suite));
  const bin = findPostgres();
  if (bin) describe('on PostgreSQL', () => onPostgres(bin));
  else describe.skip('on PostgreSQL: skipped, since none is installed here', () => onSqlite(suite));
}

function onSqlite(suite: Suite): void {
  let folder = '';
  let count = 0;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'backstory-store-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  suite({
    name: 'SQLite',
    async newDatabase(state = 'migrated') {
      const file = join(folder, `${++count}.db`);
      if (state !== 'empty')
        copyFileSync(state === 'migrated' ? inject('databases').sqlite : fileOf(state.copyOf), file);
      return `file:${file}`;
    },
    server: () => null,
  });
}

const fileOf = (url: string) => url.slice('file:'.length);

function onSharedPostgres(suite: Suite): void {
  const made: string[] = [];
  const databases = () => databasesOf(inject('databases').postgres ?? '');
  afterAll(async () => {
    for (const name of made) await databases().dropDatabase(name);
  }, tearDownMs);
  suite({
    name: 'PostgreSQL',
    newDatabase: (state) => {
      const name = `t${randomBytes(8).toString('hex')}`;
      made.push(name);
      return newDatabase(databases(), name, state);
    },
    server: () => null,
  });
}

function onOwnPostgres(bin: string, suite: Suite): void {
  let cluster: ThrowawayPostgres | null = null;
  let count = 0;
  beforeAll(async () => {
    cluster = await startThrowawayPostgres(bin);
    await migrate(await cluster.createDatabase(migrated));
  }, setUpMs);
  afterAll(() => cluster?.stop());
  suite({
    name: 'PostgreSQL',
    async newDatabase(state) {
      if (!cluster) throw new Error('The cluster is not up: databases are made within tests and hooks');
      return newDatabase(cluster, `d${++count}`, state);
    },
    server: () => cluster,
  });
}

function newDatabase(
  databases: Databases,
  name: string,
  state: Parameters<TestEngine['newDatabase']>[0] = 'migrated',
): Promise<string> {
  if (state === 'empty') return databases.createDatabase(name);
  const copyOf = state === 'migrated' ? migrated : new URL(state.copyOf).pathname.slice(1);
  return databases.createDatabase(name, copyOf);
}
