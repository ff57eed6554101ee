import { expect, it } from 'vitest';

import { commandLinePermission } from '../../auth/permission';
import { parseEnv } from '../../base/env';
import { describeOnEachEngine } from '../../store/each-engine.testing';
import { openStore } from '../../store/open-store';
import { refreshDueFeeds } from './feed-schedule';

describeOnEachEngine((engine) => {
  it('a round looks at what is due, one process at a time, and a feed that fails is reported', async () => {
    const databaseUrl = await engine.newDatabase();
    const store = await openStore({ databaseUrl });
    const parsed = parseEnv({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' });
    if (!parsed.ok) throw new Error('the environment of the test is wrong');
    const { env } = parsed;
    const lines: string[] = [];
    const round = (holder: string) => refreshDueFeeds(store, env, holder, (line) => lines.push(line));
    try {
      expect(await round('a')).toBe(0);
      // An address that nothing may be fetched from fails at once, without a network.
      await store.addFeed(commandLinePermission(), {
        url: 'http://127.0.0.1/feed',
        title: 'Own',
        homeUrl: null,
        storySlug: null,
      });
      await store.takeLease('feeds', 'other', 60_000);
      expect(await round('a')).toBeNull();
      await store.dropLease('feeds', 'other');
      expect(await round('a')).toBe(1);
      expect(lines).toHaveLength(1);
      expect(await store.findFeed('http://127.0.0.1/feed')).toMatchObject({ failures: 1 });
      expect(await round('a')).toBe(0);
      await store.addFeed(commandLinePermission(), {
        url: 'http://127.0.0.1/2',
        title: 'Two',
        homeUrl: null,
        storySlug: null,
      });
      expect(await refreshDueFeeds(store, env, 'a', () => {}, AbortSignal.abort())).toBe(0);
      expect(await store.findFeed('http://127.0.0.1/2')).toMatchObject({ checkedAt: null });
      expect(await store.takeLease('feeds', 'other', 60_000)).toBe(true);
    } finally {
      await store.close();
    }
  });
});
