import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
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
      commandLinePermission(),
      numbered(1, { publishedAt: '2023-01-01', kind: 'retelling', url: null, retells }),
      sampleSource(),
    );
    for (const day of [2, 3])
      await store.saveArticle(
        commandLinePermission(),
        numbered(day, { publishedAt: `2023-01-0${day}` }),
        sampleSource(),
      );
    expect(await store.findArticle('sailing-1')).toMatchObject({ next: { slug: 'sailing-3' } });
    expect(await store.findArticle('sailing-2')).toMatchObject({ earlier: null });
    expect(await store.findArticle('sailing-3')).toMatchObject({ earlier: { slug: 'sailing-2' } });
  });

  it('leads on to the publisher’s article before where its story has no next, else to one of its day', async () => {
    const post = { name: 'The Harbour Post', url: null };
    const save = (number: number, day: number, publisher: typeof post | null, story?: string) =>
      store.saveArticle(
        commandLinePermission(),
        numbered(number, {
          publishedAt: `2023-01-0${day}`,
          publisher,
          stories: story ? [{ slug: story, title: story }] : [],
        }),
        sampleSource(),
      );
    await save(1, 1, post);
    await save(2, 2, post, 'sailings');
    await save(3, 3, post, 'sailings');
    await save(4, 3, null);
    await save(5, 9, null);
    const elsewhere = async (number: number) => (await store.findArticle(`sailing-${number}`))?.elsewhere;
    // The next of its story is said already.
    expect(await elsewhere(2)).toBeNull();
    // What came before in its story stands above.
    expect(await elsewhere(3)).toMatchObject({ by: 'publisher', card: { slug: 'sailing-1' } });
    expect(await elsewhere(4)).toMatchObject({ by: 'day', card: { slug: 'sailing-3' } });
    expect(await elsewhere(5)).toBeNull();
  });

  it('leads from a retelling on to neither its original nor back', async () => {
    const post = { name: 'The Harbour Post', url: null };
    const retells = { name: post.name, url: 'https://example.org/2' };
    const alone = { publisher: post, publishedAt: '2023-01-02', stories: [] };
    await store.saveArticle(commandLinePermission(), numbered(2, alone), sampleSource());
    await store.saveArticle(
      commandLinePermission(),
      numbered(1, { ...alone, kind: 'retelling', url: null, retells }),
      sampleSource(),
    );
    for (const number of [1, 2]) expect((await store.findArticle(`sailing-${number}`))?.elsewhere).toBeNull();
  });
});
