/** `npm run import -- FILE|FOLDER|ADDRESS|-…`: takes articles into the library. */
import { readEnvironment } from '../setup/preflight';
import { importAndReport } from '../importing/import-and-report';
import { prepareDatabase } from '../importing/prepare';
import { readImportArguments } from '../importing/read-import-arguments';
import { exitWith } from '../setup/steps';

try {
  // npm runs a script in the project's folder; what the user named is relative to their own.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const asked = readImportArguments(process.argv.slice(2), from, 'npm run import --');
  const env = readEnvironment();
  await prepareDatabase(env, () => {});
  process.exitCode = await importAndReport(asked, env);
} catch (error) {
  exitWith(error);
}
