import { randomUUID } from 'node:crypto';

import type { Migration } from './migration-files';
import type { MigrationDatabase } from './migration-database';

/** What the database says about one migration. */
export interface MigrationEntry {
  name: string;
  checksum: string;
  /** False where a version before this one was stopped in it and left a part of it applied. */
  finished: boolean;
}

/** The table and its columns are Prisma's, whose own tools then know what was applied. */
const createTable = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                  TEXT PRIMARY KEY NOT NULL,
    "checksum"            TEXT NOT NULL,
    "finished_at"         DATETIME,
    "migration_name"      TEXT NOT NULL,
    "logs"                TEXT,
    "rolled_back_at"      DATETIME,
    "started_at"          DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
  )`,
  postgresql: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                  VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"            VARCHAR(64) NOT NULL,
    "finished_at"         TIMESTAMPTZ,
    "migration_name"      VARCHAR(255) NOT NULL,
    "logs"                TEXT,
    "rolled_back_at"      TIMESTAMPTZ,
    "started_at"          TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`,
};

const tableNames = {
  sqlite: `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  postgresql: `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()`,
};

/** The names of all tables. */
export async function listTables(database: MigrationDatabase): Promise<string[]> {
  return (await database.query<{ name: string }>(tableNames[database.engine])).map(({ name }) => name);
}

export async function listEntries(database: MigrationDatabase): Promise<MigrationEntry[]> {
  const rows = await database.query<{ name: string; checksum: string; finished: boolean | number }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  );
  return rows.map(({ name, checksum, finished }) => ({ name, checksum, finished: Boolean(finished) }));
}

/** Makes the table of entries where there is none. */
export function createEntriesTable(database: MigrationDatabase): Promise<void> {
  return database.execute(createTable[database.engine]);
}

/** Notes, in the migration's own transaction, that it has been applied. */
export async function recordMigration(
  database: MigrationDatabase,
  { name, checksum }: Migration,
): Promise<void> {
  await createEntriesTable(database);
  await database.query(`DELETE FROM _prisma_migrations WHERE migration_name = $1 AND finished_at IS NULL`, [
    name,
  ]);
  await database.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, CURRENT_TIMESTAMP, 1)`,
    [randomUUID(), checksum, name],
  );
}
