import { passwordProblem } from '../../../auth/password-rules';
import type { Clients } from '../../engine/clients';
import { hashPassword } from '../passwords';
import { foldEmail, storePassword } from '../people';
import { done, type Outcome, refused } from '../person-types';
import { hashOfToken, newToken } from '../session-tokens';
import { changeSessions } from '../sessions';
import { reclaim } from './reclaim';

/** A mail may take a while, and whoever finds it later should find nothing. */
const resetMs = 3_600_000;
const gone = 'This link isn’t good any more: it was used, or its hour is over. Ask for another.';

/** Whoever asks for more fills somebody else's letterbox. */
const mostLinks = 3;

/** What is to be sent, and to whom: the address that is stored, whatever was typed that folds to it. */
export interface Reset {
  token: string;
  email: string;
}

/** A link by which this person chooses another password; null where there is nobody to send it to, or they have some. */
export async function askForReset({ write }: Clients, email: string): Promise<Reset | null> {
  const token = newToken();
  return write(async (queries) => {
    const now = new Date();
    await queries.passwordReset.deleteMany({ where: { expiresAt: { lt: now } } });
    const where = { email: foldEmail(email), suspendedAt: null };
    const person = await queries.person.findFirst({ where, select: { id: true, email: true } });
    if (!person) return null;
    if ((await queries.passwordReset.count({ where: { personId: person.id } })) >= mostLinks) return null;
    const expiresAt = new Date(now.getTime() + resetMs);
    await queries.passwordReset.create({
      data: { tokenHash: hashOfToken(token), personId: person.id, expiresAt },
    });
    return { token, email: person.email };
  });
}

/** Whether the link is good. */
export const isReset = async ({ read }: Clients, token: string): Promise<boolean> =>
  (await read.passwordReset.count({ where: good(token) })) > 0;

const good = (token: string) => ({ tokenHash: hashOfToken(token), expiresAt: { gt: new Date() } });

/**
 * Puts a password in place of the forgotten one. All sessions, passkeys, tokens and other links of the person end, and what
 * others said of who it is before anybody had seen that the address is theirs.
 */
export async function resetPassword(clients: Clients, token: string, password: string): Promise<Outcome> {
  // Before the password is hashed, which would be work for anybody who asks.
  if (!(await isReset(clients, token))) return refused(gone);
  const problem = await passwordProblem(password);
  if (problem) return refused(problem);
  const hash = await hashPassword(password);
  return changeSessions(clients, async (queries) => {
    const reset = await queries.passwordReset.findFirst({ where: good(token), select: { personId: true } });
    if (!reset) return refused(gone);
    const { personId } = reset;
    // Whoever has read the mail has the address; whoever came first under it may have been somebody else.
    await reclaim(queries, personId);
    await storePassword(queries, personId, hash);
    await queries.session.deleteMany({ where: { personId } });
    return done(null);
  });
}
