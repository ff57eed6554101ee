import { afterEach, beforeEach, expect, it } from 'vitest';

import { commandLinePermission } from '../../auth/permission';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore } from '../open-store';
import type { Feed } from './feed-types';
import type { Store } from '../open-store';

const feed = (number: number) => ({
  url: `https://news.example/${number}.xml`,
  title: `Feed ${number}`,
  homeUrl: null,
  storySlug: null,
});

describeOnEachEngine((engine) => {
  let databaseUrl: string;
  let store: Store;
  beforeEach(async () => {
    databaseUrl = await engine.newDatabase();
    store = await openStore({ databaseUrl });
  });
  afterEach(() => store.close());
  const followed = async (number: number): Promise<Feed> => {
    await store.addFeed(commandLinePermission(), feed(number));
    const found = await store.findFeed(feed(number).url);
    if (!found) throw new Error('not followed');
    return found;
  };
  const refreshed = (
    { id: _, storySlug: _1, readAt: _2, pausedAt: _3, ...rest }: Feed,
    changes: Partial<Feed>,
  ) => ({
    ...rest,
    ...changes,
  });

  it('a feed is followed once, and listed by title in pages', async () => {
    for (const number of [3, 1, 2])
      expect(await store.addFeed(commandLinePermission(), feed(number))).toBe(true);
    expect(await store.addFeed(commandLinePermission(), feed(1))).toBe(false);
    const first = await store.listFeeds({ limit: 2 });
    if (!first.ok || !first.next) throw new Error('no page');
    expect(first.items.map(({ title }) => title)).toEqual(['Feed 1', 'Feed 2']);
    const second = await store.listFeeds({ limit: 2, after: first.next });
    expect(second.ok && second.items.map(({ title }) => title)).toEqual(['Feed 3']);
    expect(await store.listFeeds({ limit: 2, after: 'x' })).toEqual({ ok: false, reason: 'bad-cursor' });
  });

  it('a feed is due when its time has come, the longest overdue first', async () => {
    const now = new Date('2026-01-01T12:00:00Z');
    for (const [number, hour] of [
      [1, '11'],
      [2, '10'],
      [3, '13'],
    ] as const) {
      const one = await followed(number);
      const nextCheckAt = new Date(`2026-01-01T${hour}:00:00Z`);
      await store.recordRefresh(one.id, refreshed(one, { nextCheckAt, lastError: 'gone', failures: 2 }));
    }
    const due = await store.listDueFeeds(now, 10);
    expect(due.map(({ title }) => title)).toEqual(['Feed 2', 'Feed 1']);
    expect(due[0]).toMatchObject({ lastError: 'gone', failures: 2 });
  });

  it('a feed that has moved keeps its address where another is followed at the new one', async () => {
    const [one] = [await followed(1), await followed(2)];
    await store.recordRefresh(one.id, refreshed(one, { url: feed(2).url, etag: 'x' }));
    expect(await store.findFeed(feed(1).url)).toMatchObject({ etag: 'x' });
    await store.recordRefresh(one.id, refreshed(one, { url: feed(9).url }));
    expect(await store.findFeed(feed(9).url)).toMatchObject({ title: 'Feed 1' });
  });

  it('a list is followed at once, but for what is followed already', async () => {
    await followed(1);
    const list = [...Array.from({ length: 1_200 }, (_, at) => feed(at + 1)), { ...feed(7), title: 'Seven' }];
    expect(await store.addFeeds(commandLinePermission(), list)).toBe(1_199);
    expect(await store.addFeeds(commandLinePermission(), list)).toBe(0);
    expect(await store.findFeed(feed(7).url)).toMatchObject({ title: 'Seven' });
  });

  it('a feed that is paused is not due, until it goes on', async () => {
    const { url } = await followed(1);
    const due = async () => (await store.listDueFeeds(new Date(Date.now() + 1_000), 10)).length;
    const change = (to: Parameters<typeof store.changeFeed>[2]) =>
      store.changeFeed(commandLinePermission(), url, to);
    expect(await due()).toBe(1);
    expect(await change({ paused: true })).toBe(true);
    const since = (await store.findFeed(url))?.pausedAt;
    expect(since).toBeInstanceOf(Date);
    expect(await change({ paused: true })).toBe(true);
    expect(await store.findFeed(url)).toMatchObject({ pausedAt: since });
    expect(await due()).toBe(0);
    expect(await change({ storySlug: 'ferry' })).toBe(true);
    expect(await change({ paused: false })).toBe(true);
    expect(await store.findFeed(url)).toMatchObject({ pausedAt: null, storySlug: 'ferry' });
    expect(await due()).toBe(1);
    await store.removeFeed(commandLinePermission(), url);
    expect(await change({ paused: true })).toBe(false);
  });

  it('when a feed could be read last is remembered while it fails', async () => {
    const one = await followed(1);
    const [read, failed] = [new Date('2026-01-01T12:00:00Z'), new Date('2026-01-02T12:00:00Z')];
    await store.recordRefresh(one.id, refreshed(one, { checkedAt: read }));
    await store.recordRefresh(
      one.id,
      refreshed(one, { checkedAt: failed, lastError: 'It was away.', failures: 1 }),
    );
    expect(await store.findFeed(one.url)).toMatchObject({ checkedAt: failed, readAt: read, failures: 1 });
  });

  it('items are remembered until the feed is left', async () => {
    const { id, url } = await followed(1);
    await store.recordItem(id, 'a', { outcome: 'refused', reason: 'a stub' });
    await store.recordItem(id, 'a', { outcome: 'created', reason: null });
    expect(await store.listSeenItems(id, ['a', 'b'])).toEqual(new Set(['a']));
    expect(await store.removeFeed(commandLinePermission(), url)).toBe(true);
    expect(await store.removeFeed(commandLinePermission(), url)).toBe(false);
    await store.recordItem(id, 'b', { outcome: 'created', reason: null });
    expect(await store.listSeenItems(id, ['a', 'b'])).toEqual(new Set());
  });

  it('any text that a feed can hold is stored: long ids, NUL, halves of characters', async () => {
    const one = await followed(1);
    // Random, so that no engine can make it short enough for its index.
    const long = Array.from({ length: 9_000 }, (_, at) =>
      String.fromCharCode(33 + ((at * at * 7919) % 5_000)),
    );
    const keys = [long.join(''), `${long.join('')}!`, 'a\0b', 'half \ud800', 'half \ud801'];
    expect(await store.listSeenItems(one.id, keys)).toEqual(new Set());
    for (const key of keys) await store.recordItem(one.id, key, { outcome: 'refused', reason: 'not\0 so' });
    expect(await store.listSeenItems(one.id, [...keys, 'a'])).toEqual(new Set(keys));
    await store.recordRefresh(one.id, refreshed(one, { title: 'Nul\0 Wire', lastError: '\0' }));
    expect(await store.findFeed(one.url)).toMatchObject({ title: 'Nul Wire' });
    expect(await store.addFeed(commandLinePermission(), { ...feed(2), title: 'Two\0' })).toBe(true);
  });

  it('of several processes one does the work, until it gives it back or is not heard of', async () => {
    const other = await openStore({ databaseUrl });
    try {
      const takes = [
        () => store.takeLease('feeds', 'a', 60_000),
        () => other.takeLease('feeds', 'b', 60_000),
      ];
      // Two writers of SQLite in one process would wait for each other: its lock is waited for without yielding.
      const both =
        engine.name === 'PostgreSQL'
          ? await Promise.all(takes.map((take) => take()))
          : [await takes[0]?.(), await takes[1]?.()];
      expect(both.filter(Boolean)).toHaveLength(1);
      const [first, second] = both[0] ? ['a', 'b'] : ['b', 'a'];
      if (!first || !second) throw new Error('no holder');
      expect(await store.takeLease('feeds', first, 60_000)).toBe(true);
      expect(await other.takeLease('feeds', second, 60_000, new Date(Date.now() + 61_000))).toBe(true);
      expect(await store.takeLease('feeds', first, 60_000)).toBe(false);
      await store.dropLease('feeds', first);
      expect(await store.takeLease('feeds', first, 60_000)).toBe(false);
      await other.dropLease('feeds', second);
      expect(await store.takeLease('feeds', first, 60_000)).toBe(true);
    } finally {
      await other.close();
    }
  });
});
