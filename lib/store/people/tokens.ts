import { randomUUID } from 'node:crypto';
import type { Permission } from '../../auth/permission';
import { includesRole } from '../../auth/roles';
import type { Program, SignedIn, Token } from '../../auth/person';
import { readScopes, type Scope } from '../../auth/scopes';
import type { Clients } from '../engine/clients';
import { reauthenticate } from './account';
import { done, type Outcome, personColumns, refused, toPerson, toRole } from './person-types';
import { isName, nameRule } from './people';
import { hashOfToken, newToken } from './session-tokens';
import { changeSessions } from './sessions';

const longestDays = 3_650;
/** More programs than anybody has; a script gone wild is stopped here. */
const mostTokens = 50;
/** That a token is used is noted once in so long. */
const noteEveryMs = 3_600_000;
const columns = {
  id: true,
  name: true,
  scopes: true,
  createdAt: true,
  usedAt: true,
  expiresAt: true,
} as const;

/** What whoever makes a token says of it. */
interface Asked {
  name: string;
  days: number;
  scopes: readonly Scope[];
}

type Made = Outcome<{ token: string; expiresAt: Date }>;

/** Makes a token with which a program acts in a person's name, never further than they may; it is shown this once. */
export const addToken = (
  clients: Clients,
  _: Permission<'admin'>,
  personId: string,
  asked: Asked,
): Promise<Made> => makeToken(clients, personId, asked);

/** As `addToken`, in the name of who is signed in and makes sure of who they are; see `reauthenticate`. */
export async function addOwnToken(
  clients: Clients,
  session: SignedIn,
  { password, ...asked }: Asked & { password: string },
): Promise<Made> {
  const unsure = await reauthenticate(clients, session, password);
  return unsure ? refused(unsure) : makeToken(clients, session.person.id, asked);
}

async function makeToken({ write }: Clients, personId: string, { name, days, scopes }: Asked): Promise<Made> {
  if (!isName(name.trim())) return refused(nameRule);
  if (!Number.isInteger(days) || days < 1 || days > longestDays)
    return refused(`A token holds for 1 to ${longestDays} days.`);
  if (scopes.length === 0) return refused('Say what the program may do.');
  const token = newToken();
  const expiresAt = new Date(Date.now() + days * 86_400_000);
  const hash = hashOfToken(token);
  const scope = scopes.join(' ');
  const data = { id: randomUUID(), personId, name: name.trim(), tokenHash: hash, scopes: scope, expiresAt };
  return write(async (queries) => {
    const person = await queries.person.findUnique({ where: { id: personId }, select: { role: true } });
    // A token shall not become worth more than it was when it was made.
    if (scopes.includes('library:write') && !includesRole(toRole(person?.role ?? ''), 'editor'))
      return refused('Only an editor’s program may add articles.');
    if ((await queries.token.count({ where: { personId } })) >= mostTokens)
      return refused(`There are ${mostTokens} tokens already. End one that isn’t needed first.`);
    await queries.token.create({ data });
    return done({ token, expiresAt });
  });
}

/** A person's tokens, the newest last. */
export const listTokens = (clients: Clients, _: Permission<'admin'>, personId: string): Promise<Token[]> =>
  tokensOf(clients, personId);

/** The tokens of who is signed in, the newest last. */
export const listOwnTokens = (clients: Clients, { person }: SignedIn): Promise<Token[]> =>
  tokensOf(clients, person.id);

async function tokensOf({ read }: Clients, personId: string): Promise<Token[]> {
  const orderBy = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];
  const rows = await read.token.findMany({ where: { personId }, orderBy, select: columns });
  return rows.map((row) => ({ ...row, scopes: readScopes(row.scopes.split(' ')) }));
}

/** Ends a token, on every host at once; false where there is none. */
export const removeToken = (clients: Clients, _: Permission<'admin'>, id: string): Promise<boolean> =>
  endToken(clients, { id });

/** As `removeToken`, of who is signed in; of another's it does nothing. */
export const removeOwnToken = (clients: Clients, { person }: SignedIn, id: string): Promise<boolean> =>
  endToken(clients, { id, personId: person.id });

async function endToken(clients: Clients, where: { id: string; personId?: string }): Promise<boolean> {
  const { count } = await changeSessions(clients, (queries) => queries.token.deleteMany({ where }));
  return count > 0;
}

/** For whom a program acts that sends this token; null where it doesn't hold, or its person is suspended. */
export async function findProgram({ read, write }: Clients, token: string): Promise<Program | null> {
  const row = await read.token.findUnique({
    where: { tokenHash: hashOfToken(token) },
    select: { id: true, scopes: true, usedAt: true, expiresAt: true, person: { select: personColumns } },
  });
  const now = new Date();
  if (!row || row.expiresAt <= now || row.person.suspendedAt !== null) return null;
  if (now.getTime() - (row.usedAt?.getTime() ?? 0) > noteEveryMs) {
    const [where, data] = [{ id: row.id }, { usedAt: now }];
    // Nobody waits for it, and a database that takes no writes just now shuts nobody out.
    void write((queries) => queries.token.updateMany({ where, data })).catch(() => {});
  }
  return { person: toPerson(row.person), scopes: readScopes(row.scopes.split(' ')) };
}
