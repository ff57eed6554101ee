import { randomUUID } from 'node:crypto';
import { Cron } from 'croner';
import type { Env } from '../../base/env';
import type { Feed } from '../../store/feeds/feed-types';
import type { Store } from '../../store/open-store';
import { refresh, refreshLine, refreshSideBySide } from '../importing/refresh-feeds';
import { whileLeased } from '../setup/while-leased';

/** Feeds are looked at every 15 minutes at most; within five of their time is soon enough. */
const everyFiveMinutes = '*/5 * * * *';
/** What a round can't do in its time the next one does. */
const feedsPerRound = 20;
const leaseName = 'feeds';

/**
 * Looks at the feeds whose time has come, if no other process is at it.
 *
 * @param signal ends the round after the feed that it is at
 * @returns how many were looked at; null where another process does the work
 */
export async function refreshDueFeeds(
  store: Store,
  env: Env,
  holder: string,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<number | null> {
  const due = await store.listDueFeeds(new Date(), feedsPerRound);
  if (due.length === 0) return 0;
  const look = async (feed: Feed): Promise<void> => {
    const refreshed = await refresh(feed, store, env);
    if (refreshed.kind !== 'unchanged') say(refreshLine(feed, refreshed));
  };
  return whileLeased(store, leaseName, holder, (isHeld) =>
    refreshSideBySide(due, look, () => isHeld() && !signal?.aborted),
  );
}

/** Looks at feeds as their time comes, until it is stopped. */
export function startFeedSchedule(
  store: Store,
  env: Env,
  say: (line: string) => void,
): { stop(): Promise<void> } {
  const holder = randomUUID();
  const stopping = new AbortController();
  let round: Promise<void> = Promise.resolve();
  const job = new Cron(everyFiveMinutes, { protect: true, unref: true }, () => {
    round = refreshDueFeeds(store, env, holder, say, stopping.signal).then(
      () => {},
      (error: unknown) =>
        say(`The feeds could not be looked at: ${error instanceof Error ? error.message : String(error)}`),
    );
    return round;
  });
  return {
    async stop() {
      job.stop();
      stopping.abort();
      // An article that is being written is written; the rest of the round is for whoever comes next.
      await Promise.race([round, new Promise((resolve) => setTimeout(resolve, 3_000).unref())]);
      // It runs out by itself where the database is gone; the end of the server can't wait for that.
      await store.dropLease(leaseName, holder).catch(() => {});
    },
  };
}
