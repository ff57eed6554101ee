import type { Env } from '../env';
import { migrate, NewerDatabaseError, UnwritableFolderError } from '../store/migrate';
import { exitCodes, type Say, StartError, step } from './steps';

/** Brings the database to this code's schema, and the search index to its rules. @throws StartError */
export async function migrateDatabase(env: Env, say: Say): Promise<void> {
  await applyMigrations(env, say);
  await step(say, () => indexArticles(env.DATABASE_URL));
}

/** The schema alone. @throws StartError */
export async function applyMigrations({ DATABASE_URL, DATA_DIR }: Env, say: Say): Promise<void> {
  await step(say, async () => {
    const { applied } = await migrated(DATABASE_URL, DATA_DIR);
    if (applied.length === 0) return 'Database is current';
    return `Applied ${applied.length === 1 ? 'one migration' : `${applied.length} migrations`}`;
  });
}

/** Takes into the search index what was stored before there was one, or before its rules changed. */
async function indexArticles(databaseUrl: string): Promise<string | null> {
  // Imported late: it needs the database client, which a fresh clone has only now.
  const { openStore } = await import('../store/open-store');
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

async function migrated(databaseUrl: string, dataDir: string) {
  try {
    return await migrate(databaseUrl, dataDir);
  } catch (error) {
    if (error instanceof NewerDatabaseError) throw new StartError(error.message, exitCodes.newerDatabase);
    if (error instanceof UnwritableFolderError) throw new StartError(error.message, exitCodes.dataFolder);
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `The database can't be prepared: ${reason}. DATABASE_URL says where it is.`,
      exitCodes.database,
    );
  }
}
