import { createHash } from 'node:crypto';

import type { Prisma } from '../../../prisma/generated/sqlite/client/client';
import type { Permission } from '../../auth/permission';
import type { Clients } from '../engine/clients';
import { readTitled } from '../engine/rows/cursor';
import { inParts } from '../engine/rows/in-parts';
import type { Feed, FeedItemOutcome, FeedRefresh, NewFeed } from './feed-types';
import { storable } from '../engine/rows/storable';
import { afterTitle, listPage, type Listed, type ListOn } from '../engine/rows/list-page';

type Row = Prisma.FeedGetPayload<object>;

const toFeed = ({ addedAt: _, ...row }: Row): Feed => row;

/** In UTF-8 at most a half of the 2,704 bytes that PostgreSQL's index takes. */
const longestKey = 450;

/**
 * An item is called whatever its feed likes: what an index can't hold, or an engine would change on the way
 * in, is remembered by its hash.
 */
function storedKey(key: string): string {
  if (key.length <= longestKey && key.isWellFormed() && !key.includes('\0')) return key;
  return `sha256:${createHash('sha256').update(key, 'utf16le').digest('hex')}`;
}

/** Follows a feed; false where it is followed already. */
export async function addFeed(clients: Clients, by: Permission<'admin'>, feed: NewFeed): Promise<boolean> {
  return (await addFeeds(clients, by, [feed])) > 0;
}

/** Feeds that are written at once: nobody who reads waits for the whole of a long list. */
const feedsAtOnce = 500;

/** Follows feeds, those that are followed already as they are. @returns how many are new */
export async function addFeeds(
  { write }: Clients,
  _: Permission<'admin'>,
  feeds: readonly NewFeed[],
): Promise<number> {
  const byUrl = [...new Map(feeds.map((feed) => [feed.url, feed])).values()];
  let added = 0;
  for (let at = 0; at < byUrl.length; at += feedsAtOnce) {
    const part = byUrl.slice(at, at + feedsAtOnce);
    added += await write(async (queries) => {
      const url = { in: part.map((feed) => feed.url) };
      const rows = await queries.feed.findMany({ where: { url }, select: { url: true } });
      const known = new Set(rows.map((row) => row.url));
      const data = part
        .filter((feed) => !known.has(feed.url))
        .map((feed) => ({ ...feed, title: storable(feed.title) }));
      if (data.length > 0) await queries.feed.createMany({ data });
      return data.length;
    });
  }
  return added;
}

/** What an admin changes of a feed that is followed. */
type FeedChange = { paused: boolean } | { storySlug: string | null };

/** Pauses a feed, has it go on, or says which story it goes into. False where it is not followed. */
export async function changeFeed(
  { write }: Clients,
  _: Permission<'admin'>,
  url: string,
  change: FeedChange,
): Promise<boolean> {
  return write(async ({ feed }) => {
    const data =
      'storySlug' in change
        ? change
        : change.paused
          ? { pausedAt: new Date() }
          : { pausedAt: null, nextCheckAt: new Date() };
    // Paused once more, it is paused since it was.
    const where = { url, ...('paused' in change && change.paused && { pausedAt: null }) };
    return (await feed.updateMany({ where, data })).count > 0 || (await feed.count({ where: { url } })) > 0;
  });
}

/** By title. */
export function listFeeds({ read }: Clients, on: ListOn): Promise<Listed<Feed>> {
  return listPage(on, {
    readCursor: readTitled,
    read: (after, take) =>
      read.feed.findMany({
        where: afterTitle(after),
        orderBy: [{ title: 'asc' }, { id: 'asc' }],
        take,
      }),
    toItem: toFeed,
    toCursor: ({ title, id }) => [title, id],
  });
}

/** The feed at this address. */
export async function findFeed({ read }: Clients, url: string): Promise<Feed | null> {
  const row = await read.feed.findUnique({ where: { url } });
  return row && toFeed(row);
}

/** No feed is put off for longer: a later time was noted while a clock was wrong. */
const longestWaitMs = 2 * 86_400_000;

/** Feeds whose time has come, the longest overdue first. */
export async function listDueFeeds({ read }: Clients, now: Date, limit: number): Promise<Feed[]> {
  const rows = await read.feed.findMany({
    where: {
      pausedAt: null,
      OR: [{ nextCheckAt: { lte: now } }, { nextCheckAt: { gt: new Date(now.getTime() + longestWaitMs) } }],
    },
    orderBy: [{ nextCheckAt: 'asc' }, { id: 'asc' }],
    take: limit,
  });
  return rows.map(toFeed);
}

/** Leaves the feed; what came from it stays. False where it was not followed. */
export async function removeFeed({ write }: Clients, _: Permission<'admin'>, url: string): Promise<boolean> {
  return write(async (queries) => (await queries.feed.deleteMany({ where: { url } })).count > 0);
}

/** Writes what came of looking at a feed. */
export async function recordRefresh({ write }: Clients, id: number, refresh: FeedRefresh): Promise<void> {
  await write(async (queries) => {
    const other = await queries.feed.findFirst({
      where: { url: refresh.url, id: { not: id } },
      select: { id: true },
    });
    // Moved to where another feed is followed already: it stays under the address that it has.
    const { url, ...rest } = refresh;
    const data = {
      ...rest,
      ...(!other && { url }),
      title: storable(refresh.title),
      lastError: refresh.lastError && storable(refresh.lastError),
      ...(refresh.lastError === null && { readAt: refresh.checkedAt }),
    };
    await queries.feed.updateMany({ where: { id }, data });
  });
}

/** Of these items, those that were seen before. */
export async function listSeenItems(
  { read }: Clients,
  feedId: number,
  keys: readonly string[],
): Promise<Set<string>> {
  const rows = await inParts(keys.map(storedKey), (part) =>
    read.feedItem.findMany({ where: { feedId, itemKey: { in: part } }, select: { itemKey: true } }),
  );
  const seen = new Set(rows.map(({ itemKey }) => itemKey));
  return new Set(keys.filter((key) => seen.has(storedKey(key))));
}

/** Remembers an item, so that it is not taken in at each refresh again. */
export async function recordItem(
  { write }: Clients,
  feedId: number,
  key: string,
  { outcome, reason: reported }: FeedItemOutcome,
): Promise<void> {
  await write(async (queries) => {
    // The feed may have been removed while its items were on their way.
    if (!(await queries.feed.findUnique({ where: { id: feedId }, select: { id: true } }))) return;
    const itemKey = storedKey(key);
    const reason = reported && storable(reported);
    const where = { feedId_itemKey: { feedId, itemKey } };
    await queries.feedItem.upsert({
      where,
      create: { feedId, itemKey, outcome, reason },
      update: { outcome, reason },
    });
  });
}
