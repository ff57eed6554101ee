import { randomUUID } from 'node:crypto';
import type { Permission } from '../../auth/permission';
import type { Role } from '../../auth/roles';
import type { Clients } from '../engine/clients';
import { checkNewPerson, createPerson, firstAdminId, foldEmail, type NewPerson } from './people';
import type { Invitation, Person } from '../../auth/person';
import { done, type Outcome, refused, toRole } from './person-types';
import { hashOfToken, newToken } from './session-tokens';
import { changeSessions } from './sessions';

const longestDays = 365;
const columns = {
  id: true,
  role: true,
  email: true,
  invitedBy: true,
  createdAt: true,
  expiresAt: true,
} as const;
const gone = 'This link isn’t good any more: it was used, or its time is over. Ask for another.';

/** What is given out: the link's secret is known to nobody else from now on. */
export interface Invited {
  token: string;
  expiresAt: Date;
}

/** Makes a link by which one person gets an account with this role. */
export async function invite(
  { write }: Clients,
  { by }: Permission<'admin'>,
  { role, email, days }: { role: Role; email?: string; days: number },
): Promise<Outcome<Invited>> {
  if (!Number.isInteger(days) || days < 1 || days > longestDays)
    return refused(`An invitation holds for 1 to ${longestDays} days.`);
  const token = newToken();
  const expiresAt = new Date(Date.now() + days * 86_400_000);
  const data = {
    id: randomUUID(),
    tokenHash: hashOfToken(token),
    role,
    email: email ? foldEmail(email) : null,
    invitedBy: by,
    expiresAt,
  };
  await write((queries) => queries.invitation.create({ data }));
  return done({ token, expiresAt });
}

/** Those that can still be used, the first admin's aside. */
export async function listInvitations({ read }: Clients, _: Permission<'admin'>): Promise<Invitation[]> {
  const rows = await read.invitation.findMany({
    where: { id: { not: firstAdminId }, expiresAt: { gt: new Date() } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: columns,
  });
  return rows.map((row) => ({ ...row, role: toRole(row.role) }));
}

/** Takes an invitation back. */
export async function removeInvitation(
  { write }: Clients,
  _: Permission<'admin'>,
  id: string,
): Promise<void> {
  await write((queries) => queries.invitation.deleteMany({ where: { id } }));
}

/** What a link invites to; null where it isn't good, or not any more. */
export async function findInvitation({ read }: Clients, token: string): Promise<Invitation | null> {
  const row = await read.invitation.findUnique({ where: { tokenHash: hashOfToken(token) }, select: columns });
  if (!row || (row.expiresAt !== null && row.expiresAt <= new Date())) return null;
  return { ...row, role: toRole(row.role) };
}

/** Makes an account by a link, which is used up with it. The role is the invitation's, whatever is sent. */
export async function join(clients: Clients, token: string, given: NewPerson): Promise<Outcome<Person>> {
  // Before the password is hashed, which would be work for anybody who asks.
  if (!(await findInvitation(clients, token))) return refused(gone);
  const checked = await checkNewPerson(given);
  if (!checked.ok) return checked;
  return changeSessions(clients, async (queries) => {
    const where = {
      tokenHash: hashOfToken(token),
      OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }],
    };
    const invitation = await queries.invitation.findFirst({ where, select: columns });
    if (!invitation) return refused(gone);
    // Whoever invites an address vouches for it, and whoever starts the server for their own.
    const isVerified = invitation.id === firstAdminId || invitation.email === checked.value.email;
    const made = await createPerson(queries, checked.value, toRole(invitation.role), isVerified);
    if (made.ok) await queries.invitation.deleteMany({ where: { id: invitation.id } });
    return made;
  });
}

/** Makes anew the link by which the first admin joins; null where there is an admin. */
export async function renewFirstAdminLink({ write }: Clients): Promise<string | null> {
  const token = newToken();
  return write(async (queries) => {
    if ((await queries.person.count({ where: { role: 'admin' } })) > 0) {
      await queries.invitation.deleteMany({ where: { id: firstAdminId } });
      return null;
    }
    const data = { tokenHash: hashOfToken(token), role: 'admin', invitedBy: 'first start' };
    const create = { id: firstAdminId, ...data };
    await queries.invitation.upsert({ where: { id: firstAdminId }, create, update: data });
    return token;
  });
}
