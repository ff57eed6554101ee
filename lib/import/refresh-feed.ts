import type { ParsedFeed } from '../extract/feeds/parse-feed';
import type { FeedItem } from '../extract/feeds/feed';
import type { Fetched, FetchRequest } from '../fetch/fetched';
import { nextAttempt } from '../fetch/next-attempt';
import type { Feed, FeedItemOutcome, FeedRefresh } from '../store/feeds/feed-types';
import type { Input } from './import-steps';

/** What a refresh does, handed in so that it can be tested without network and database. */
export interface RefreshSteps {
  fetch(url: string, previous: NonNullable<FetchRequest['previous']>): Promise<Fetched>;
  parse(bytes: Uint8Array, from: { url: string; contentType: string | null }): Promise<ParsedFeed>;
  seen(keys: readonly string[]): Promise<Set<string>>;
  importItem(input: Input & { kind: 'url' }): Promise<ItemOutcome>;
  recordItem(key: string, outcome: FeedItemOutcome): Promise<void>;
  record(refresh: FeedRefresh): Promise<void>;
}

export interface ItemOutcome extends FeedItemOutcome {
  /** True where its site can't be reached for the moment: it is asked for again at the next look. */
  isPutOff: boolean;
}

export type Refreshed =
  | { kind: 'read'; items: { url: string; outcome: ItemOutcome }[] }
  | { kind: 'unchanged' }
  | { kind: 'failed'; reason: string };

const minute = 60_000;
/** A first look comes back after an hour; a feed with news is looked at twice as often, one without half. */
const firstInterval = 60 * minute;
const shortestInterval = 15 * minute;
const longestInterval = 24 * 60 * minute;

/** A feed that is new has its latest news taken in, not its archive. */
const mostItems = 50;

/** What a feed's items may take together; those that are left are for its next look. */
const feedWithinMs = 3 * 60_000;

/** When to look again, in milliseconds: by whether there was news since the last look. */
export function nextInterval(
  { checkedAt, nextCheckAt }: Pick<Feed, 'checkedAt' | 'nextCheckAt'>,
  hasNews: boolean,
): number {
  const last = checkedAt ? nextCheckAt.getTime() - checkedAt.getTime() : firstInterval;
  return Math.min(
    Math.max(hasNews ? last / 2 : checkedAt ? last * 2 : last, shortestInterval),
    longestInterval,
  );
}

/** The newest items first where all are dated; else as the feed has them, which is mostly so as well. */
function newestFirst(items: readonly FeedItem[]): FeedItem[] {
  const dated = items.map((item) => ({ item, time: Date.parse(item.publishedAt ?? '') }));
  if (dated.some(({ time }) => Number.isNaN(time))) return [...items];
  return dated.sort((a, b) => b.time - a.time).map(({ item }) => item);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Looks at a feed and takes in what is new in it. An item that can't be taken in doesn't keep the others out,
 * and isn't tried again at each look, unless its site was only down. What nobody foresaw counts as a failure of
 * the feed, so that it waits its turn and doesn't stand before all others.
 *
 * @throws where not even that can be recorded
 */
export async function refreshFeed(
  feed: Feed,
  steps: RefreshSteps,
  now = new Date(),
  clock: () => number = () => performance.now(),
): Promise<Refreshed> {
  const { url, title, homeUrl, etag, lastModified, failures } = feed;
  const fail = async (reason: string, retryAfterMs: number | null): Promise<Refreshed> => {
    const wait = nextAttempt(failures + 1, retryAfterMs, Math.random());
    await steps.record({
      ...{ url, title, homeUrl, etag, lastModified },
      checkedAt: now,
      nextCheckAt: new Date(now.getTime() + wait),
      failures: failures + 1,
      lastError: reason,
    });
    return { kind: 'failed', reason };
  };
  const succeed = (read: Partial<FeedRefresh>, hasNews: boolean) =>
    steps.record({
      ...{ url, title, homeUrl, etag, lastModified },
      ...read,
      checkedAt: now,
      nextCheckAt: new Date(now.getTime() + nextInterval(feed, hasNews)),
      failures: 0,
      lastError: null,
    });
  const importItem = (input: Input & { kind: 'url' }): Promise<ItemOutcome> =>
    steps
      .importItem(input)
      .catch((error: unknown) => ({ outcome: 'refused', reason: messageOf(error), isPutOff: false }));

  const look = async (): Promise<Refreshed> => {
    const fetched = await steps.fetch(url, { etag, lastModified });
    if (fetched.kind === 'failed') return fail(fetched.reason, fetched.retryAfterMs);
    if (fetched.kind === 'unchanged') {
      await succeed({}, false);
      return { kind: 'unchanged' };
    }
    const parsed = await steps.parse(fetched.bytes, fetched);
    if (!parsed.ok) return fail(parsed.problems.map(({ reason }) => reason).join('; '), null);

    const items = newestFirst(parsed.feed.items).slice(0, mostItems);
    const seen = new Set(await steps.seen(items.map(keyOf)));
    const done: { url: string; outcome: ItemOutcome }[] = [];
    const started = clock();
    let isWhole = true;
    for (const item of items) {
      if (item.url === null || seen.has(keyOf(item))) continue;
      if (clock() - started > feedWithinMs) {
        isWhole = false;
        break;
      }
      seen.add(keyOf(item));
      const outcome = await importItem({
        kind: 'url',
        url: item.url,
        reported: { ...item, listUrl: fetched.url },
      });
      if (!outcome.isPutOff) await steps.recordItem(keyOf(item), outcome);
      done.push({ url: item.url, outcome });
    }
    const isComplete = isWhole && done.every(({ outcome }) => !outcome.isPutOff);
    await succeed(
      {
        url: fetched.movedTo ?? url,
        title: parsed.feed.title ?? title,
        homeUrl: parsed.feed.homeUrl ?? homeUrl,
        // Who is notified of the same state again would answer that nothing has changed.
        etag: isComplete ? fetched.etag : null,
        lastModified: isComplete ? fetched.lastModified : null,
      },
      done.some(({ outcome }) => !outcome.isPutOff),
    );
    return { kind: 'read', items: done };
  };
  return look().catch((error: unknown) => fail(messageOf(error), null));
}

const keyOf = ({ id }: FeedItem): string => id;
