import type { Env } from '../../base/env';
import { checkFile, DamagedDatabaseError, ReadOnlyDatabaseError } from '../../store/migrations/check-file';
import { engineOf, sqliteFile } from '../../store/engine/database';
import {
  checkMigrations,
  migrate,
  NewerDatabaseError,
  UnwritableFolderError,
} from '../../store/migrations/migrate';
import { exitCodes, type Say, StartError, step } from './steps';

/** Brings the database to this code's schema, and the search index to its rules. @throws StartError */
export async function migrateDatabase(env: Env, say: Say): Promise<void> {
  await applyMigrations(env, say);
  await step(say, () => orStartError(() => indexArticles(env.DATABASE_URL)));
}

/** The schema alone. @throws StartError */
export async function applyMigrations({ DATABASE_URL, DATA_DIR }: Env, say: Say): Promise<void> {
  await step(say, async () => {
    const { applied } = await orStartError(() => migrate(DATABASE_URL, DATA_DIR));
    if (applied.length === 0) return 'Database is current';
    return `Applied ${applied.length === 1 ? 'one migration' : `${applied.length} migrations`}`;
  });
}

/** Takes into the search index what was stored before there was one, or before its rules changed. */
async function indexArticles(databaseUrl: string): Promise<string | null> {
  // Imported only now: it needs the database client, which a fresh clone has only now.
  const { openStore } = await import('../../store/open-store');
  const store = await openStore({ databaseUrl });
  try {
    const count = await store.search.indexPending();
    return count === 0
      ? null
      : `Made the search index of ${count === 1 ? 'one article' : `${count} articles`}`;
  } finally {
    await store.close();
  }
}

/**
 * Looks whether the database can be served or migrated, before anything is changed.
 * @throws StartError
 */
export async function checkDatabase({ DATABASE_URL }: Env, say: Say): Promise<void> {
  await step(say, async () => {
    const started = performance.now();
    await orStartError(async () => {
      if (engineOf(DATABASE_URL) === 'sqlite') checkFile(sqliteFile(DATABASE_URL));
      await checkMigrations(DATABASE_URL);
    });
    // A line only where it was a wait.
    return performance.now() - started > 1_000 ? 'Checked the database' : null;
  });
}

/** Turns what stops a start into a sentence and an exit code. */
export async function orStartError<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StartError) throw error;
    if (error instanceof NewerDatabaseError) throw new StartError(error.message, exitCodes.newerDatabase);
    if (error instanceof UnwritableFolderError) throw new StartError(error.message, exitCodes.dataFolder);
    if (error instanceof DamagedDatabaseError)
      throw new StartError(`${error.message}.`, exitCodes.damagedDatabase);
    const reason = error instanceof Error ? error.message.trim() : String(error);
    // Some systems say so only at the first write.
    if (error instanceof ReadOnlyDatabaseError || reason.includes('attempt to write a readonly database'))
      throw new StartError(`${reason}. DATABASE_URL says where the database is.`, exitCodes.dataFolder);
    throw new StartError(
      `The database can't be prepared: ${reason}. DATABASE_URL says where it is.`,
      exitCodes.database,
    );
  }
}
