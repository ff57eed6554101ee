import { randomUUID } from 'node:crypto';
import { jobPermission } from '../../auth/permission';
import type { Env } from '../../base/env';
import { importSignal } from '../../base/import-signal';
import type { ImportSteps } from '../../import/import-steps';
import { inTurn } from '../../base/in-turn';
import type { ClaimedItem, ItemOutcome } from '../../store/desk/import-items';
import type { Store } from '../../store/open-store';
import { importSteps } from '../importing/import-paths';
import { whileLeased } from '../setup/while-leased';
import { takeItem } from './take-item';

/** Hosts are waited for most of the time, and each has its own queue. */
const pagesAtOnce = 6;
/** What another host was handed is taken up so soon, too. */
const lookEveryMs = 5_000;
const leaseName = 'imports';
/** Somebody looks on: after a crash, the next process takes over in so long. */
const leaseMs = 15_000;

/** Takes in what is queued, if no other process is at it. */
export async function runImports(
  store: Store,
  env: Env,
  holder: string,
  stopping: AbortSignal,
): Promise<void> {
  if (!(await store.desk.hasItems())) return;
  const turn = inTurn();
  const take = async (item: ClaimedItem): Promise<void> => {
    const permission = jobPermission(item.by);
    const made = importSteps(store, env, { permission, progress: () => {} });
    const steps: ImportSteps = { ...made, inTurn: turn };
    const outcome = await takeItem(item, steps, store, permission).catch((error: unknown): ItemOutcome => {
      const reason = error instanceof Error ? error.message : String(error);
      return { state: 'refused', reason: `it could not be taken in: ${reason}` };
    });
    await store.desk.finishItem(item, outcome);
  };
  await whileLeased(
    store,
    leaseName,
    holder,
    async (isHeld) => {
      await store.desk.requeueItems();
      const running = new Set<Promise<void>>();
      while (isHeld() && !stopping.aborted) {
        const item = await store.desk.claimItem();
        if (!item && running.size === 0) return;
        // Files one after the other: none but the current one is held in memory.
        if (item?.bytes) await Promise.all(running);
        if (item) {
          const work = take(item).finally(() => running.delete(work));
          running.add(work);
          // One that fails ends the round below; the others may not end the process.
          work.catch(() => {});
        }
        if (!item || item.bytes || running.size >= pagesAtOnce) await Promise.race(running);
      }
      await Promise.all(running);
    },
    leaseMs,
  );
}

/** Takes in what editors hand in, as it comes, until it is stopped. */
export function startImportWorker(
  store: Store,
  env: Env,
  say: (line: string) => void,
): { stop(): Promise<void> } {
  const holder = randomUUID();
  const stopping = new AbortController();
  let round: Promise<void> | null = null;
  let again = false;
  const look = (): void => {
    again = round !== null;
    if (round || stopping.signal.aborted) return;
    round = runImports(store, env, holder, stopping.signal)
      .catch((error: unknown) =>
        say(`The import could not go on: ${error instanceof Error ? error.message : String(error)}`),
      )
      .finally(() => {
        round = null;
        if (again) look();
      });
  };
  const timer = setInterval(look, lookEveryMs).unref();
  const unlisten = importSignal.listen(look);
  look();
  return {
    async stop() {
      clearInterval(timer);
      unlisten();
      stopping.abort();
      // What is under way is written; a page that is waited for is taken up again by whoever comes next.
      await Promise.race([round, new Promise((resolve) => setTimeout(resolve, 3_000).unref())]);
      await store.dropLease(leaseName, holder).catch(() => {});
    },
  };
}
