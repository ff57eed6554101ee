/** `node import.mjs FILE|FOLDER|ADDRESS|-…` in the standalone folder: takes articles into the library. */
import { resolve } from 'node:path';
import { readEnvironment } from '../setup/preflight';
import { importAndReport } from '../importing/import-and-report';
import { migrateDatabase } from '../setup/migrate-database';
import { readImportArguments } from '../importing/read-import-arguments';
import { exitWith } from '../setup/steps';

const from = process.cwd();
process.chdir(import.meta.dirname);
process.env['DATA_DIR'] = resolve(from, process.env['DATA_DIR'] || 'data');

try {
  const asked = readImportArguments(process.argv.slice(2), from, 'node import.mjs');
  const env = readEnvironment();
  await migrateDatabase(env, () => {});
  process.exitCode = await importAndReport(asked, env);
} catch (error) {
  exitWith(error);
}
