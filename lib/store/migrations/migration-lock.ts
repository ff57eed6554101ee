import { setTimeout as wait } from 'node:timers/promises';

import Database from 'better-sqlite3';
import pg from 'pg';

import { engineOf, sqliteFile } from '../engine/database';

/** Migrating even a large library takes less; who waits longer waits for a process that hangs. */
const longestWaitMs = 120_000;
const pollMs = 50;

/** Any number will do as long as no other program on the same database takes it. */
const advisoryLock = 7_202_312_280;

/** Runs `work` while no other process can be migrating the same database. */
export async function whileMigrationLocked<Result>(
  databaseUrl: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const release = await (engineOf(databaseUrl) === 'sqlite'
    ? lockBeside(sqliteFile(databaseUrl))
    : lockInPostgres(databaseUrl));
  try {
    return await work();
  } finally {
    await release();
  }
}

/**
 * A write lock on an empty database beside the real one. The system lets go of it when its process
 * ends, however it ends, so that no lock is ever left behind.
 */
async function lockBeside(file: string): Promise<() => void> {
  const lock = new Database(`${file}-migration-lock`, { timeout: 0 });
  const deadline = performance.now() + longestWaitMs;
  for (;;) {
    try {
      lock.exec('BEGIN EXCLUSIVE');
      return () => lock.close();
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!busy || performance.now() > deadline) {
        lock.close();
        throw error;
      }
      await wait(pollMs);
    }
  }
}

async function lockInPostgres(databaseUrl: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: databaseUrl, statement_timeout: longestWaitMs });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
  } catch (error) {
    await client.end();
    throw error;
  }
  return () => client.end();
}
