import { describe, expect, it } from 'vitest';

import type { FeedItem } from '../extract/feeds/feed';
import type { Feed, FeedRefresh } from '../store/feeds/feed-types';
import { nextInterval, refreshFeed, type ItemOutcome, type RefreshSteps } from './refresh-feed';

const now = new Date('2026-01-01T12:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const feed: Feed = {
  id: 1,
  url: 'https://news.example/feed',
  title: 'News',
  homeUrl: null,
  storySlug: null,
  etag: '"1"',
  lastModified: null,
  checkedAt: minutes(-60),
  readAt: null,
  pausedAt: null,
  nextCheckAt: now,
  failures: 0,
  lastError: null,
};
const item = (id: string): FeedItem => ({
  id,
  url: `https://news.example/${id}`,
  title: id,
  authors: [],
  publishedAt: null,
  updatedAt: null,
  html: null,
  baseUrl: null,
  summary: null,
  picture: null,
});

function world(items: FeedItem[], changes: Partial<RefreshSteps> = {}) {
  const seen = new Set<string>();
  const imported: string[] = [];
  const recorded: FeedRefresh[] = [];
  const asked: unknown[] = [];
  const steps: RefreshSteps = {
    fetch: async (url, previous) => {
      asked.push(previous);
      return {
        kind: 'fetched',
        url,
        movedTo: null,
        contentType: 'application/rss+xml',
        charset: null,
        bytes: new Uint8Array(),
        etag: '"2"',
        lastModified: null,
      };
    },
    parse: async () => ({
      ok: true,
      feed: { format: 'rss', title: 'The News', homeUrl: null, feedUrl: null, language: null, items },
    }),
    seen: async () => seen,
    importItem: async ({ url }): Promise<ItemOutcome> => {
      imported.push(url);
      if (url.endsWith('throws')) throw new Error('nobody foresaw it');
      return url.endsWith('bad')
        ? { outcome: 'refused', reason: 'a stub', isPutOff: false }
        : { outcome: 'created', reason: null, isPutOff: false };
    },
    recordItem: async (key) => void seen.add(key),
    record: async (refresh) => void recorded.push(refresh),
    ...changes,
  };
  return { run: () => refreshFeed(feed, steps, now), steps, imported, recorded, asked };
}

describe('a look at a feed', () => {
  it('takes in what is new once, whatever becomes of it', async () => {
    const { run, imported, recorded, asked } = world([item('a'), item('bad'), item('b')]);
    expect(await run()).toMatchObject({ kind: 'read', items: [{}, { outcome: { reason: 'a stub' } }, {}] });
    expect(await run()).toEqual({ kind: 'read', items: [] });
    expect(imported).toHaveLength(3);
    expect(asked[0]).toEqual({ etag: '"1"', lastModified: null });
    expect(recorded[0]).toMatchObject({ title: 'The News', etag: '"2"', failures: 0, lastError: null });
  });

  it('takes the latest of a long archive', async () => {
    const { run, imported } = world(Array.from({ length: 200 }, (_, at) => item(String(at))));
    await run();
    expect(imported).toHaveLength(50);
    expect(imported[0]).toBe('https://news.example/0');
  });

  it('takes the latest of an archive that begins with the oldest', async () => {
    const dated = Array.from({ length: 60 }, (_, at) => ({
      ...item(String(at)),
      publishedAt: `2025-01-01T00:${String(at).padStart(2, '0')}:00Z`,
    }));
    const { run, imported } = world(dated);
    await run();
    expect(imported[0]).toBe('https://news.example/59');
    expect(imported).not.toContain('https://news.example/9');
  });

  it('takes in an item that is listed twice once, and goes on after one that nobody foresaw', async () => {
    const { run, imported, recorded } = world([item('a'), item('throws'), item('a'), item('b')]);
    expect(await run()).toMatchObject({
      items: [{}, { outcome: { outcome: 'refused', reason: 'nobody foresaw it' } }, {}],
    });
    expect(imported.map((url) => url.slice(-1))).toEqual(['a', 's', 'b']);
    expect(recorded[0]).toMatchObject({ failures: 0, lastError: null });
  });

  it('asks again for what could not be reached for the moment, and for the feed in full', async () => {
    let isDown = true;
    const { run, recorded } = world([item('a')], {
      importItem: async () =>
        isDown
          ? { outcome: 'refused', reason: 'It is down.', isPutOff: true }
          : { outcome: 'created', reason: null, isPutOff: false },
    });
    expect(await run()).toMatchObject({ items: [{ outcome: { isPutOff: true } }] });
    expect(recorded[0]).toMatchObject({ etag: null, lastModified: null, failures: 0 });
    // No news: whoever stays down is asked less and less often.
    expect(recorded[0]?.nextCheckAt).toEqual(minutes(120));
    isDown = false;
    expect(await run()).toMatchObject({ items: [{ outcome: { outcome: 'created' } }] });
    expect(recorded[1]).toMatchObject({ etag: '"2"' });
    expect(await run()).toEqual({ kind: 'read', items: [] });
  });

  it('waits its turn where something breaks that nobody foresaw', async () => {
    const { run, recorded } = world([item('a')], { seen: async () => Promise.reject(new Error('broken')) });
    expect(await run()).toEqual({ kind: 'failed', reason: 'broken' });
    expect(recorded[0]).toMatchObject({ failures: 1, lastError: 'broken' });
    expect(recorded[0]?.nextCheckAt.getTime()).toBeGreaterThan(now.getTime());
  });

  it('keeps what it knew where nothing changed', async () => {
    const { run, recorded } = world([], { fetch: async (url) => ({ kind: 'unchanged', url }) });
    expect(await run()).toEqual({ kind: 'unchanged' });
    expect(recorded[0]).toMatchObject({ title: 'News', etag: '"1"', failures: 0 });
  });

  it('tells why it failed, and waits longer each time and as long as it was asked to', async () => {
    const failed = {
      kind: 'failed',
      reason: 'It is down.',
      status: 503,
      retryable: true,
      retryAfterMs: 7_200_000,
    } as const;
    const { run, recorded } = world([], { fetch: async () => failed });
    expect(await run()).toEqual({ kind: 'failed', reason: 'It is down.' });
    expect(recorded[0]).toMatchObject({ failures: 1, lastError: 'It is down.', etag: '"1"' });
    expect(recorded[0]?.nextCheckAt.getTime()).toBeGreaterThanOrEqual(minutes(120).getTime());
  });

  it('fails where there is no feed any more', async () => {
    const { run, recorded } = world([], {
      parse: async () => ({ ok: false, problems: [{ line: null, reason: 'is a web page' }] }),
    });
    expect(await run()).toEqual({ kind: 'failed', reason: 'is a web page' });
    expect(recorded[0]).toMatchObject({ failures: 1 });
  });
});

describe('the time until the next look', () => {
  it('is shorter after news and longer without, from a quarter of an hour to a day', () => {
    const after = (gap: number, hasNews: boolean) =>
      nextInterval({ checkedAt: now, nextCheckAt: minutes(gap) }, hasNews) / 60_000;
    expect([after(60, true), after(60, false)]).toEqual([30, 120]);
    expect([after(15, true), after(1_440, false)]).toEqual([15, 1_440]);
    expect(nextInterval({ checkedAt: null, nextCheckAt: now }, false)).toBe(3_600_000);
  });

  it('that takes too long leaves the rest of its items to the next look', async () => {
    let time = 0;
    const { steps, imported, recorded } = world(['a', 'b', 'c', 'd'].map(item));
    const slow: RefreshSteps = {
      ...steps,
      importItem: (input) => {
        time += 100_000;
        return steps.importItem(input);
      },
    };
    expect(await refreshFeed(feed, slow, now, () => time)).toMatchObject({ kind: 'read' });
    expect(imported).toEqual(['a', 'b'].map((name) => `https://news.example/${name}`));
    // Asked without what it said of its state, so that it sends its items again.
    expect(recorded[0]).toMatchObject({ etag: null, failures: 0 });
    await refreshFeed(feed, steps, now);
    expect(imported).toHaveLength(4);
  });
});
