import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeOnEachEngine } from '../../each-engine.testing';
import { openClients } from '../../engine/clients';
import { openStore, type Store } from '../../open-store';
import { editor, sampleDraft, sampleSource } from '../../sample-draft.testing';

describeOnEachEngine((engine) => {
  let store: Store;
  let url: string;
  const [pier, quay, dock] = ['Pier', 'Quay', 'Dock'].map((title) => ({
    slug: title.toLowerCase(),
    title,
  })) as [{ slug: string; title: string }, { slug: string; title: string }, { slug: string; title: string }];
  const save = (headline: string, ...stories: { slug: string; title: string }[]) =>
    store.saveArticle(editor, sampleDraft({ headline, url: null, stories }), sampleSource(headline));
  beforeEach(async () => {
    url = await engine.newDatabase();
    store = await openStore({ databaseUrl: url });
    await save('One', pier);
    await save('Two', pier, quay);
    await save('Three', quay);
  });
  afterEach(() => store.close());
  const members = async (story: string) =>
    (await store.suggestions.membersOf(story)).map(({ slug }) => slug).toSorted();

  it('all articles of both are in the one that stays, each once, and the other leads there', async () => {
    const { revision } = await store.changesSince(0);
    expect(await store.stories.merge(editor, 'pier', 'quay')).toBe(true);
    expect(await members('quay')).toEqual(['one', 'three', 'two']);
    expect(await store.findStory('quay')).toMatchObject({ title: 'Quay', articleCount: 3 });
    expect(await store.findStory('pier')).toBeNull();
    expect(await store.stories.movedTo('pier')).toBe('quay');
    expect(await store.stories.movedTo('quay')).toBeNull();
    expect((await store.findArticle('two'))?.article.stories).toEqual([quay]);
    const { tags } = await store.changesSince(revision);
    for (const tag of ['story:pier', 'story:quay', 'article:one']) expect(tags).toContain(tag);
  });

  it('a merged story that is merged again leads to where all is', async () => {
    await save('Four', dock);
    await store.stories.merge(editor, 'pier', 'quay');
    await store.stories.merge(editor, 'quay', 'dock');
    expect([await store.stories.movedTo('pier'), await store.stories.movedTo('quay')]).toEqual([
      'dock',
      'dock',
    ]);
  });

  it('what is taken in later for the old story goes to the other, which keeps its title', async () => {
    await store.stories.merge(editor, 'pier', 'quay');
    const { revision } = await store.changesSince(0);
    await save('Four', pier);
    expect(await members('quay')).toContain('four');
    expect(await store.findStory('quay')).toMatchObject({ title: 'Quay', articleCount: 4 });
    expect((await store.changesSince(revision)).tags).toContain('story:quay');
    // And so does an article that comes again.
    const draft = sampleDraft({ slug: 'one', headline: 'One', url: null, stories: [pier, quay] });
    await store.saveArticle(editor, draft, sampleSource('One, again'));
    expect(await store.findStory('pier')).toBeNull();
  });

  it('feeds that brought articles for the old one bring them for the other', async () => {
    const { write, close } = await openClients(url);
    await write((queries) =>
      queries.feed.create({ data: { url: 'https://example.org/feed', title: 'Feed', storySlug: 'pier' } }),
    ).finally(close);
    await store.stories.merge(editor, 'pier', 'quay');
    expect(await store.findFeed('https://example.org/feed')).toMatchObject({ storySlug: 'quay' });
  });

  it('a story is merged with another one that there is, or nothing changes', async () => {
    const before = await store.changesSince(0);
    for (const [from, into] of [
      ['pier', 'pier'],
      ['pier', 'nowhere'],
      ['nowhere', 'pier'],
    ] as const)
      expect(await store.stories.merge(editor, from, into)).toBe(false);
    expect(await store.changesSince(0)).toEqual(before);
  });

  it('the other story is found by its title, where only one has it', async () => {
    expect(await store.stories.slugOfTitle('Pier')).toBe('pier');
    expect(await store.stories.slugOfTitle('Nothing')).toBeNull();
    await save('Four', { slug: 'pier-2', title: 'Pier' });
    expect(await store.stories.slugOfTitle('Pier')).toBeNull();
  });
});
