import { setTimeout as wait } from 'node:timers/promises';

import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';

import type { DatabaseLimits } from './database-limits';

/** Outside of transactions, which wait without holding up the process; readers wait for no writer. */
export const busyTimeoutMs = 1_000;

/**
 * What every connection to the SQLite file is set to. Write-ahead logging lets readers go on while
 * the command line writes; with it, NORMAL can lose the last commits to a power cut but never
 * the database's soundness.
 */
const pragmas = `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;`;

/** Short beside the pauses that commands leave between their writes; see `sqlite-writes.ts`. */
const retryMs = 5;

/** Prisma's adapter, whose transactions have the right to write from their first moment on unless they only read. */
export class SqliteAdapter extends PrismaBetterSqlite3 {
  readonly #limits: DatabaseLimits;

  readonly #readonly: boolean;

  constructor(file: string, limits: DatabaseLimits, { readonly }: { readonly: boolean }) {
    super({ url: file, timeout: busyTimeoutMs });
    this.#limits = limits;
    this.#readonly = readonly;
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const connection = await super.connect();
    await connection.executeScript(pragmas);
    if (this.#readonly) return connection;
    const start = connection.startTransaction.bind(connection);
    connection.startTransaction = async (isolationLevel) => {
      const transaction = await start(isolationLevel);
      try {
        await connection.executeScript('ROLLBACK');
        await beginImmediate(connection, this.#limits.turnMs);
        return transaction;
      } catch (error) {
        // Lets the next of this process try.
        await transaction.rollback();
        throw error;
      }
    };
    return connection;
  }
}

/** Waits for its turn behind other processes, without holding up its own as SQLite's way to wait would. */
async function beginImmediate(connection: SqlDriverAdapter, turnMs: number): Promise<void> {
  const deadline = performance.now() + turnMs;
  // Two statements in one call: SQLite's waiting is turned off for the second alone.
  const begin = `PRAGMA busy_timeout = 0; BEGIN IMMEDIATE`;
  try {
    for (;;) {
      try {
        return await connection.executeScript(begin);
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error;
      }
      await wait(retryMs);
    }
  } finally {
    await connection.executeScript(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  }
}

/** Prisma's adapter calls it a timeout. */
function isBusy(error: unknown): boolean {
  return (error as { cause?: { kind?: string } }).cause?.kind === 'SocketTimeout';
}
