import type { Clients, Queries } from './clients';
import type { Engine } from './database';

/**
 * None holds for longer: one that says so was written while a clock was wrong, and would hold its work up
 * for as long as the clock was ahead.
 */
const longestLeaseMs = 10 * 60_000;

/**
 * Takes or renews a piece of work that one process does at a time. What its holder doesn't renew in time is
 * free again: a process that ended without a word holds nobody up for long.
 *
 * @param forMs how long, ten minutes at most
 * @param now by the database's clock, which all hosts share, unless it is given
 * @returns false where another process has it
 */
export async function takeLease(
  { engine, write }: Clients,
  name: string,
  holder: string,
  forMs: number,
  now?: Date,
): Promise<boolean> {
  return write(async (queries) => {
    const at = (now ?? (await clockOf(engine, queries))).getTime();
    const lease = await queries.lease.findUnique({ where: { name } });
    const left = lease ? lease.until.getTime() - at : 0;
    if (lease?.holder !== holder && left > 0 && left <= longestLeaseMs) return false;
    const until = new Date(at + Math.min(forMs, longestLeaseMs));
    await queries.lease.upsert({
      where: { name },
      create: { name, holder, until },
      update: { holder, until },
    });
    return true;
  });
}

/**
 * A SQLite file is on the machine that all its processes run on. PostgreSQL's time is asked for in UTC: Prisma's
 * adapter drops the zone of one that has it.
 */
async function clockOf(engine: Engine, queries: Queries): Promise<Date> {
  if (engine === 'sqlite') return new Date();
  const [row] = await queries.$queryRaw<
    { now: Date }[]
  >`SELECT clock_timestamp() AT TIME ZONE 'UTC' AS "now"`;
  return row?.now ?? new Date();
}

/** Gives the work back, if this process still has it. */
export async function dropLease({ write }: Clients, name: string, holder: string): Promise<void> {
  await write((queries) => queries.lease.deleteMany({ where: { name, holder } }));
}
