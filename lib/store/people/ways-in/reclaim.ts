import type { Person } from '../../../auth/person';
import { passwordProblem } from '../../../auth/password-rules';
import type { Permission } from '../../../auth/permission';
import type { Clients, Queries } from '../../engine/clients';
import { hashPassword } from '../passwords';
import { changePerson, storePassword } from '../people';
import { type Outcome, personColumns, refused } from '../person-types';

/**
 * Ends what a stranger may have left in an account that is given to its owner: passkeys, tokens and, where nobody had
 * made sure of the address before, every other way in.
 */
async function endWaysIn(queries: Queries, personId: string): Promise<void> {
  await queries.passkey.deleteMany({ where: { personId } });
  await queries.token.deleteMany({ where: { personId } });
  await queries.credential.deleteMany({ where: { personId, person: { emailVerified: false } } });
}

/** The same, where somebody has made sure that the address is its owner's: it is taken for theirs from then on. */
export async function reclaim(queries: Queries, personId: string): Promise<void> {
  await endWaysIn(queries, personId);
  await queries.person.update({
    where: { id: personId },
    data: { emailVerified: true },
    select: { id: true },
  });
}

/**
 * Vouches that the address is its owner's, so that a provider who says the same may sign them in. Whoever took the account
 * under it before may have been somebody else: what they came in by is good no more.
 */
export const setVerified = (clients: Clients, _: Permission<'admin'>, id: string): Promise<Outcome<Person>> =>
  changePerson(clients, id, false, async (queries) => {
    if ((await queries.person.count({ where: { id, emailVerified: false } })) > 0) await reclaim(queries, id);
    return queries.person.findUniqueOrThrow({ where: { id }, select: personColumns });
  });

/**
 * Gives a person another password, for whoever has forgotten theirs. Their passkeys and tokens end with the old one. It
 * vouches for no address: the admin may have been asked by somebody else.
 */
export async function setPassword(
  clients: Clients,
  _: Permission<'admin'>,
  id: string,
  password: string,
): Promise<Outcome<Person>> {
  const problem = await passwordProblem(password);
  if (problem) return refused(problem);
  const hash = await hashPassword(password);
  return changePerson(clients, id, false, async (queries) => {
    await endWaysIn(queries, id);
    await storePassword(queries, id, hash);
    return queries.person.findUniqueOrThrow({ where: { id }, select: personColumns });
  });
}
