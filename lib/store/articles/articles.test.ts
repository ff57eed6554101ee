import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ArticleDraft } from '../../article/article';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore, type Store } from '../open-store';
import { sampleDraft, sampleSource } from '../sample-draft.testing';

const numbered = (number: number, changes: Partial<ArticleDraft>) =>
  sampleDraft({ headline: `Sailing ${number}`, url: `https://example.org/${number}`, ...changes });

describeOnEachEngine((engine) => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
  });
  afterEach(() => store.close());

  it('passes over the original of a retelling, and the retelling of an original', async () => {
    const retells = { name: 'The Harbour Post', url: 'https://example.org/2' };
    await store.saveArticle(
      numbered(1, { publishedAt: '2023-01-01', kind: 'retelling', url: null, retells }),
      sampleSource(),
    );
    for (const day of [2, 3])
      await store.saveArticle(numbered(day, { publishedAt: `2023-01-0${day}` }), sampleSource());
    expect(await store.findArticle('sailing-1')).toMatchObject({ next: { slug: 'sailing-3' } });
    expect(await store.findArticle('sailing-2')).toMatchObject({ earlier: null });
    expect(await store.findArticle('sailing-3')).toMatchObject({ earlier: { slug: 'sailing-2' } });
  });
});
