import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { passwordProblem } from '../../auth/password-rules';
import type { Permission } from '../../auth/permission';
import type { Role } from '../../auth/roles';
import type { Clients, Queries } from '../engine/clients';
import { readDated } from '../engine/rows/cursor';
import { type Listed, listPage, type ListOn } from '../engine/rows/list-page';
import type { Person, SignedIn } from '../../auth/person';
import { done, type Outcome, personColumns, refused, type Refused, toPerson } from './person-types';
import { hashPassword } from './passwords';
import { changeSessions } from './sessions';

/** In one address there may be 254 characters (RFC 5321). */
const longestEmail = 254;
const longestName = 80;
/** What a name must be, in words. */
export const nameRule = `A name has 1 to ${longestName} characters that can be seen.`;

/** What a person gives to have an account. */
export interface NewPerson {
  name: string;
  email: string;
  password: string;
}

/** Everyone with an account, in the order in which they came. */
export async function listPeople({ read }: Clients, _: Permission<'admin'>): Promise<Person[]> {
  const orderBy = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];
  return (await read.person.findMany({ orderBy, select: personColumns })).map(toPerson);
}

/** The same, page by page. */
export const listPeoplePage = (
  { read }: Clients,
  _: Permission<'admin'>,
  on: ListOn,
): Promise<Listed<Person>> =>
  listPage(on, {
    readCursor: readDated,
    read: (after, take) =>
      read.person.findMany({
        where: after && {
          createdAt: { gte: new Date(after[0]) },
          OR: [{ createdAt: { gt: new Date(after[0]) } }, { id: { gt: after[1] } }],
        },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take,
        select: personColumns,
      }),
    toItem: toPerson,
    toCursor: ({ createdAt, id }): [number, string] => [createdAt.getTime(), id],
  });

/** Whoever has this address; null where nobody does. */
export async function findByEmail(
  { read }: Clients,
  _: Permission<'admin'>,
  email: string,
): Promise<Person | null> {
  const row = await read.person.findUnique({ where: { email: foldEmail(email) }, select: personColumns });
  return row && toPerson(row);
}

/** Makes an account, with a role that only an admin gives. */
export const addPerson = (
  clients: Clients,
  _: Permission<'admin'>,
  given: NewPerson,
  role: Role,
): Promise<Outcome<Person>> => storeNew(clients, given, role, true);

/** Makes an account for whoever asks: a reader's, whatever is sent. Only where a library lets anybody sign up. */
export const signUp = (clients: Clients, given: NewPerson): Promise<Outcome<Person>> =>
  storeNew(clients, given, 'reader', false);

async function storeNew(
  clients: Clients,
  given: NewPerson,
  role: Role,
  isVerified: boolean,
): Promise<Outcome<Person>> {
  const checked = await checkNewPerson(given);
  if (!checked.ok) return checked;
  return changeSessions(clients, (queries) => createPerson(queries, checked.value, role, isVerified));
}

/** A new person as they are stored: the password as its hash; null where they sign in by other means. */
export interface CheckedPerson {
  name: string;
  email: string;
  passwordHash: string | null;
}

/** Checks what was given, and hashes the password, which takes a while: outside of any transaction. */
export async function checkNewPerson({ name, email, password }: NewPerson): Promise<Outcome<CheckedPerson>> {
  const folded = foldEmail(email);
  const called = name.trim();
  if (!isEmail(folded)) return refused('This is no address such as name@example.org.');
  if (!isName(called)) return refused(nameRule);
  const problem = await passwordProblem(password, [called, folded, folded.split('@', 1)[0] ?? '']);
  if (problem) return refused(problem);
  return done({ name: called, email: folded, passwordHash: await hashPassword(password) });
}

/**
 * Stores a person and how they sign in.
 * @param isVerified whether somebody who would know vouches that the address is theirs
 */
export async function createPerson(
  queries: Queries,
  { name, email, passwordHash }: CheckedPerson,
  role: Role,
  isVerified: boolean,
): Promise<Outcome<Person>> {
  if ((await queries.person.count({ where: { email } })) > 0)
    return refused('There is an account with this address already.');
  const id = randomUUID();
  const data = { id, name, email, role, emailVerified: isVerified };
  const row = await queries.person.create({ data, select: personColumns });
  if (passwordHash !== null) await storePassword(queries, id, passwordHash);
  // With an admin there is no more need of a link for the first one.
  if (role === 'admin') await queries.invitation.deleteMany({ where: { id: firstAdminId } });
  return done(toPerson(row));
}

/** The id of the invitation by which the first admin joins. */
export const firstAdminId = 'first-admin';

/** Puts a password in place of whatever there was. */
export async function storePassword(queries: Queries, personId: string, password: string): Promise<void> {
  const where = { providerId_accountId: { providerId: 'credential', accountId: personId } };
  const create = { id: randomUUID(), personId, providerId: 'credential', accountId: personId, password };
  await queries.credential.upsert({ where, create, update: { password, updatedAt: new Date() } });
  // A link that lies in somebody's mail would put another in its place.
  await queries.passwordReset.deleteMany({ where: { personId } });
}

/** Changes what a person may do. They sign in anew, so that no session is worth more than when it was made. */
export const setRole = (
  clients: Clients,
  _: Permission<'admin'>,
  id: string,
  role: Role,
): Promise<Outcome<Person>> =>
  changePerson(clients, id, role !== 'admin', (queries) =>
    queries.person.update({ where: { id }, data: { role }, select: personColumns }),
  );

/** Keeps a person from signing in, or lets them again. */
export const setSuspended = (
  clients: Clients,
  _: Permission<'admin'>,
  id: string,
  suspended: boolean,
): Promise<Outcome<Person>> =>
  changePerson(clients, id, suspended, (queries) => {
    const suspendedAt = suspended ? new Date() : null;
    return queries.person.update({ where: { id }, data: { suspendedAt }, select: personColumns });
  });

/** Removes the account. What an editor did to the library stays. */
export const removePerson = (
  clients: Clients,
  _: Permission<'admin'>,
  id: string,
): Promise<Outcome<Person>> =>
  changePerson(clients, id, true, (queries) =>
    queries.person.delete({ where: { id }, select: personColumns }),
  );

/** Removes a person's own account with all that was stored for them as a reader. */
export const removeOwnAccount = (clients: Clients, { person }: SignedIn): Promise<Outcome<Person>> =>
  changePerson(clients, person.id, true, (queries) =>
    queries.person.delete({ where: { id: person.id }, select: personColumns }),
  );

/** Does something to a person and ends their sessions; refused where nobody would be left to look after people. */
export async function changePerson(
  clients: Clients,
  id: string,
  takesAdmin: boolean,
  change: (queries: Queries) => Promise<Parameters<typeof toPerson>[0]>,
): Promise<Outcome<Person>> {
  return changeSessions(clients, async (queries) => {
    const refusal = await refusalOf(queries, id, takesAdmin);
    if (refusal) return refusal;
    await queries.session.deleteMany({ where: { personId: id } });
    return done(toPerson(await change(queries)));
  });
}

/** Why somebody can't be changed so; null where they can. */
export async function refusalOf(queries: Queries, id: string, takesAdmin: boolean): Promise<Refused | null> {
  const person = await queries.person.findUnique({ where: { id }, select: personColumns });
  if (!person) return refused('There is no such account any more.');
  if (!takesAdmin || person.role !== 'admin') return null;
  const others = { role: 'admin', suspendedAt: null, id: { not: id } };
  if ((await queries.person.count({ where: others })) > 0) return null;
  return refused('This is the last admin. Make somebody else an admin first.');
}

/** Addresses that differ in case are one. */
export const foldEmail = (email: string): string => email.trim().toLowerCase();

/** As strict as better-auth is when somebody signs in: an address that it refuses would lock its owner out. */
export const isEmail = (text: string): boolean =>
  text.length <= longestEmail && z.email().safeParse(text).success;

/** Control characters, and those that turn the direction of all that stands after them. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** Whether somebody or something can be called this. */
export const isName = (name: string): boolean =>
  name.length > 0 && name.length <= longestName && !unseen.test(name);
