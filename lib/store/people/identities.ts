import { randomUUID } from 'node:crypto';
import type { SignedIn } from '../../auth/person';
import type { Identity } from '../../auth/identity';
import type { Role } from '../../auth/roles';
import type { Clients, Queries } from '../engine/clients';
import { createPerson, firstAdminId, foldEmail, isEmail, isName, refusalOf } from './people';
import { done, type Outcome, refused } from './person-types';
import { type Begun, changeSessions, type Device, startSession } from './sessions';

interface Known {
  id: string;
  role: string;
  suspendedAt: Date | null;
}

const columns = { id: true, role: true, suspendedAt: true } as const;
const notVerified =
  'There is an account with your address here, and nobody has made sure that it is yours. Sign in to it by its password, or ask whoever runs this library.';

/**
 * Signs in whom another vouches for: who came so before, else who has the address, else somebody new. An address leads
 * to an account only if both sides know whose it is: else whoever had typed it first would share the account.
 */
export function signInAs(clients: Clients, identity: Identity, device: Device): Promise<Outcome<Begun>> {
  return changeSessions(clients, async (queries) => {
    const found = (await findLinked(queries, identity)) ?? (await link(queries, identity));
    if ('ok' in found) return found;
    if (found.suspendedAt !== null) return refused('This account is suspended.');
    await giveRole(queries, found, identity.role);
    return done(await startSession(queries, found.id, device));
  });
}

/** Whether whoever is signed in is the one whom the other names now. */
export async function isIdentityOf(
  { read }: Clients,
  { person }: SignedIn,
  { provider, subject, email }: Pick<Identity, 'provider' | 'subject' | 'email'>,
): Promise<boolean> {
  const where = { providerId_accountId: { providerId: provider, accountId: subject } };
  const linked = await read.credential.findUnique({ where, select: { personId: true } });
  return linked ? linked.personId === person.id : email !== null && foldEmail(email) === person.email;
}

async function findLinked(queries: Queries, { provider, subject }: Identity): Promise<Known | null> {
  const where = { providerId_accountId: { providerId: provider, accountId: subject } };
  const linked = await queries.credential.findUnique({ where, select: { person: { select: columns } } });
  return linked?.person ?? null;
}

async function link(queries: Queries, identity: Identity): Promise<Known | ReturnType<typeof refused>> {
  const email = foldEmail(identity.email ?? '');
  if (!isEmail(email)) return refused('You can’t be signed in: no e-mail address came with your name.');
  const known = await queries.person.findUnique({
    where: { email },
    select: { ...columns, emailVerified: true },
  });
  if (known && !(known.emailVerified && identity.isVerified)) return refused(notVerified);
  const person = known ?? (await createFor(queries, identity, email));
  const { provider: providerId, subject: accountId } = identity;
  await queries.credential.create({
    data: { id: randomUUID(), personId: person.id, providerId, accountId },
  });
  return person;
}

async function createFor(queries: Queries, { name, isVerified }: Identity, email: string): Promise<Known> {
  const called = [name.trim().slice(0, 80), email.slice(0, 80)].find(isName) ?? 'Reader';
  const made = await createPerson(queries, { name: called, email, passwordHash: null }, 'reader', isVerified);
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

/** Another role ends what was begun with the one before; the last admin stays one, whatever the other says. */
async function giveRole(queries: Queries, { id, role }: Known, wanted: Role | null): Promise<void> {
  if (wanted === null || wanted === role) return;
  if (await refusalOf(queries, id, true)) return;
  await queries.session.deleteMany({ where: { personId: id } });
  await queries.person.update({ where: { id }, data: { role: wanted, updatedAt: new Date() } });
  if (wanted === 'admin') await queries.invitation.deleteMany({ where: { id: firstAdminId } });
}
