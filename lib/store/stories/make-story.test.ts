import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeOnEachEngine } from '../each-engine.testing';
import { type Clients, openClients, type Queries } from '../engine/clients';
import { openStore, type Store } from '../open-store';
import { editor, sampleDraft, sampleSource } from '../sample-draft.testing';
import { makeStory } from './make-story';

/** The same queries, each told of. */
function watched(queries: Queries, tell: () => void): Queries {
  const watchTable = (table: object) =>
    new Proxy(table, {
      get(of, name) {
        const ask: unknown = Reflect.get(of, name);
        if (typeof ask !== 'function') return ask;
        return (...args: unknown[]): unknown => {
          tell();
          return Reflect.apply(ask, of, args);
        };
      },
    });
  return new Proxy(queries, {
    get(of, name) {
      const found: unknown = Reflect.get(of, name);
      if (typeof found === 'function') return found.bind(of) as unknown;
      return typeof found === 'object' && found !== null ? watchTable(found) : found;
    },
  });
}

describeOnEachEngine((engine) => {
  let store: Store;
  let clients: Clients;
  let slugs: string[];
  const pier = { slug: 'pier', title: 'Pier' };
  beforeEach(async () => {
    const databaseUrl = await engine.newDatabase();
    store = await openStore({ databaseUrl });
    clients = await openClients(databaseUrl);
    slugs = [];
    for (const headline of ['One', 'Two', 'Three']) {
      const draft = sampleDraft({ headline, url: null, stories: headline === 'One' ? [pier] : [] });
      slugs.push((await store.saveArticle(editor, draft, sampleSource(headline))).slug);
    }
  });
  afterEach(() => Promise.all([store.close(), clients.close()]));

  it('has namesakes: stories of the same words, whatever their case', async () => {
    const titles = async (title: string) => {
      const made = await store.stories.make(editor, title, [], { isAnother: false });
      return made.ok ? [] : made.namesakes.map((story) => [story.title, story.articleCount]);
    };
    expect(await titles('pier')).toEqual([['Pier', 1]]);
    expect(await titles('Quay')).toEqual([]);
    await store.stories.describe(editor, 'pier', { title: 'Quay', description: null, place: 1 });
    expect(await titles(' QUAY! ')).toEqual([['Quay', 1]]);
    await store.stories.describe(editor, 'pier', { title: 'Die Überfahrt', description: null, place: 1 });
    expect(await titles('die überfahrt')).toEqual([['Die Überfahrt', 1]]);
    expect(await titles('Pier')).toEqual([]);
  });

  it('has no namesakes that differ in signs, or that have no letters', async () => {
    const make = async (title: string) =>
      (await store.stories.make(editor, title, slugs, { isAnother: false })).ok;
    for (const title of ['C++', 'C#', 'C', '!!!', '…', 'की', 'का'])
      expect(await make(title), title).toBe(true);
    for (const title of ['c++', '“C#”', '!!!']) expect(await make(title), title).toBe(false);
  });

  it('of two that are made at once under one name, one is made', async () => {
    const make = () => store.stories.make(editor, 'Boats', slugs, { isAnother: false });
    const made = await Promise.all([make(), make()]);
    expect(made.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  it('of more articles it takes no more queries in the transaction that other writers wait for', async () => {
    const queriesFor = async (...articles: string[]) => {
      let count = 0;
      const counting: Clients = {
        ...clients,
        write: (work) => clients.write((queries) => work(watched(queries, () => count++))),
      };
      expect(
        await makeStory(counting, editor, `Of ${articles.join()}`, articles, { isAnother: false }),
      ).toMatchObject({
        ok: true,
      });
      return count;
    };
    const ofOne = await queriesFor(slugs[0] ?? '');
    expect(ofOne).toBeGreaterThan(3);
    expect(await queriesFor(...slugs)).toBe(ofOne);
  });

  it('it stands behind the stories that an article is in, as an editor’s', async () => {
    await store.stories.make(editor, 'Boats', slugs, { isAnother: true });
    const stories = (await store.findArticle(slugs[0] ?? ''))?.article.stories;
    expect(stories?.map(({ slug }) => slug)).toEqual(['pier', 'boats']);
    expect((await store.suggestions.membersOf('boats')).map(({ origin }) => origin)).toEqual(
      slugs.map(() => 'editor'),
    );
  });

  it('an article is found by an earlier address too, and is in it once', async () => {
    const [first = '', second = ''] = slugs;
    const data = { fromSlug: 'earlier', toSlug: first };
    await clients.write((queries) => queries.articleRedirect.create({ data }));
    await store.stories.make(editor, 'Boats', ['earlier', first, second], { isAnother: true });
    expect((await store.findStory('boats'))?.articleCount).toBe(2);
    const members = (await store.suggestions.membersOf('boats')).map(({ slug }) => slug);
    expect(members.toSorted()).toEqual([first, second].toSorted());
  });
});
