/** `npm run restore -- FILE`: puts a backup into an empty place, on either engine. */
import { readEnvironment } from '../setup/preflight';
import { prepareDatabaseClient } from '../importing/prepare';
import { putBack } from '../backups/put-back';
import { exitWith } from '../setup/steps';

try {
  const env = readEnvironment();
  await prepareDatabaseClient(() => {});
  const from = process.env['INIT_CWD'] ?? process.cwd();
  await putBack(process.argv.slice(2), from, 'npm run restore --', env, console.log);
} catch (error) {
  exitWith(error);
}
