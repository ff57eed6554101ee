import { accessSync, constants, existsSync } from 'node:fs';

import Database from 'better-sqlite3';

import { openReadonly } from '../engine/open-readonly';
import { busyTimeoutMs } from '../engine/sqlite-adapter';

/** The database's file has been damaged; nothing that is written to it can be relied on. */
export class DamagedDatabaseError extends Error {
  override name = 'DamagedDatabaseError';
  constructor(
    readonly file: string,
    problem: string,
  ) {
    super(
      `The database ${file} is damaged, or is no database (${problem}). Nothing was changed. ` +
        `Move it away and restore a backup: npm run restore -- FILE`,
    );
  }
}

/** The database's file is there and can't be written. */
export class ReadOnlyDatabaseError extends Error {
  override name = 'ReadOnlyDatabaseError';
  constructor(file: string) {
    super(
      `The database ${file} can't be written. Nothing was changed; give the user that runs Backstory the right to`,
    );
  }
}

/** What SQLite says where a page, or the whole file, is not as it should be. */
const damaged = /^SQLITE_(?:CORRUPT|NOTADB)/;

function isDamaged(error: unknown): error is Error {
  return error instanceof Database.SqliteError && damaged.test(error.code);
}

/**
 * Looks whether the file of a SQLite database can be written and is sound. What it holds stays as it is.
 *
 * @param pragma `quick_check` reads each page; `integrity_check` compares indexes with their tables as well
 * @throws ReadOnlyDatabaseError, DamagedDatabaseError
 */
export function checkFile(file: string, pragma: 'quick_check' | 'integrity_check' = 'quick_check'): void {
  if (!existsSync(file)) return;
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
  } catch {
    throw new ReadOnlyDatabaseError(file);
  }
  try {
    const database = openReadonly(file, busyTimeoutMs);
    try {
      // The first problem is enough; a damaged file may have thousands.
      const problem = String(database.pragma(`${pragma}(1)`, { simple: true }));
      if (problem !== 'ok') throw new DamagedDatabaseError(file, problem.replace(/\s+/g, ' ').trim());
    } finally {
      database.close();
    }
  } catch (error) {
    if (isDamaged(error)) throw new DamagedDatabaseError(file, error.message);
    throw error;
  }
}
