import { longestPassword, passwordProblem } from '../../auth/password-rules';
import type { Clients } from '../engine/clients';
import { hashPassword, verifyPassword } from './passwords';
import { isName, nameRule, storePassword } from './people';
import type { SignedIn } from '../../auth/person';
import { done, type Outcome, refused } from './person-types';
import { hashOfToken } from './session-tokens';
import { type Begun, changeSessions, type Device, shownAgent } from './sessions';

/**
 * Signs in by address and password, in the same time whether there is such an account or not; null where they don't
 * belong together, or where the person is suspended.
 */
export async function signIn(
  clients: Clients,
  { email, password }: { email: string; password: string },
  { userAgent, address }: Device,
): Promise<Begun | null> {
  // Loaded where somebody signs in: most servers answer readers alone.
  const { betterAuthOf } = await import('./better-auth');
  const { APIError } = await import('better-auth/api');
  const began = new Date();
  try {
    const headers = new Headers({ 'user-agent': shownAgent(userAgent) });
    const { token, user } = await betterAuthOf(clients).api.signInEmail({
      body: { email: email.trim(), password },
      headers,
    });
    const where = { tokenHash: hashOfToken(token) };
    return await clients.write(async (queries) => {
      // Whoever changed the password while the old one was compared has ended all sessions but this.
      const changed = { personId: user.id, providerId: 'credential', updatedAt: { gt: began } };
      if ((await queries.credential.count({ where: changed })) > 0) {
        await queries.session.deleteMany({ where });
        return null;
      }
      await queries.session.updateMany({ where, data: { ipAddress: address } });
      return { token, personId: user.id };
    });
  } catch (error) {
    if (error instanceof APIError) return null;
    throw error;
  }
}

/** Changes what a person is called. */
export async function rename(clients: Clients, { person }: SignedIn, name: string): Promise<Outcome> {
  const called = name.trim();
  if (!isName(called)) return refused(nameRule);
  const data = { name: called, updatedAt: new Date() };
  await changeSessions(clients, (queries) => queries.person.updateMany({ where: { id: person.id }, data }));
  return done(null);
}

/** Whether somebody signs in by a password, and not by another's word alone. */
export async function hasPassword({ read }: Clients, { person }: SignedIn): Promise<boolean> {
  return (await read.credential.count({ where: { personId: person.id, providerId: 'credential' } })) > 0;
}

/** Whether this is the person's password; null where they have none. */
async function isPasswordOf({ read }: Clients, personId: string, password: string): Promise<boolean | null> {
  const where = { providerId_accountId: { providerId: 'credential', accountId: personId } };
  const hash = (await read.credential.findUnique({ where, select: { password: true } }))?.password;
  if (!hash) return null;
  return password.length <= longestPassword && (await verifyPassword(hash, password));
}

/** For so long after signing in nobody is asked again who they are. */
const freshMs = 10 * 60_000;

/**
 * Makes sure that whoever sits there is the person (re-authentication): they give their password or, where they have none,
 * have just signed in. An open laptop shall not be enough for what outlasts the session.
 *
 * @returns why it is not sure; null where it is
 */
export async function reauthenticate(
  clients: Clients,
  { person, sessionId }: SignedIn,
  password: string,
): Promise<string | null> {
  const isRight = await isPasswordOf(clients, person.id, password);
  if (isRight !== null) return isRight ? null : 'That is not your present password.';
  const createdAt = { gt: new Date(Date.now() - freshMs) };
  const isFresh = (await clients.read.session.count({ where: { id: sessionId, createdAt } })) > 0;
  return isFresh ? null : 'Sign out and in again, and do this within ten minutes.';
}

/** Sets or changes a person's own password, and ends all their sessions, the one that asks included. */
export async function changePassword(
  clients: Clients,
  session: SignedIn,
  { current, wanted }: { current: string; wanted: string },
): Promise<Outcome> {
  const { person } = session;
  const unsure = await reauthenticate(clients, session, current);
  if (unsure) return refused(unsure);
  const problem = await passwordProblem(wanted, [person.name, person.email]);
  if (problem) return refused(problem);
  const wantedHash = await hashPassword(wanted);
  await changeSessions(clients, async (queries) => {
    await storePassword(queries, person.id, wantedHash);
    await queries.session.deleteMany({ where: { personId: person.id } });
  });
  return done(null);
}
