import type { Store } from '../store/store';

/** What a process that ended without a word keeps the others from; renewed four times in it. */
const leaseMs = 2 * 60_000;
const leaseName = 'feeds';

/**
 * Works on the feeds while no other process does.
 *
 * @param work is told whether the work is still this process's
 * @param signal stops renewing
 * @returns null where another process is at it
 */
export async function withFeedLease<T>(
  store: Store,
  holder: string,
  work: (isHeld: () => boolean) => Promise<T>,
  signal?: AbortSignal,
): Promise<T | null> {
  if (!(await store.takeLease(leaseName, holder, leaseMs))) return null;
  let isHeld = true;
  let renewed: Promise<void> = Promise.resolve();
  const renewing = setInterval(() => {
    if (signal?.aborted) return;
    renewed = store.takeLease(leaseName, holder, leaseMs).then(
      (taken) => void (isHeld = taken),
      () => void (isHeld = false),
    );
  }, leaseMs / 4).unref();
  try {
    return await work(() => isHeld);
  } finally {
    clearInterval(renewing);
    // One that is on its way would take back what is given up here.
    await renewed;
    await store.dropLease(leaseName, holder);
  }
}

/** Gives up the work at once: it runs out by itself where the database is gone. */
export const dropFeedLease = (store: Store, holder: string): Promise<void> =>
  store.dropLease(leaseName, holder).catch(() => {});
