import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SignedIn } from '../../auth/person';
import { describeOnEachEngine } from '../each-engine.testing';
import { type Clients, openClients } from '../engine/clients';
import { openStore, type Store } from '../open-store';
import { editor, sampleDraft, sampleSource } from '../sample-draft.testing';
import { publishDraft } from './publish-draft';

describeOnEachEngine((engine) => {
  let store: Store;
  let clients: Awaited<ReturnType<typeof openClients>>;
  let id = '';
  const ada = { sessionId: 'ada', person: { id: 'ada' } } as SignedIn;
  beforeEach(async () => {
    const url = await engine.newDatabase();
    store = await openStore({ databaseUrl: url });
    clients = await openClients(url);
    const draft = sampleDraft({ headline: 'The ferry left', stories: [] });
    id = await store.desk.addDraft(editor, draft, sampleSource(), { suggests: true });
  });
  afterEach(() => Promise.all([store.close(), clients.close()]));
  const publish = (given: Clients, before = async () => {}) =>
    publishDraft(given, editor, ada, id, {
      suggestStory: async () => {
        await before();
        return {};
      },
    });
  const isThere = async () => [
    (await store.desk.findDraft(editor, id)) !== null,
    await store.has({ what: 'article', slug: 'the-ferry-left' }),
  ];

  it('a draft is published at the address that an editor gave it', async () => {
    const found = await store.desk.findDraft(editor, id);
    if (!found) throw new Error('the draft is there');
    const edited = { draft: { ...found.article, slug: 'night-ferry' }, parts: [], dismissed: [] };
    const published = await publishDraft(clients, editor, ada, id, {
      edited,
      suggestStory: async () => ({}),
    });
    expect(published).toEqual({ kind: 'published', slug: 'night-ferry' });
    expect(await store.findTaken(editor, null, { url: null, slug: 'night-ferry' })).toEqual({
      url: null,
      slug: 'night-ferry',
    });
  });

  /** Publishes a draft of this headline at an address that was typed. */
  const publishAt = async (slug: string, headline: string, url: string | null) => {
    const draft = sampleDraft({ headline, url, stories: [] });
    const of = await store.desk.addDraft(editor, draft, sampleSource(headline), { suggests: true });
    const found = await store.desk.findDraft(editor, of);
    if (!found) throw new Error('the draft is there');
    const edited = { draft: { ...found.article, slug }, parts: [], dismissed: [] };
    const how = { edited, suggestStory: async () => ({}) };
    return { of, published: await publishDraft(clients, editor, ada, of, how) };
  };

  it.each([null, 'https://harbour.example/'])(
    'of two drafts at one typed address one is published, and the other stays (%s)',
    async (site) => {
      const both = await Promise.all(
        ['Left', 'Right'].map((name) => publishAt('night-ferry', name, site && site + name)),
      );
      const kinds = both.map(({ published }) => published.kind);
      expect(kinds.toSorted()).toEqual(['published', 'slug-taken']);
      const refused = both.find(({ published }) => published.kind === 'slug-taken')?.of ?? '';
      expect(await store.desk.findDraft(editor, refused)).not.toBeNull();
      expect(await store.has({ what: 'article', slug: 'night-ferry-2' })).toBe(false);
    },
  );

  it('a draft that the library has by its headline and day is known at a typed address, too', async () => {
    await publishAt('night-ferry', 'Left', null);
    expect((await publishAt('morning-ferry', 'Left', null)).published).toEqual({
      kind: 'known',
      slug: 'night-ferry',
    });
  });

  it.each([0, 1])(
    'a draft is one still or is published, where its process ends after %i writes',
    async (last) => {
      let writes = 0;
      const write: Clients['write'] = (...work) => {
        if (writes++ >= last) throw new Error('the process has ended');
        return clients.write(...work);
      };
      await publish({ ...clients, write }).catch(() => {});
      expect(await isThere()).toEqual(last === 0 ? [true, false] : [false, true]);
    },
  );

  it('a draft that is thrown away while it is published is no article', async () => {
    const removed = await publish(clients, async () => {
      await store.desk.removeDraft(editor, ada, id, { seen: [] });
    });
    expect(removed).toEqual({ kind: 'gone' });
    expect(await isThere()).toEqual([false, false]);
  });
});
