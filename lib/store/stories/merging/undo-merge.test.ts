import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Moment, StoryRef } from '../../../article/article';
import { describeOnEachEngine } from '../../each-engine.testing';
import { openClients } from '../../engine/clients';
import { openStore, type Store } from '../../open-store';
import { editor, sampleDraft, sampleSource } from '../../sample-draft.testing';

const refs = ['Pier', 'Quay', 'Dock'].map((title) => ({ slug: title.toLowerCase(), title }));
const [pier, quay, dock] = refs as [StoryRef, StoryRef, StoryRef];
const text = 'The pier broke.';

describeOnEachEngine((engine) => {
  let store: Store;
  let url: string;
  const save = (headline: string, ...stories: StoryRef[]) => {
    const words = { passageId: 'p1', exact: 'pier broke', start: 4 };
    const moment: Moment = {
      id: 'm1',
      date: '2023-04-01',
      label: null,
      heading: headline,
      summary: null,
      words,
      origin: 'editor',
    };
    const draft = sampleDraft({ headline, slug: headline.toLowerCase(), url: null, stories });
    const passages = [{ id: 'p1', kind: 'paragraph' as const, runs: [{ text }] }];
    return store.saveArticle(
      editor,
      { ...draft, passages, pullQuotes: [], moments: [moment] },
      sampleSource(headline),
    );
  };
  const withClients = async (
    work: (clients: Awaited<ReturnType<typeof openClients>>) => Promise<unknown>,
  ) => {
    const clients = await openClients(url);
    await work(clients).finally(() => clients.close());
  };
  beforeEach(async () => {
    url = await engine.newDatabase();
    store = await openStore({ databaseUrl: url });
    await save('One', pier);
    await save('Two', pier, quay);
    await save('Three', quay);
    await save('Four', dock);
  });
  afterEach(() => store.close());

  const merge = async (from: string, into: string) =>
    expect(await store.stories.merge(editor, from, into)).toBe(true);
  /** All that a merge changes. */
  const state = async () => {
    const stories: Record<string, unknown> = {};
    for (const { slug } of refs) {
      const members = await store.suggestions.membersOf(slug);
      stories[slug] = {
        story: await store.findStory(slug),
        movedTo: await store.stories.movedTo(slug),
        members: members.map(({ slug: article, origin, reasons }) => ({ article, origin, reasons })),
        decisions: (await store.stories.findTimeline(editor, slug))?.decisions ?? null,
      };
    }
    const articles = ['one', 'two', 'three', 'four'];
    const inOrder = articles.map(async (slug) => (await store.findArticle(slug))?.article.stories);
    return { stories, articles: await Promise.all(inOrder), feeds: await store.listFeeds({ limit: 9 }) };
  };
  const decide = (story: string, kind: 'pin' | 'hide', ...articles: string[]) => {
    const moments = articles.map((article) => ({ article, date: '2023-04-01', exact: 'pier broke' }));
    return store.stories.decide(editor, story, { kind, moments });
  };
  const decided = async (story: string) =>
    (await store.stories.findTimeline(editor, story))?.decisions.map(({ kind, moments }) => [
      kind,
      ...moments.map(({ article }) => article),
    ]);

  it('all is as it was before: articles, words, order, decisions, feeds, and the address', async () => {
    await store.stories.describe(editor, 'pier', { title: 'The pier', description: 'Wood.', place: 7 });
    await store.stories.putIn(editor, 'pier', 'three');
    await decide('pier', 'hide', 'one');
    await decide('quay', 'pin', 'three');
    const feed = { url: 'https://example.org/feed', title: 'Feed', storySlug: 'pier' };
    await withClients(({ write }) => write((queries) => queries.feed.create({ data: feed })));
    const before = await state();
    await merge('pier', 'quay');
    expect(await state()).not.toEqual(before);
    expect(await store.stories.mergedInto('quay')).toMatchObject([
      { slug: 'pier', title: 'The pier', by: editor.by },
    ]);
    const { revision } = await store.changesSince(0);
    expect(await store.stories.undoMerge(editor, 'pier')).toBe('quay');
    expect(await state()).toEqual(before);
    const { tags } = await store.changesSince(revision);
    for (const tag of ['story:pier', 'story:quay', 'article:one', 'library']) expect(tags).toContain(tag);
    expect(await store.stories.mergedInto('quay')).toEqual([]);
    expect(await store.stories.undoMerge(editor, 'pier')).toBeNull();
  });

  it.each([
    ['the last first', ['quay', 'pier']],
    ['the first first', ['pier', 'quay']],
  ])('two merges are undone, %s', async (_, order) => {
    const before = await state();
    await merge('pier', 'quay');
    await merge('quay', 'dock');
    for (const slug of order) expect(await store.stories.undoMerge(editor, slug)).not.toBeNull();
    expect(await state()).toEqual(before);
  });

  it.each([
    ['the last first', ['quay', 'pier']],
    ['the first first', ['pier', 'quay']],
  ])(
    'an article that the last story had before keeps it, and what was decided there, %s',
    async (_, order) => {
      await store.stories.putIn(editor, 'dock', 'one');
      await decide('dock', 'pin', 'one');
      const before = await state();
      await merge('pier', 'quay');
      await merge('quay', 'dock');
      for (const slug of order) expect(await store.stories.undoMerge(editor, slug)).not.toBeNull();
      expect(await state()).toEqual(before);
    },
  );

  it('so it does over three merges, and the stories between have it no more', async () => {
    await save('Five', { slug: 'mole', title: 'Mole' });
    await store.stories.putIn(editor, 'mole', 'one');
    const before = await state();
    await merge('pier', 'quay');
    await merge('quay', 'dock');
    await merge('dock', 'mole');
    for (const slug of ['pier', 'quay', 'dock'])
      expect(await store.stories.undoMerge(editor, slug)).toBe('mole');
    expect(await state()).toEqual(before);
    expect((await store.findStory('mole'))?.articleCount).toBe(2);
  });

  it.each([
    ['the first first', ['pier', 'quay']],
    ['the last first', ['quay', 'pier']],
  ])(
    'two stories with one article each get it back from a third, which has it no more, %s',
    async (_, order) => {
      const before = await state();
      await merge('pier', 'dock');
      await merge('quay', 'dock');
      expect(await store.stories.undoMerge(editor, order[0] ?? '')).toBe('dock');
      const members = await store.suggestions.membersOf('dock');
      expect(members.map(({ slug }) => slug)).toContain('two');
      expect(await store.stories.undoMerge(editor, order[1] ?? '')).toBe('dock');
      expect(await state()).toEqual(before);
    },
  );

  it('an article that was taken out of the merged story and put back stays there', async () => {
    await merge('pier', 'quay');
    await store.stories.takeOut(editor, 'quay', 'one');
    await store.stories.putIn(editor, 'quay', 'one');
    await store.stories.undoMerge(editor, 'pier');
    const members = async (slug: string) => (await store.suggestions.membersOf(slug)).map((one) => one.slug);
    expect(await members('pier')).toEqual(['two']);
    expect(await members('quay')).toContain('one');
  });

  it('what was changed since holds, and what was decided goes along with its articles', async () => {
    await merge('pier', 'quay');
    await save('Five', pier);
    await store.stories.takeOut(editor, 'quay', 'three');
    await store.stories.putIn(editor, 'dock', 'one');
    await decide('quay', 'hide', 'one');
    await decide('quay', 'pin', 'five');
    await decide('quay', 'pin', 'one', 'five');
    await store.stories.undoMerge(editor, 'pier');
    const members = async (slug: string) =>
      (await store.suggestions.membersOf(slug)).map((one) => one.slug).toSorted();
    expect(await members('pier')).toEqual(['one', 'two']);
    expect(await members('quay')).toEqual(['five', 'two']);
    expect(await members('dock')).toEqual(['four', 'one']);
    expect(await decided('pier')).toEqual([
      ['hide', 'one'],
      ['pin', 'one', 'five'],
    ]);
    expect(await decided('quay')).toEqual([
      ['pin', 'five'],
      ['pin', 'one', 'five'],
    ]);
    // And so it goes on: what comes for the story goes to it.
    await save('Six', pier);
    expect(await members('pier')).toEqual(['one', 'six', 'two']);
  });

  it('a decision that was taken back since stays taken back, and a new title of the other stays', async () => {
    await decide('pier', 'hide', 'one');
    await merge('pier', 'quay');
    const [made] = (await store.stories.findTimeline(editor, 'quay'))?.decisions ?? [];
    await store.stories.undo(editor, 'quay', made?.id ?? '');
    await store.stories.describe(editor, 'quay', { title: 'The quay', description: null, place: 100 });
    await store.stories.undoMerge(editor, 'pier');
    expect(await decided('pier')).toEqual([]);
    await save('Seven', quay);
    expect(await store.findStory('quay')).toMatchObject({ title: 'The quay' });
  });

  it('nothing is undone where none of its articles is there, or how it was isn’t known', async () => {
    await merge('dock', 'quay');
    await store.stories.takeOut(editor, 'quay', 'four');
    await merge('pier', 'quay');
    await withClients(({ write }) =>
      write((queries) => queries.storyRedirect.update({ where: { slug: 'pier' }, data: { before: null } })),
    );
    for (const slug of ['dock', 'pier', 'quay', 'nowhere'])
      expect(await store.stories.undoMerge(editor, slug)).toBeNull();
    expect((await store.stories.mergedInto('quay')).map(({ slug }) => slug)).toEqual(['dock']);
  });
});
