import type { Env } from '../env';
import { migrate, NewerDatabaseError, UnwritableFolderError } from '../store/migrate';
import { exitCodes, type Say, StartError, step } from './steps';

/** Brings the database to this code's schema. @throws StartError */
export async function migrateDatabase({ DATABASE_URL, DATA_DIR }: Env, say: Say): Promise<void> {
  await step(say, async () => {
    const { applied } = await migrated(DATABASE_URL, DATA_DIR);
    if (applied.length === 0) return 'Database is current';
    return `Applied ${applied.length === 1 ? 'one migration' : `${applied.length} migrations`}`;
  });
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
