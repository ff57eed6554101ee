import pg from 'pg';

import { checkFile } from './check-file';
import { engineOf, sqliteFile } from '../engine/database';
import { openMigrationDatabase } from './migration-database';
import { listTables } from './migration-entries';

/**
 * Reads all that the database holds and gives each fault that it finds; changes nothing.
 * @throws DamagedDatabaseError where a SQLite file is damaged itself
 */
export async function checkWholeDatabase(databaseUrl: string): Promise<string[]> {
  if (engineOf(databaseUrl) === 'sqlite') checkFile(sqliteFile(databaseUrl), 'integrity_check');
  const database = await openMigrationDatabase(databaseUrl, { readonly: true });
  try {
    if (database.engine === 'sqlite') {
      const rows = await database.query<{ table: string; parent: string }>('PRAGMA foreign_key_check');
      return rows.map(
        ({ table, parent }) => `A row of ${table} belongs to one of ${parent} that isn't there`,
      );
    }
    const faults: string[] = [];
    for (const table of await listTables(database)) {
      // Makes the server read each value of each row, as a text, wherever it has put it.
      const read = `SELECT sum(length(t::text)) FROM ${pg.escapeIdentifier(table)} t`;
      await database.query(read).catch((error: unknown) => {
        faults.push(`${table} can't be read: ${error instanceof Error ? error.message : String(error)}`);
      });
    }
    return faults;
  } finally {
    await database.close();
  }
}
