import type { Clients } from './clients';

/**
 * Takes or renews a piece of work that one process does at a time. What its holder doesn't renew in time is
 * free again: a process that ended without a word holds nobody up for long.
 *
 * @param forMs how long, from `now`
 * @returns false where another process has it
 */
export async function takeLease(
  { write }: Clients,
  name: string,
  holder: string,
  forMs: number,
  now = new Date(),
): Promise<boolean> {
  const until = new Date(now.getTime() + forMs);
  return write(async (queries) => {
    const lease = await queries.lease.findUnique({ where: { name } });
    if (lease && lease.holder !== holder && lease.until > now) return false;
    await queries.lease.upsert({
      where: { name },
      create: { name, holder, until },
      update: { holder, until },
    });
    return true;
  });
}

/** Gives the work back, if this process still has it. */
export async function dropLease({ write }: Clients, name: string, holder: string): Promise<void> {
  await write((queries) => queries.lease.deleteMany({ where: { name, holder } }));
}
