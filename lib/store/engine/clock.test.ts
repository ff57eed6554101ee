import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { openClients, type Clients } from './clients';
import { daysAgo } from './days-ago';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore } from '../open-store';
import { sampleDraft, sampleSource } from '../sample-draft.testing';
import type { Store } from '../open-store';

const year = 366 * 86_400_000;

describeOnEachEngine((engine) => {
  describe('a clock that was a year ahead once', () => {
    let store: Store;
    let clients: Clients;
    beforeEach(async () => {
      const databaseUrl = await engine.newDatabase();
      store = await openStore({ databaseUrl });
      clients = await openClients(databaseUrl);
    });
    afterEach(async () => {
      vi.useRealTimers();
      await store.close();
      await clients.close();
    });

    it('keeps nobody from the work of a holder that is gone', async () => {
      const ahead = new Date(Date.now() + year);
      expect(await store.takeLease('feeds', 'gone', 120_000, ahead)).toBe(true);
      expect(await store.takeLease('feeds', 'next', 120_000)).toBe(true);
      expect(await store.takeLease('feeds', 'third', 120_000)).toBe(false);
    });

    it('gives no lease for longer than ten minutes', async () => {
      await store.takeLease('feeds', 'one', year);
      expect(await store.takeLease('feeds', 'two', 1_000, new Date(Date.now() + 11 * 60_000))).toBe(true);
    });

    it('puts no feed off for a year', async () => {
      await store.addFeed(commandLinePermission(), {
        url: 'https://news.example/feed',
        title: 'News',
        homeUrl: null,
        storySlug: null,
      });
      const put = (nextCheckAt: Date) =>
        clients.write((queries) => queries.feed.updateMany({ data: { nextCheckAt } }));
      await put(new Date(Date.now() + year));
      expect(await store.listDueFeeds(new Date(), 5)).toHaveLength(1);
      await put(new Date(Date.now() + 86_400_000));
      expect(await store.listDueFeeds(new Date(), 5)).toHaveLength(0);
    });

    it('holds no place for a year', async () => {
      const { slug } = await store.saveArticle(commandLinePermission(), sampleDraft(), sampleSource());
      const reader = await store.readers.make('token');
      const read = (passageId: string, at: Date) => {
        const place = { passageId, offset: 0, share: 0 };
        return store.readings.savePlace(reader, randomUUID(), slug, { place, finished: false, at });
      };
      await read('p1', new Date(Date.now() + year));
      expect((await read('p3', new Date()))?.place?.passageId).toBe('p3');
      expect((await read('p1', new Date(Date.now() - 60_000)))?.place?.passageId).toBe('p3');
    });

    it('purges nothing that is to be had back', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + year });
      expect(daysAgo(30).getTime()).toBeLessThan(Date.now() - year);
    });
  });
});
