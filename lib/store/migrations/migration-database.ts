import Database from 'better-sqlite3';
import pg from 'pg';

import { type Engine, engineOf, sqliteFile } from '../engine/database';
import { openReadonly } from '../engine/open-readonly';
import { busyTimeoutMs } from '../engine/sqlite-adapter';

/** A connection to one database, as migrations need it. */
export interface MigrationDatabase {
  engine: Engine;
  /** @param values for `$1`, `$2` …, which stand in this order */
  query<Row>(sql: string, values?: readonly string[]): Promise<Row[]>;
  execute(sql: string): Promise<void>;
  /** Begins a transaction in which tables may be replaced by new ones. */
  begin(): Promise<void>;
  /** @throws where a row refers to one that isn't there */
  commit(): Promise<void>;
  rollback(): Promise<void>;
  close(): Promise<void>;
}

/** Rebuilding an index of a large library takes minutes; what takes longer hangs. */
const statementTimeoutMs = 30 * 60_000;
const connectTimeoutMs = 10_000;

/** @param readonly where nothing may be changed: SQLite then makes no file either */
export async function openMigrationDatabase(
  databaseUrl: string,
  options: { readonly: boolean } = { readonly: false },
): Promise<MigrationDatabase> {
  return engineOf(databaseUrl) === 'sqlite'
    ? openSqlite(sqliteFile(databaseUrl), options.readonly)
    : openPostgres(databaseUrl);
}

function openSqlite(file: string, readonly: boolean): MigrationDatabase {
  const database = readonly
    ? openReadonly(file, busyTimeoutMs)
    : new Database(file, { timeout: busyTimeoutMs });
  if (!readonly) {
    // A schema that a power cut could take away again would be one that the entries don't know of.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  }
  return {
    engine: 'sqlite',
    async query<Row>(sql: string, values: readonly string[] = []) {
      const statement = database.prepare(sql.replace(/\$\d+/g, '?'));
      if (statement.reader) return statement.all(...values) as Row[];
      statement.run(...values);
      return [];
    },
    execute: async (sql) => void database.exec(sql),
    async begin() {
      // Has no effect within a transaction, where the scripts say it.
      database.pragma('foreign_keys = OFF');
      database.exec('BEGIN IMMEDIATE');
    },
    async commit() {
      const dangling = database.pragma('foreign_key_check') as { table: string }[];
      if (dangling[0]) throw new Error(`a row of ${dangling[0].table} refers to one that isn't there`);
      database.exec('COMMIT');
    },
    async rollback() {
      // SQLite has rolled back by itself where the disk was full.
      if (database.inTransaction) database.exec('ROLLBACK');
    },
    close: async () => void database.close(),
  };
}

async function openPostgres(databaseUrl: string): Promise<MigrationDatabase> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: statementTimeoutMs,
    keepAlive: true,
  });
  // A lost connection fails the query in progress; that error is the one to report.
  client.on('error', () => {});
  await client.connect();
  return {
    engine: 'postgresql',
    query: async <Row>(sql: string, values: readonly string[] = []) =>
      (await client.query(sql, [...values])).rows as Row[],
    execute: async (sql) => void (await client.query(sql)),
    begin: async () => void (await client.query('BEGIN')),
    commit: async () => void (await client.query('COMMIT')),
    rollback: async () => void (await client.query('ROLLBACK')),
    close: () => client.end(),
  };
}
