/** `npm run import -- FILE|FOLDER…`: takes documents into the library. */
import { resolve } from 'node:path';
import { readEnvironment } from './check-ground';
import { importAndReport } from './import-and-report';
import { prepareDatabase } from './prepare';
import { exitWith, StartError } from './steps';

try {
  // npm runs a script in the project's folder; what the user named is relative to their own.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const paths = process.argv.slice(2).map((path) => resolve(from, path));
  if (paths.length === 0) throw new StartError('Say what to import: npm run import -- FILE|FOLDER…', 1);
  const env = readEnvironment();
  await prepareDatabase(env, () => {});
  process.exitCode = await importAndReport(paths, env);
} catch (error) {
  exitWith(error);
}
