import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore, type Store } from '../open-store';
import { sampleDraft, sampleSource } from '../sample-draft.testing';

const admin = commandLinePermission();

describeOnEachEngine((engine) => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
    const of = { 'The old': '2023-01-01', 'The marked': '2023-01-02', 'The newest': '2023-01-03' };
    for (const [headline, publishedAt] of Object.entries(of)) {
      const language = headline === 'The old' ? 'de' : 'en';
      const leads = headline === 'The marked';
      const draft = sampleDraft({ headline, publishedAt, language, leads, url: null });
      await store.saveArticle(admin, draft, sampleSource());
    }
  });
  afterEach(() => store.close());
  const lead = async () => (await store.findFrontPage()).lead?.slug;

  it('what opens the library is marked to, the newest, or the article that an admin chose', async () => {
    expect(await lead()).toBe('the-marked');
    expect(await store.site.findLeadChoice()).toEqual({ by: 'articles' });
    await store.site.chooseLead(admin, { by: 'newest' });
    expect(await lead()).toBe('the-newest');
    const { revision } = await store.changesSince(0);
    expect(await store.site.chooseLead(admin, { by: 'choice', slug: 'the-old' })).toBe(true);
    expect(await lead()).toBe('the-old');
    // Every host hears of it.
    expect((await store.changesSince(revision)).tags).toEqual(['library']);
    const chosen = { by: 'choice', slug: 'the-old', headline: 'The old' };
    expect(await store.site.findLeadChoice()).toEqual(chosen);
    expect(await store.site.chooseLead(admin, { by: 'choice', slug: 'nothing' })).toBe(false);
    expect(await store.site.findLeadChoice()).toEqual(chosen);
  });

  it('an article that was chosen and is gone opens nothing', async () => {
    await store.site.chooseLead(admin, { by: 'choice', slug: 'the-old' });
    await store.removeArticle(admin, 'the-old');
    expect(await lead()).toBe('the-marked');
    expect(await store.site.findLeadChoice()).toEqual({ by: 'articles' });
  });

  it('languages are counted, the most first', async () => {
    expect(await store.site.countLanguages(admin)).toEqual([
      { language: 'en', count: 2 },
      { language: 'de', count: 1 },
    ]);
  });
});
