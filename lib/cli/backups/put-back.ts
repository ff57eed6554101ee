import { resolve } from 'node:path';
import { PlaceTakenError, restoreBackup, RestoreFailedError } from '../../store/backup/restore-backup';
import { ArchiveError } from '../../store/backup/tar';
import type { Env } from '../../base/env';
import { migrateDatabase } from '../setup/migrate-database';
import { exitCodes, type Say, StartError } from '../setup/steps';

/** Puts a backup into the empty place that the environment names, and brings it up to date. @throws StartError */
export async function putBack(
  args: string[],
  from: string,
  command: string,
  env: Env,
  say: Say,
): Promise<void> {
  const [given, ...more] = args;
  if (given === undefined || more.length > 0) {
    throw new StartError(
      `Say what to restore:\n  ${command} FILE   into the empty place that DATABASE_URL and DATA_DIR name`,
      1,
    );
  }
  const file = resolve(from, given);
  const started = performance.now();
  const { head, rows, pictures } = await restored(file, env, say);
  await migrateDatabase(env, say);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`Restored ${rows} rows and ${pictures} pictures, and compared each with the backup (${seconds} s)`);
  const settings = Object.entries(head.settings);
  if (settings.length === 0) return;
  say('The server that was backed up was set to what follows; set this one as you need it:');
  for (const [name, value] of settings) say(`  ${name}=${value}`);
}

async function restored(file: string, { DATABASE_URL, DATA_DIR }: Env, say: Say) {
  try {
    return await restoreBackup({ databaseUrl: DATABASE_URL, dataDir: DATA_DIR }, file, say);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof ArchiveError)
      throw new StartError(`${file} can't be restored: ${reason}. Nothing was changed.`, 1);
    if (error instanceof PlaceTakenError)
      throw new StartError(`${reason} Nothing was changed.`, exitCodes.database);
    if (error instanceof RestoreFailedError)
      throw new StartError(`${reason} The rows were rolled back; the database is empty.`, 1);
    throw new StartError(
      `The backup could not be restored: ${reason}. The database is left without rows.`,
      1,
    );
  }
}
