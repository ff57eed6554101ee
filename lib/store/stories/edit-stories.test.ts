import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { describeOnEachEngine } from '../each-engine.testing';
import { openClients } from '../engine/clients';
import { openStore, type Store } from '../open-store';
import { editor, sampleDraft, sampleSource } from '../sample-draft.testing';

describeOnEachEngine((engine) => {
  let store: Store;
  let url: string;
  let slugs: string[];
  const pier = { slug: 'pier', title: 'The pier' };
  beforeEach(async () => {
    url = await engine.newDatabase();
    store = await openStore({ databaseUrl: url });
    slugs = [];
    for (const number of [1, 2, 3]) {
      const draft = sampleDraft({
        headline: `Sailing ${number}`,
        url: `https://example.org/${number}`,
        stories: number < 3 ? [pier] : [],
      });
      slugs.push((await store.saveArticle(editor, draft, sampleSource())).slug);
    }
  });
  afterEach(() => store.close());
  const members = async () => (await store.suggestions.membersOf('pier')).map(({ slug }) => slug);

  it('a story has its words at the same address, and what shows it is stale', async () => {
    const { revision } = await store.changesSince(0);
    const words = { title: 'The old pier', description: 'It fell.', place: 2 };
    expect(await store.stories.describe(editor, 'pier', words)).toEqual({ ok: true });
    expect(await store.findStory('pier')).toMatchObject(words);
    expect((await store.changesSince(revision)).tags).toContain('story:pier');
    const none = { ok: false, namesakes: [] };
    expect(await store.stories.describe(editor, 'nowhere', words)).toEqual(none);
  });

  it('it gets the name of another only where that is meant, and keeps its own', async () => {
    await store.stories.make(editor, 'Boats', [slugs[2] ?? ''], { isAnother: false });
    const words = { title: 'BOATS!', description: null, place: 2 };
    expect(await store.stories.describe(editor, 'pier', words)).toEqual({
      ok: false,
      namesakes: [{ slug: 'boats', title: 'Boats', articleCount: 1 }],
    });
    expect(await store.findStory('pier')).toMatchObject({ title: 'The pier', place: 100 });
    expect(await store.stories.describe(editor, 'pier', words, { isAnother: true })).toEqual({ ok: true });
    // By now both have it, and neither is asked about it again.
    for (const slug of ['pier', 'boats'])
      expect(await store.stories.describe(editor, slug, { ...words, title: 'Boats' })).toEqual({ ok: true });
  });

  it('one is made of articles, which stay in theirs, and of none that isn’t there', async () => {
    const [first = '', , third = ''] = slugs;
    const made = await store.stories.make(editor, 'The pier', [first, third], { isAnother: true });
    // The title is another story’s too, its address is not.
    expect(made).toEqual({ ok: true, slug: 'the-pier' });
    expect(await store.findStory('the-pier')).toMatchObject({ title: 'The pier', articleCount: 2 });
    expect(await members()).toContain(first);
    expect(await store.stories.make(editor, 'The pier', [first], { isAnother: true })).toEqual({
      ok: true,
      slug: 'the-pier-2',
    });
    const missing = { ok: false, missing: ['nowhere'], namesakes: [] };
    expect(await store.stories.make(editor, 'Boats', [first, 'nowhere'], { isAnother: true })).toEqual(
      missing,
    );
    expect(await store.findStory('boats')).toBeNull();
  });

  it('its title is the editor’s, whatever a document calls it that is taken in later', async () => {
    const save = (headline: string, title: string) =>
      store.saveArticle(
        editor,
        sampleDraft({ headline, url: null, stories: [{ slug: 'pier', title }] }),
        sampleSource(headline),
      );
    await save('Before', 'A pier');
    expect(await store.findStory('pier')).toMatchObject({ title: 'A pier' });
    const words = { title: 'The old pier', description: null, place: 100 };
    await store.stories.describe(editor, 'pier', words);
    await save('After', 'A pier');
    expect(await store.findStory('pier')).toMatchObject({ title: 'The old pier', articleCount: 4 });
  });

  it('stories are listed by place, then by title, page by page', async () => {
    const titles = ['Bridges', 'Canals', 'Dams'];
    for (const title of titles) {
      const stories = [{ slug: title.toLowerCase(), title }];
      const draft = sampleDraft({ headline: title, url: null, stories });
      await store.saveArticle(editor, draft, sampleSource(title));
    }
    const place = (slug: string, title: string, at: number) =>
      store.stories.describe(editor, slug, { title, description: null, place: at });
    await place('dams', 'Dams', 1);
    await place('bridges', 'Bridges', 200);
    const listed: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = await store.listStories({ limit: 1, ...(after !== undefined && { after }) });
      if (!page.ok) throw new Error(page.reason);
      listed.push(...page.items.map(({ title }) => title));
      more = page.next !== null;
      after = page.next ?? undefined;
    }
    expect(listed).toEqual(['Dams', 'Canals', 'The pier', 'Bridges']);
  });

  it('an article is put into a story, once, and taken out of it, apart from those that stay', async () => {
    const [first = '', second = '', third = ''] = slugs;
    expect(await store.stories.putIn(editor, 'pier', third)).toBe(true);
    expect(await store.stories.putIn(editor, 'pier', third)).toBe(true);
    expect(await members()).toEqual([first, second, third]);
    expect(await store.findStory('pier')).toMatchObject({ articleCount: 3 });
    expect(await store.stories.takeOut(editor, 'pier', first)).toBe(true);
    expect(await store.stories.takeOut(editor, 'pier', first)).toBe(false);
    expect(await members()).toEqual([second, third]);
    const { read, close } = await openClients(url);
    expect(await read.apartArticle.count().finally(close)).toBe(2);
    expect(await store.stories.putIn(editor, 'nowhere', first)).toBe(false);
    expect(await store.stories.putIn(editor, 'pier', 'nowhere')).toBe(false);
  });

  it('an article that is published without a story that it was in is apart from it for good', async () => {
    const [first = '', , third = ''] = slugs;
    await store.stories.putIn(editor, 'pier', third);
    const given = { name: 'Ada', email: 'ada@news.example', password: 'harbour lantern cobalt' };
    const added = await store.people.add(commandLinePermission(), given, 'editor');
    if (!added.ok) throw new Error(added.reason);
    const ada = { sessionId: 'ada', person: added.value };
    const found = await store.desk.findEditable(editor, ada, first);
    if (!found) throw new Error('the article is there');
    const draft = { ...found.article, stories: [] };
    const of = { slug: first, contentHash: found.contentHash };
    await store.publishEdit(editor, ada, of, { parts: [], dismissed: [], draft });
    const { read, close } = await openClients(url);
    expect(await read.apartArticle.count().finally(close)).toBe(2);
  });

  it('a story without articles is gone', async () => {
    for (const slug of slugs.slice(0, 2)) await store.stories.takeOut(editor, 'pier', slug);
    expect(await store.findStory('pier')).toBeNull();
  });
});
