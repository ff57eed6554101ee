/** `npm run import -- FILE|FOLDER…`: takes documents into the library. */
import { resolve } from 'node:path';
import { importReport } from './import-report';
import { prepareDatabase, readEnvironment } from './prepare';
import { exitWith, StartError } from './steps';

try {
  // npm runs a script in the project's folder; what the user named is relative to their own.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const paths = process.argv.slice(2).map((path) => resolve(from, path));
  if (paths.length === 0) throw new StartError('Say what to import: npm run import -- FILE|FOLDER…', 1);
  const env = readEnvironment();
  await prepareDatabase(env, () => {});
  // Imported late: it needs the database client, which a fresh clone has only now.
  const { importPaths } = await import('./import-paths');
  const report = importReport(process.stdout, process.stderr);
  const summary = await importPaths(paths, env, report.document);
  report.summary(summary);
  process.exitCode = summary.refused > 0 ? 1 : 0;
} catch (error) {
  exitWith(error);
}
