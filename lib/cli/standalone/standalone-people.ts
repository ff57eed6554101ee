/** In the standalone folder, run by its `people` program: who has an account, and what they may do. */
import { resolve } from 'node:path';
import { peopleAndReport } from '../people/people-and-report';
import { readPeopleArguments } from '../people/read-people-arguments';
import { migrateDatabase } from '../setup/migrate-database';
import { readEnvironment } from '../setup/preflight';
import { exitWith } from '../setup/steps';

const from = process.cwd();
process.chdir(import.meta.dirname);
process.env['DATA_DIR'] = resolve(from, process.env['DATA_DIR'] || 'data');

try {
  const asked = readPeopleArguments(process.argv.slice(2), 'node people.mjs');
  if ('passwordFile' in asked && asked.passwordFile !== null)
    asked.passwordFile = resolve(from, asked.passwordFile);
  const env = readEnvironment();
  await migrateDatabase(env, () => {});
  await peopleAndReport(asked, env);
} catch (error) {
  exitWith(error);
}
