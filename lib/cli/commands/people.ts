/** `npm run people -- list|add|invite|role|password|suspend|remove`: who has an account, and what they may do. */
import { resolve } from 'node:path';
import { peopleAndReport } from '../people/people-and-report';
import { readPeopleArguments } from '../people/read-people-arguments';
import { prepareDatabase } from '../importing/prepare';
import { readEnvironment } from '../setup/preflight';
import { exitWith } from '../setup/steps';

try {
  const asked = readPeopleArguments(process.argv.slice(2), 'npm run people --');
  // npm runs a script in the project's folder; what the user named is relative to their own.
  if ('passwordFile' in asked && asked.passwordFile !== null)
    asked.passwordFile = resolve(process.env['INIT_CWD'] ?? process.cwd(), asked.passwordFile);
  const env = readEnvironment();
  await prepareDatabase(env, () => {});
  await peopleAndReport(asked, env);
} catch (error) {
  exitWith(error);
}
