import { expect, it } from 'vitest';
import type { Feed } from '../../store/feeds/feed-types';
import { refreshSideBySide } from './refresh-feeds';

const feed = (id: number): Feed => ({
  ...{ id, url: `https://news.example/${id}`, title: '', homeUrl: null, storySlug: null, etag: null },
  ...{
    lastModified: null,
    checkedAt: null,
    readAt: null,
    pausedAt: null,
    nextCheckAt: new Date(0),
    failures: 0,
    lastError: null,
  },
});

it('a feed that does not end holds up none of the others', async () => {
  const feeds = Array.from({ length: 10 }, (_, at) => feed(at));
  const looked: number[] = [];
  let end = () => {};
  const all = refreshSideBySide(feeds, async ({ id }) => {
    if (id === 0) await new Promise<void>((resolve) => (end = resolve));
    looked.push(id);
  });
  await expect.poll(() => looked.length).toBe(9);
  end();
  expect(await all).toBe(10);
  expect(looked.at(-1)).toBe(0);
  expect(
    await refreshSideBySide(
      feeds,
      async () => {},
      () => false,
    ),
  ).toBe(0);
});
