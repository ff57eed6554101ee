import { randomUUID } from 'node:crypto';
import { sessionSignal } from '../../base/session-signal';
import { recordSessionChange } from '../changes/changes';
import type { Clients, Queries } from '../engine/clients';
import { daysAgo } from '../engine/days-ago';
import { readDated } from '../engine/rows/cursor';
import { type Listed, listPage, type ListOn } from '../engine/rows/list-page';
import { hashOfToken, newSessionToken, sessionDays } from './session-tokens';
import type { Session, SignedIn } from '../../auth/person';
import { personColumns, toPerson } from './person-types';

/** That a session is used is noted once in so long. */
const noteEveryMs = 3_600_000;

/** What of a request is noted beside the session that it begins. */
export interface Device {
  userAgent: string;
  address: string;
}

/** Who has signed in, and what their browser is to send from now on. */
export interface Begun {
  token: string;
  personId: string;
}

/** Begins a session of who has proved to be this person. */
export async function startSession(
  queries: Queries,
  personId: string,
  { userAgent, address }: Device,
): Promise<Begun> {
  const token = newSessionToken();
  const expiresAt = new Date(Date.now() + sessionDays * 86_400_000);
  const device = { ipAddress: address, userAgent: shownAgent(userAgent) };
  const row = { id: randomUUID(), personId, tokenHash: hashOfToken(token), expiresAt, ...device };
  await queries.session.create({ data: row });
  return { token, personId };
}

/** What a browser says of itself, without what can't be shown and what no browser says. */
export const shownAgent = (userAgent: string): string => userAgent.replace(/[^\x20-\x7e]/g, '').slice(0, 400);

/** Who is signed in by this token; null where it is unknown, has ended, or its person is suspended. */
export async function findSession(clients: Clients, token: string): Promise<SignedIn | null> {
  const row = await clients.read.session.findUnique({
    where: { tokenHash: hashOfToken(token) },
    select: { id: true, expiresAt: true, updatedAt: true, person: { select: personColumns } },
  });
  const now = new Date();
  if (!row || row.expiresAt <= now || row.person.suspendedAt !== null) return null;
  // Nobody waits for it.
  if (now.getTime() - row.updatedAt.getTime() > noteEveryMs) void noteUse(clients, row.id, now);
  return { sessionId: row.id, person: toPerson(row.person) };
}

/** A database that takes no writes just now shuts nobody out. */
async function noteUse({ write }: Clients, id: string, now: Date): Promise<void> {
  const expiresAt = new Date(now.getTime() + sessionDays * 86_400_000);
  const data = { updatedAt: now, expiresAt };
  await write((queries) => queries.session.updateMany({ where: { id }, data })).catch(() => {});
}

/** A person's sessions, the last used first. */
export const listSessions = ({ read }: Clients, { person }: SignedIn, on: ListOn): Promise<Listed<Session>> =>
  listPage(on, {
    readCursor: readDated,
    read: (after, take) =>
      read.session.findMany({
        where: {
          personId: person.id,
          expiresAt: { gt: new Date() },
          ...(after && {
            updatedAt: { lte: new Date(after[0]) },
            OR: [{ updatedAt: { lt: new Date(after[0]) } }, { id: { gt: after[1] } }],
          }),
        },
        orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
        take,
      }),
    toItem: ({ id, createdAt, updatedAt, userAgent, ipAddress }) => ({
      id,
      createdAt,
      usedAt: updatedAt,
      userAgent: userAgent ?? '',
      address: ipAddress ?? '',
    }),
    toCursor: ({ updatedAt, id }): [number, string] => [updatedAt.getTime(), id],
  });

/** Ends one of the person's own sessions; of another's it does nothing. */
export const endSession = (clients: Clients, { person }: SignedIn, id: string): Promise<void> =>
  endWhere(clients, { id, personId: person.id });

/** Ends all of the person's sessions but the one that asks. */
export const endOtherSessions = (clients: Clients, { person, sessionId }: SignedIn): Promise<void> =>
  endWhere(clients, { personId: person.id, id: { not: sessionId } });

type SessionsWhere = NonNullable<Parameters<Queries['session']['deleteMany']>[0]>['where'];

async function endWhere(clients: Clients, where: SessionsWhere): Promise<void> {
  await changeSessions(clients, (queries) => queries.session.deleteMany({ where }));
}

/**
 * Does what may end sessions or change what they are good for. Every host learns of it by the log of changes, and
 * this process at once.
 */
export async function changeSessions<Result>(
  { engine, write }: Clients,
  work: (queries: Queries) => Promise<Result>,
): Promise<Result> {
  const result = await write(async (queries) => {
    const worked = await work(queries);
    await queries.session.deleteMany({ where: { expiresAt: { lt: daysAgo(1) } } });
    await recordSessionChange(engine, queries);
    return worked;
  });
  sessionSignal.notify();
  return result;
}
