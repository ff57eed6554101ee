import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import { applyMigration, type BeforeStatement } from './apply-migration';
import { engineOf, sqliteFile } from '../engine/database';
import { openMigrationDatabase } from './migration-database';
import { listEntries, listTables, type MigrationEntry } from './migration-entries';
import { listMigrations, type Migration } from './migration-files';
import { whileMigrationLocked } from './migration-lock';

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

/** The folder that the library is to be stored in can't be written. */
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

/** The file or database has tables, but they are not a library's. */
class ForeignDatabaseError extends Error {
  override name = 'ForeignDatabaseError';
  constructor(table: string) {
    super(
      `It holds something else than a library (such as the table ${table}). Nothing was changed; name another`,
    );
  }
}

/** A migration that was applied is another than the one of its name here. */
class ChangedMigrationError extends Error {
  override name = 'ChangedMigrationError';
  constructor(migration: string) {
    super(
      `The migration ${migration} was applied in another form than this version has it. Nothing was changed; ` +
        `start the version that applied it`,
    );
  }
}

interface MigrateOptions {
  /** These alone: the older schema of a backup. */
  only?: readonly string[];
  /** For tests, which stop it anywhere. */
  beforeStatement?: BeforeStatement;
}

/**
 * Brings the database to the schema of this code, creating it where there is none. A process that is
 * stopped in a migration leaves none of it, and the next one goes on from there.
 * Two processes at once take turns, and the second finds nothing to do.
 *
 * @param dataDir made if it is missing, and checked to be writable
 * @returns the names of the migrations that were applied, oldest first
 * @throws NewerDatabaseError, UnwritableFolderError, ForeignDatabaseError, ChangedMigrationError, HalfMigratedError
 */
export async function migrate(
  databaseUrl: string,
  dataDir?: string,
  { only, beforeStatement }: MigrateOptions = {},
): Promise<{ applied: string[] }> {
  const engine = engineOf(databaseUrl);
  if (dataDir) makeWritable(dataDir);
  if (engine === 'sqlite') makeWritable(dirname(sqliteFile(databaseUrl)));

  const known = listMigrations(engine);
  return whileMigrationLocked(databaseUrl, async () => {
    const entries = await readEntries(databaseUrl);
    checkEntries(entries, known);
    const finished = new Set(entries.filter((entry) => entry.finished).map(({ name }) => name));
    const pending = known.filter(({ name }) => !finished.has(name) && (only?.includes(name) ?? true));
    if (pending.length === 0) return { applied: [] };

    const unfinished = new Set(entries.map(({ name }) => name));
    const database = await openMigrationDatabase(databaseUrl);
    try {
      for (const migration of pending) {
        const resume = unfinished.has(migration.name);
        await applyMigration(database, migration, { resume, beforeStatement });
      }
    } finally {
      await database.close();
    }
    return { applied: pending.map(({ name }) => name) };
  });
}

/**
 * Looks whether this code can serve or migrate the database, and changes nothing.
 * @throws NewerDatabaseError, ForeignDatabaseError, ChangedMigrationError
 */
export async function checkMigrations(databaseUrl: string): Promise<void> {
  checkEntries(await readEntries(databaseUrl), listMigrations(engineOf(databaseUrl)));
}

function checkEntries(entries: readonly MigrationEntry[], known: readonly Migration[]): void {
  const checksums = new Map(known.map(({ name, checksum }) => [name, checksum]));
  const unknown = entries.filter(({ name }) => !checksums.has(name));
  if (unknown.length > 0) throw new NewerDatabaseError(unknown.map(({ name }) => name));
  const changed = entries.find(({ name, checksum }) => checksums.get(name) !== checksum);
  if (changed) throw new ChangedMigrationError(changed.name);
}

/** What the database says of itself, read without the means to change it. */
async function readEntries(databaseUrl: string): Promise<MigrationEntry[]> {
  if (engineOf(databaseUrl) === 'sqlite' && !existsSync(sqliteFile(databaseUrl))) return [];
  const database = await openMigrationDatabase(databaseUrl, { readonly: true });
  try {
    const tables = await listTables(database);
    if (tables.includes('_prisma_migrations')) return await listEntries(database);
    if (tables[0] !== undefined) throw new ForeignDatabaseError(tables[0]);
    return [];
  } finally {
    await database.close();
  }
}

function makeWritable(folder: string): void {
  try {
    // What readers keep is nobody else's on this machine.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new UnwritableFolderError(folder, cause);
  }
}
