/** `node restore.mjs FILE` in the standalone folder: puts a backup into an empty place. */
import { resolve } from 'node:path';
import { readEnvironment } from '../setup/preflight';
import { putBack } from '../backups/put-back';
import { exitWith } from '../setup/steps';

const from = process.cwd();
process.chdir(import.meta.dirname);
process.env['DATA_DIR'] = resolve(from, process.env['DATA_DIR'] || 'data');

try {
  await putBack(process.argv.slice(2), from, 'node restore.mjs', readEnvironment(), console.log);
} catch (error) {
  exitWith(error);
}
