import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import Database from 'better-sqlite3';
import pg from 'pg';

import { engineOf, sqliteFile } from './database';
import { migrationList, migrationNames } from './migration-files';
import { whileMigrationLocked } from './migration-lock';
import { withSchemaEngine } from './schema-engine';
import { searchTables } from './search-tables';

/** The database has been migrated by code that is newer than this; nothing was changed. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
  constructor(readonly unknownMigrations: string[]) {
    super(
      `The database is newer than this version of Backstory: it has the ${unknownMigrations.length === 1 ? 'migration' : 'migrations'} ` +
        `${unknownMigrations.join(', ')}, which this version does not know. Nothing was changed; start the version that made it, or a newer one.`,
    );
  }
}

/** The folder that the library is to be kept in can't be written. */
export class UnwritableFolderError extends Error {
  override name = 'UnwritableFolderError';
  constructor(
    readonly folder: string,
    override readonly cause: unknown,
  ) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The folder ${folder} can't be written (${reason}). Nothing was changed.`);
  }
}

/**
 * Brings the database to the schema of this code, creating it where there is none.
 * Two processes at once take turns, and the second finds nothing to do.
 *
 * @param dataDir made if it is missing, and checked to be writable
 * @returns the names of the migrations that were applied, oldest first
 * @throws NewerDatabaseError, UnwritableFolderError
 */
export async function migrate(databaseUrl: string, dataDir?: string): Promise<{ applied: string[] }> {
  const engine = engineOf(databaseUrl);
  if (dataDir) makeWritable(dataDir);
  if (engine === 'sqlite') makeWritable(dirname(sqliteFile(databaseUrl)));

  const known = migrationNames(engine);
  return whileMigrationLocked(databaseUrl, async () => {
    const recorded = await recordedMigrations(databaseUrl);
    const unknown = recorded.filter((name) => !known.includes(name));
    if (unknown.length > 0) throw new NewerDatabaseError(unknown);
    // Loading the engine takes longer than a whole start without it.
    if (known.every((name) => recorded.includes(name))) return { applied: [] };

    return withSchemaEngine(databaseUrl, async (schemaEngine) => {
      const { appliedMigrationNames } = await schemaEngine.applyMigrations({
        migrationsList: migrationList(engine),
        filters: { externalTables: searchTables(engine), externalEnums: [] },
      });
      return { applied: appliedMigrationNames };
    });
  });
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new UnwritableFolderError(folder, cause);
  }
}

const finished = `SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;

/** What the database says of itself, read without the means to change it. */
async function recordedMigrations(databaseUrl: string): Promise<string[]> {
  if (engineOf(databaseUrl) === 'sqlite') {
    const file = sqliteFile(databaseUrl);
    if (!existsSync(file)) return [];
    const database = new Database(file, { readonly: true });
    try {
      const table = database.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`).get();
      const rows = table ? (database.prepare(finished).all() as { name: string }[]) : [];
      return rows.map((row) => row.name);
    } finally {
      database.close();
    }
  }
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const table = await client.query<{ at: string | null }>(`SELECT to_regclass('_prisma_migrations') AS at`);
    if (!table.rows[0]?.at) return [];
    const { rows } = await client.query<{ name: string }>(finished);
    return rows.map((row) => row.name);
  } finally {
    await client.end();
  }
}
