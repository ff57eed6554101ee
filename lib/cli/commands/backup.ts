/** `npm run backup -- FILE`: one file with all of the library, also while the server runs. */
import { backUpAgain, backUpTo, readBackupArguments } from '../backups/back-up';
import { backupProgram } from '../backups/backup-program';
import { readEnvironment } from '../setup/preflight';
import { prepareDatabase } from '../importing/prepare';
import { exitWith } from '../setup/steps';

try {
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const call = readBackupArguments(process.argv.slice(2), from, 'npm run backup --');
  const env = readEnvironment();
  if (call.kind === 'once') await backUpTo(call.file, env, console.log);
  else {
    await prepareDatabase(env, () => {});
    await backUpAgain(call, env, backupProgram(), console.log);
  }
} catch (error) {
  exitWith(error);
}
