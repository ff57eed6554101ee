import type { Prisma, PrismaClient } from '../../prisma/generated/sqlite/client/client';
import { adapterFor, type Engine, engineOf } from './database';

/** What queries run on: a client, or a transaction of one. */
export type Queries = Prisma.TransactionClient;

export interface Clients {
  engine: Engine;
  read: PrismaClient;
  /** Runs `work` as one transaction that no other writer overlaps. */
  write<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** The same, but only other writes of this reader wait: what one keeps concerns nobody else. */
  writeFor<Result>(reader: number, work: (queries: Queries) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/**
 * An import of thousands of documents queues up behind one writer; Prisma's own two seconds would
 * give up on that.
 */
const patience = { maxWait: 120_000, timeout: 120_000 };

/** Any number, as long as no other program on the same database takes it. */
const writersLock = 7_202_312_281;
/** The first half of the pair that a reader's lock is; a pair never equals a single number. */
const readersLock = 720_231_228;

export async function openClients(databaseUrl: string): Promise<Clients> {
  const engine = engineOf(databaseUrl);
  const read = await openClient(databaseUrl);
  // SQLite's adapter has one connection, on which readers would see what a transaction in progress
  // has written; they get one of their own.
  const writer = engine === 'sqlite' ? await openClient(databaseUrl) : read;

  return {
    engine,
    read,
    write: (work) =>
      writer.$transaction(async (queries) => {
        await takeTurn(engine, queries);
        return work(queries);
      }, patience),
    writeFor: (reader, work) =>
      writer.$transaction(async (queries) => {
        if (engine === 'sqlite') await takeTurn(engine, queries);
        else await queries.$executeRaw`SELECT pg_advisory_xact_lock(${readersLock}::int, ${reader}::int)`;
        return work(queries);
      }, patience),
    async close() {
      await read.$disconnect();
      if (writer !== read) await writer.$disconnect();
    },
  };
}

async function openClient(databaseUrl: string): Promise<PrismaClient> {
  const adapter = adapterFor(databaseUrl);
  if (engineOf(databaseUrl) === 'sqlite') {
    const { PrismaClient } = await import('../../prisma/generated/sqlite/client/client');
    return new PrismaClient({ adapter });
  }
  const { PrismaClient } = await import('../../prisma/generated/postgresql/client/client');
  // Both are made from the same models, and what differs (enums, JSON filters, modes) isn't used.
  return new PrismaClient({ adapter }) as unknown as PrismaClient;
}

/**
 * Writers take turns from their first statement on: two that both found a slug free would otherwise
 * both take it, SQLite would fail the one that turned from reading to writing late, and PostgreSQL
 * would commit revisions out of their order.
 */
async function takeTurn(engine: Engine, queries: Queries): Promise<void> {
  if (engine === 'sqlite') await queries.$executeRaw`DELETE FROM "Change" WHERE "revision" < 0`;
  else await queries.$executeRaw`SELECT pg_advisory_xact_lock(${writersLock})`;
}
