import Database from 'better-sqlite3';

/**
 * Opens a SQLite file to be read. Where a process was killed before it had finished a write, its journal says how
 * to take that back, which only a connection that may write can do.
 */
export function openReadonly(file: string, timeout: number): Database.Database {
  const database = new Database(file, { readonly: true, timeout });
  try {
    look(database);
    return database;
  } catch (error) {
    database.close();
    if (!(error instanceof Database.SqliteError && error.code === 'SQLITE_READONLY_ROLLBACK')) throw error;
  }
  const writable = new Database(file, { fileMustExist: true, timeout });
  look(writable);
  writable.pragma('query_only = ON');
  return writable;
}

const look = (database: Database.Database) => database.prepare('SELECT 1 FROM sqlite_master').get();
