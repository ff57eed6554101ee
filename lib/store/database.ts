import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';

import type { Engine } from '../../prisma/schema-for';

export type { Engine };

/** Long enough for another process to finish importing an article, short enough to notice a hang. */
export const busyTimeoutMs = 10_000;

/** Which of the two engines a database address is for; the environment's schema lets in no other. */
export function engineOf(databaseUrl: string): Engine {
  return /^postgres(?:ql)?:\/\//.test(databaseUrl) ? 'postgresql' : 'sqlite';
}

/** The path of a `file:` address, as SQLite's driver takes it. */
export function sqliteFile(databaseUrl: string): string {
  return databaseUrl.replace(/^file:(?:\/\/)?/, '').replace(/\?.*$/, '');
}

/** Connections to a database as Prisma's client and its schema engine want them. */
export function adapterFor(databaseUrl: string): SqlMigrationAwareDriverAdapterFactory {
  return engineOf(databaseUrl) === 'sqlite'
    ? new Sqlite({ url: sqliteFile(databaseUrl), timeout: busyTimeoutMs })
    : new PrismaPg(databaseUrl, { statementNameGenerator: ({ sql }) => statementName(sql) });
}

/**
 * What every connection to the SQLite file is set to. Write-ahead logging lets readers go on while
 * the command line writes; with it, NORMAL can lose the last commits to a power cut but never
 * the database's soundness.
 */
const sqlitePragmas = `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;`;

class Sqlite extends PrismaBetterSqlite3 {
  override async connect(): Promise<SqlDriverAdapter> {
    const connection = await super.connect();
    await connection.executeScript(sqlitePragmas);
    return connection;
  }
}

const names = new Map<string, string>();
/** More different texts than the store has; lists of values in `IN` make new ones without end. */
const mostNames = 500;

/** A prepared statement is planned once for each connection, not once for each query. */
function statementName(sql: string): string {
  const known = names.get(sql);
  if (known) return known;
  if (names.size >= mostNames) return '';
  const name = `s${names.size}`;
  names.set(sql, name);
  return name;
}
