/** `node import.mjs FILE|FOLDER|ADDRESS|-…` in the standalone folder: takes articles into the library. */
import { readEnvironment } from './check-ground';
import { importAndReport } from './import-and-report';
import { migrateDatabase } from './migrate-database';
import { readImportArguments } from './read-import-arguments';
import { exitWith } from './steps';

const from = process.cwd();
process.chdir(import.meta.dirname);

try {
  const asked = readImportArguments(process.argv.slice(2), from, 'node import.mjs');
  const env = readEnvironment();
  await migrateDatabase(env, () => {});
  process.exitCode = await importAndReport(asked, env);
} catch (error) {
  exitWith(error);
}
