import Database from 'better-sqlite3';
import pg from 'pg';

import { type MigrationDatabase } from './migration-database';
import { recordMigration } from './migration-entries';
import { type Migration, listMigrations } from './migration-files';
import { splitStatements } from './split-statements';

/** Called before each statement, counted from 0, and once more before the transaction is committed. */
export type BeforeStatement = (
  database: MigrationDatabase,
  migration: string,
  statement: number,
) => void | Promise<void>;

interface Options {
  /** True where an earlier version was stopped in this migration, after some of its statements. */
  resume: boolean;
  beforeStatement?: BeforeStatement;
}

/** A migration was stopped by an earlier version, and the rest of it leads to another schema. */
export class HalfMigratedError extends Error {
  override name = 'HalfMigratedError';
  constructor(migration: string) {
    super(
      `An earlier version was stopped in the migration ${migration}, and the tables are not as it can have left them. ` +
        `Nothing was changed; restore a backup (npm run restore)`,
    );
  }
}

/** Applies a migration with its entry in one transaction: whole or, however it ends, not at all. */
export async function applyMigration(
  database: MigrationDatabase,
  migration: Migration,
  { resume, beforeStatement }: Options,
): Promise<void> {
  await database.begin();
  try {
    const statements = splitStatements(migration.sql);
    for (const [at, statement] of statements.entries()) {
      await beforeStatement?.(database, migration.name, at);
      if (resume) await executeUnlessDone(database, statement);
      else await database.execute(statement);
    }
    if (resume && !(await hasSchemaAfter(database, migration.name)))
      throw new HalfMigratedError(migration.name);
    await recordMigration(database, migration);
    await beforeStatement?.(database, migration.name, statements.length);
    await database.commit();
  } catch (error) {
    // A connection that was lost has rolled back as well.
    await database.rollback().catch(() => {});
    throw error;
  }
}

/** What each engine says where a statement was carried out before. */
const doneBefore = {
  sqlite: /already exists|duplicate column name/,
  // Duplicate table or index, column, constraint.
  postgresql: /^(?:42P07|42701|42710)$/,
};
/** A table that was rebuilt under another name, as SQLite has it done: copied already, or put in its place. */
const copiedBefore = /UNIQUE constraint failed: new_|no such table/;

async function executeUnlessDone(database: MigrationDatabase, statement: string): Promise<void> {
  await database.execute('SAVEPOINT statement');
  try {
    await database.execute(statement);
  } catch (error) {
    if (!isDoneBefore(error, statement)) throw error;
    await database.execute('ROLLBACK TO SAVEPOINT statement');
  }
  await database.execute('RELEASE SAVEPOINT statement');
}

/** PostgreSQL's code for a table that isn't there: dropped before, where the statement drops one. */
const undefinedTable = '42P01';
const drops = /(?:^|\n)\s*DROP TABLE /u;

function isDoneBefore(error: unknown, statement: string): boolean {
  if (error instanceof Database.SqliteError)
    return doneBefore.sqlite.test(error.message) || copiedBefore.test(error.message);
  if (!(error instanceof pg.DatabaseError)) return false;
  if (error.code === undefinedTable) return drops.test(statement);
  return doneBefore.postgresql.test(error.code ?? '');
}

interface SchemaRow {
  name: string;
  sql: string;
}
const schemaOf = `SELECT name, sql FROM sqlite_master
  WHERE sql IS NOT NULL AND name <> '_prisma_migrations' ORDER BY name`;

/** Whether the tables are as the migrations up to this one make them. PostgreSQL's scripts replace no tables. */
async function hasSchemaAfter(database: MigrationDatabase, last: string): Promise<boolean> {
  if (database.engine === 'postgresql') return true;
  const wanted = new Database(':memory:');
  try {
    for (const { name, sql } of listMigrations('sqlite')) if (name <= last) wanted.exec(sql);
    const made = wanted.prepare<[], SchemaRow>(schemaOf).all();
    return JSON.stringify(await database.query<SchemaRow>(schemaOf)) === JSON.stringify(made);
  } finally {
    wanted.close();
  }
}
