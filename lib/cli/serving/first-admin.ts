import { readFile } from 'node:fs/promises';
import { commandLinePermission } from '../../auth/permission';
import type { Env } from '../../base/env';
import type { Store } from '../../store/open-store';
import { exitCodes, StartError } from '../setup/steps';

/**
 * While nobody is admin: makes the account that the environment names, or the link by which the first admin joins.
 * @returns the link's path; null where there is an admin
 * @throws StartError
 */
export async function prepareFirstAdmin(
  { people }: Pick<Store, 'people'>,
  { ADMIN_EMAIL, ADMIN_PASSWORD_FILE }: Pick<Env, 'ADMIN_EMAIL' | 'ADMIN_PASSWORD_FILE'>,
): Promise<string | null> {
  const token = await people.renewFirstAdminLink();
  if (token === null || ADMIN_EMAIL === null) return token && `/join?invitation=${token}`;
  const password = await readPassword(ADMIN_PASSWORD_FILE);
  const name = ADMIN_EMAIL.split('@', 1)[0] ?? '';
  const added = await people.add(commandLinePermission(), { name, email: ADMIN_EMAIL, password }, 'admin');
  if (added.ok) return null;
  const known = await people.findByEmail(commandLinePermission(), ADMIN_EMAIL);
  // Another host was first.
  if (known?.role === 'admin') return null;
  const advice = known ? ` Make them one by: npm run people -- role ${ADMIN_EMAIL} admin` : '';
  const problem = `The admin ${ADMIN_EMAIL} can't be made. ${added.reason}${advice}`;
  throw new StartError(problem, exitCodes.wrongEnvironment);
}

async function readPassword(file: string | null): Promise<string> {
  const hint = 'ADMIN_PASSWORD_FILE names a file that holds the password of ADMIN_EMAIL.';
  if (file === null) throw new StartError(hint, exitCodes.wrongEnvironment);
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${hint} It can't be read: ${reason}`, exitCodes.wrongEnvironment);
  }
}
