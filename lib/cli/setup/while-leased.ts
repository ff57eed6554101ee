import type { Store } from '../../store/open-store';

/** What a process that ended without a word keeps the others from; renewed four times in it. */
const usualMs = 2 * 60_000;

/**
 * Does what one process does at a time, however many run.
 *
 * @param leaseMs for how long, where nobody should wait for two minutes
 * @param work is recognized by `isHeld` whether another has taken over, which happens where this one can't renew
 * @returns null where another process is at it
 */
export async function whileLeased<Result>(
  store: Pick<Store, 'takeLease' | 'dropLease'>,
  name: string,
  holder: string,
  work: (isHeld: () => boolean) => Promise<Result>,
  leaseMs = usualMs,
): Promise<Result | null> {
  if (!(await store.takeLease(name, holder, leaseMs))) return null;
  let held = true;
  let renewed: Promise<void> = Promise.resolve();
  const renewing = setInterval(() => {
    renewed = store.takeLease(name, holder, leaseMs).then(
      (taken) => void (held = taken),
      () => void (held = false),
    );
  }, leaseMs / 4).unref();
  try {
    return await work(() => held);
  } finally {
    clearInterval(renewing);
    // One that is on its way would take again what is given up here.
    await renewed;
    await store.dropLease(name, holder);
  }
}
