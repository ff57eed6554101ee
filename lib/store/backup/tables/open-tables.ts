import { existsSync } from 'node:fs';

import Database from 'better-sqlite3';
import pg from 'pg';

import { engineOf, sqliteFile } from '../../engine/database';
import { openReadonly } from '../../engine/open-readonly';
import { postgresTables } from './postgres-tables';
import { sqliteTables } from './sqlite-tables';
import type { Tables } from './table';

/** A command may wait for another that holds the file. */
const busyTimeoutMs = 10_000;

/** There is no library at the address. */
export class NoDatabaseError extends Error {
  override name = 'NoDatabaseError';
}

/**
 * Reads all tables as they are at one moment, whatever is written meanwhile; nobody waits for it. What a
 * writer was answered is stored before that moment is in it.
 *
 * @throws NoDatabaseError
 */
export async function readTables<Result>(
  databaseUrl: string,
  work: (tables: Tables) => Promise<Result>,
): Promise<Result> {
  if (engineOf(databaseUrl) === 'sqlite') {
    const file = sqliteFile(databaseUrl);
    if (!existsSync(file)) throw new NoDatabaseError(`There is no database at ${file}.`);
    const database = openReadonly(file, busyTimeoutMs);
    try {
      database.exec('BEGIN');
      return await work(sqliteTables(database));
    } finally {
      database.close();
    }
  }
  return withPostgres(databaseUrl, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return work(await postgresTables(client));
  });
}

/** Writes tables in one transaction: all of it is there once `work` has ended well, and else nothing. */
export async function writeTables<Result>(
  databaseUrl: string,
  work: (tables: Tables) => Promise<Result>,
): Promise<Result> {
  if (engineOf(databaseUrl) === 'sqlite') {
    const database = new Database(sqliteFile(databaseUrl), { fileMustExist: true, timeout: busyTimeoutMs });
    try {
      database.pragma('foreign_keys = ON');
      database.exec('BEGIN IMMEDIATE');
      const result = await work(sqliteTables(database));
      database.exec('COMMIT');
      return result;
    } finally {
      // Closing rolls back what was not committed.
      database.close();
    }
  }
  return withPostgres(databaseUrl, async (client) => {
    await client.query('BEGIN');
    const tables = await postgresTables(client);
    // Nobody may write into what was found empty.
    for (const { name } of tables.tables)
      await client.query(`LOCK TABLE ${pg.escapeIdentifier(name)} IN SHARE ROW EXCLUSIVE MODE`);
    const result = await work(tables);
    await client.query('COMMIT');
    return result;
  });
}

async function withPostgres<Result>(
  databaseUrl: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(databaseUrl);
  // A connection that breaks fails the statement that is on its way; this would end the process as well.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    // Ending rolls back what was not committed.
    await client.end();
  }
}
