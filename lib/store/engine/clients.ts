import type { Prisma, PrismaClient } from '../../../prisma/generated/sqlite/client/client';
import { adapterFor, type Engine, engineOf, sqliteFile } from './database';
import { commandLimits, type DatabaseLimits } from './database-limits';
import { watchIdentity } from './file-identity';
import { queueWrites } from './sqlite-writes';

/** What queries run on: a client, or a transaction of one. */
export type Queries = Prisma.TransactionClient;

export interface Clients {
  engine: Engine;
  read: PrismaClient;
  /** Runs `work` as one transaction that no other writer overlaps. */
  write<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Runs `work` on the library as it is at one moment; it only reads, and no writer waits. */
  snapshot<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** As `write`, but only other writes of this reader wait: what one keeps concerns nobody else. */
  writeFor<Result>(reader: number, work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Rejects where the database doesn't answer, or another is in its place. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Any number, as long as no other program on the same database takes it. */
const writersLock = 7_202_312_281;
/** The first half of the pair that a reader's lock is; a pair never equals a single number. */
const readersLock = 720_231_228;

/** Opens the clients of a database that has been migrated. */
export async function openClients(
  databaseUrl: string,
  limits: DatabaseLimits = commandLimits,
): Promise<Clients> {
  return engineOf(databaseUrl) === 'sqlite'
    ? openSqlite(databaseUrl, limits)
    : openPostgres(databaseUrl, limits);
}

async function openPostgres(databaseUrl: string, limits: DatabaseLimits): Promise<Clients> {
  const client = await openClient(databaseUrl, limits);
  const patience = patienceOf(limits);
  return {
    engine: 'postgresql',
    read: client,
    // Writers take turns from their first statement on: two that both found a slug free would otherwise both
    // take it, and revisions would be committed out of their order.
    write: (work) =>
      client.$transaction(async (queries) => {
        await queries.$executeRaw`SELECT pg_advisory_xact_lock(${writersLock})`;
        return work(queries);
      }, patience),
    writeFor: (reader, work) =>
      client.$transaction(async (queries) => {
        await queries.$executeRaw`SELECT pg_advisory_xact_lock(${readersLock}::int, ${reader}::int)`;
        return work(queries);
      }, patience),
    snapshot: (work) =>
      client.$transaction(work, { ...patience, isolationLevel: 'RepeatableRead' as 'Serializable' }),
    async ping() {
      await client.$queryRaw`SELECT 1`;
    },
    close: () => client.$disconnect(),
  };
}

async function openSqlite(databaseUrl: string, limits: DatabaseLimits): Promise<Clients> {
  // SQLite's adapter has one connection, on which readers would see what a transaction in progress
  // has written; they get one of their own.
  const read = await openClient(databaseUrl, limits, { readonly: true });
  const writer = await openClient(databaseUrl, limits);
  // The first question opens the file; what is at its path later has to be the same.
  const ask = () => read.$queryRaw`SELECT 1 FROM "Article" LIMIT 1`;
  await ask();
  const checkIdentity = watchIdentity(sqliteFile(databaseUrl));
  const write = queueWrites(limits, (work: (queries: Queries) => Promise<unknown>) =>
    writer.$transaction(async (queries) => {
      checkIdentity();
      const result = await work(queries);
      // What was removed meanwhile would be committed into nowhere.
      checkIdentity();
      return result;
    }, patienceOf(limits)),
  ) as Clients['write'];
  return {
    engine: 'sqlite',
    read,
    write,
    writeFor: (_, work) => write(work),
    snapshot: (work) => read.$transaction(work, patienceOf(limits)),
    async ping() {
      checkIdentity();
      await ask();
    },
    async close() {
      await read.$disconnect();
      await writer.$disconnect();
    },
  };
}

/** Prisma's own limits, a little longer than the database's, which say more. */
function patienceOf({ connectMs, turnMs, statementMs }: DatabaseLimits) {
  return { maxWait: connectMs + turnMs, timeout: 2 * statementMs };
}

async function openClient(
  databaseUrl: string,
  limits: DatabaseLimits,
  options?: { readonly: boolean },
): Promise<PrismaClient> {
  const adapter = adapterFor(databaseUrl, limits, options);
  if (engineOf(databaseUrl) === 'sqlite') {
    const { PrismaClient } = await import('../../../prisma/generated/sqlite/client/client');
    return new PrismaClient({ adapter });
  }
  const { PrismaClient } = await import('../../../prisma/generated/postgresql/client/client');
  // Both are made from the same models, and what differs (enums, JSON filters, modes) isn't used.
  return new PrismaClient({ adapter }) as unknown as PrismaClient;
}
