/** `node backup.mjs FILE` in the standalone folder: one file with all of the library. */
import { resolve } from 'node:path';
import { backUpAgain, backUpTo, readBackupArguments } from '../backups/back-up';
import { backupProgram } from '../backups/backup-program';
import { readEnvironment } from '../setup/preflight';
import { migrateDatabase } from '../setup/migrate-database';
import { exitWith } from '../setup/steps';

const from = process.cwd();
process.chdir(import.meta.dirname);
process.env['DATA_DIR'] = resolve(from, process.env['DATA_DIR'] || 'data');

try {
  const call = readBackupArguments(process.argv.slice(2), from, 'node backup.mjs');
  const env = readEnvironment();
  if (call.kind === 'once') await backUpTo(call.file, env, console.log);
  else {
    await migrateDatabase(env, () => {});
    await backUpAgain(call, env, backupProgram(), console.log);
  }
} catch (error) {
  exitWith(error);
}
