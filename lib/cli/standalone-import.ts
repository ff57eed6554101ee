/** `node import.mjs FILE|FOLDER…` in the standalone folder: takes documents into the library. */
import { resolve } from 'node:path';
import { readEnvironment } from './check-ground';
import { importAndReport } from './import-and-report';
import { migrateDatabase } from './migrate-database';
import { exitWith, StartError } from './steps';

const paths = process.argv.slice(2).map((path) => resolve(path));
process.chdir(import.meta.dirname);

try {
  if (paths.length === 0) throw new StartError('Say what to import: node import.mjs FILE|FOLDER…', 1);
  const env = readEnvironment();
  await migrateDatabase(env, () => {});
  process.exitCode = await importAndReport(paths, env);
} catch (error) {
  exitWith(error);
}
