import { expect, it } from 'vitest';
import { commandLinePermission } from '@/lib/auth/permission';
import { describeOnEachEngine } from '@/lib/store/each-engine.testing';
import { openStore } from '@/lib/store/open-store';
import { sampleDraft, sampleSource } from '@/lib/store/sample-draft.testing';
import { listPages, listSite } from './list-pages';

const site = { siteUrl: 'https://news.example', siteName: 'News' };

describeOnEachEngine((engine) => {
  it('lists every story and every article once, in one list or in parts', async () => {
    const store = await openStore({ databaseUrl: await engine.newDatabase() });
    const count = 7;
    for (let at = 0; at < count; at++) {
      const stories = [{ slug: `story-${at}`, title: `Story ${at % 3}`, position: null }];
      await store.saveArticle(
        commandLinePermission(),
        sampleDraft({ slug: `a${at}`, url: null, stories }),
        sampleSource(),
      );
    }
    const whole = await listSite(store, site);
    const urls = 'entries' in whole ? whole.entries.map(({ url }) => url) : [];
    expect(new Set(urls).size).toBe(1 + 2 * count);
    expect(urls).toHaveLength(1 + 2 * count);

    const cut = await listSite(store, site, 2);
    const parts = 'parts' in cut ? cut.parts : [];
    const lists = await Promise.all(parts.map((part) => listPages(store, site, part, 2)));
    expect(lists.flatMap((list) => list?.map(({ url }) => url))).toEqual(urls);
    for (const list of lists) expect(list?.length).toBeLessThanOrEqual(3);
    for (const name of ['', 'pages', 'articles-x', 'stories-%', 'stories-\0'])
      expect(await listPages(store, site, name)).toBeNull();
    await store.close();
  });
});
