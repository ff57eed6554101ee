import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sent } from '@/app/api/form-route';
import type { SignedIn } from '@/lib/auth/person';
import { describeOnEachEngine } from '@/lib/store/each-engine.testing';
import { openStore, type Store } from '@/lib/store/open-store';
import { editor, sampleDraft, sampleSource } from '@/lib/store/sample-draft.testing';
import { decide } from './decide';

const opened = vi.hoisted(() => ({ store: null as Store | null }));
vi.mock('@/lib/store/library', () => ({ library: () => Promise.resolve(opened.store) }));

const moment = (id: string, exact: string, start: number) => ({
  ...{ id, date: '2023-04-21', label: null, heading: null, summary: null },
  ...{ origin: 'suggestion' as const, words: { passageId: 'p1', exact, start } },
});
const passages = [{ id: 'p1', kind: 'paragraph' as const, runs: [{ text: 'It left. It sank. It rose.' }] }];
const moments = [moment('m1', 'It left.', 0), moment('m2', 'It sank.', 9), moment('m3', 'It rose.', 18)];
const form = 'form 1';

describeOnEachEngine((engine) => {
  let store: Store;
  let ada: SignedIn;
  beforeEach(async () => {
    store = opened.store = await openStore({ databaseUrl: await engine.newDatabase() });
    const given = { name: 'ada', email: 'ada@news.example', password: 'harbour lantern cobalt' };
    const added = await store.people.add(editor, given, 'editor');
    if (!added.ok) throw new Error(added.reason);
    ada = { sessionId: 'ada', person: added.value };
  });
  afterEach(() => store.close());

  const find = async (slug: string) => {
    const found = await store.desk.findEditable(editor, ada, slug);
    if (!found) throw new Error('it is there');
    return found;
  };
  async function listed() {
    const draft = sampleDraft({ passages, moments, pullQuotes: [] });
    const { slug } = await store.saveArticle(editor, draft, sampleSource());
    const { contentHash: hash } = await find(slug);
    /** As the list sends it that was made then. @param states by moment */
    const send = (states: Record<string, string>, more: Record<string, string> = {}) => {
      const fields: Record<string, string> = { slug, form, hash, ...more };
      for (const { id } of moments) fields[`was:${id}.state`] = 'suggested';
      for (const [id, state] of Object.entries(states)) fields[`${id}.state`] = state;
      const sent: Sent = {
        find: (name) => fields[name] ?? null,
        field: (name) => fields[name] ?? '',
        names: () => Object.keys(fields),
        fields: () => [],
        files: () => [],
        ...{ address: '', userAgent: '' },
      };
      return decide(editor, sent, ada);
    };
    const stand = async () => (await find(slug)).article.moments.map(({ id, origin }) => [id, origin]);
    return { slug, send, stand };
  }

  it('decisions whose answer came to nobody are taken once, and the rest with them', async () => {
    const { slug, send, stand } = await listed();
    expect(await send({ m1: 'accepted', m2: 'dismissed' })).toMatchObject({ ok: true });
    const again = await send({ m1: 'accepted', m2: 'dismissed', m3: 'accepted' });
    expect(again).toEqual({ ok: true, said: 'Saved.', hash: (await find(slug)).contentHash });
    expect(await stand()).toEqual([
      ['m1', 'editor'],
      ['m3', 'editor'],
    ]);
    // And once more, with nothing to be taken any more.
    expect(await send({ m1: 'accepted', m2: 'dismissed', m3: 'accepted' })).toEqual(again);
    const revisions = await store.desk.listRevisions(editor, slug, { limit: 10 });
    expect(revisions.ok && revisions.items.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('one that is made otherwise is taken so, and what is gone is said', async () => {
    const { send, stand } = await listed();
    await send({ m1: 'accepted', m2: 'dismissed' });
    expect(await send({ m1: 'dismissed', m2: 'accepted' })).toMatchObject({
      ...{ ok: true, said: expect.stringContaining('stays so') },
    });
    expect(await stand()).toEqual([['m3', 'suggestion']]);
  });

  it('what somebody else has made of the article is not decided on unseen', async () => {
    const { slug, send, stand } = await listed();
    await send({ m1: 'accepted' });
    const found = await find(slug);
    const draft = { ...found.article, standfirst: 'Bob’s.' };
    const of = { slug, contentHash: found.contentHash };
    await store.publishEdit(editor, ada, of, { parts: ['standfirst'], dismissed: [], draft });
    expect(await send({ m1: 'accepted', m3: 'accepted' })).toMatchObject({ ok: false });
    expect(await send({ m3: 'accepted' }, { form: 'form 2' })).toMatchObject({ ok: false });
    expect(await stand()).toContainEqual(['m3', 'suggestion']);
    // As it was sent, it is saved.
    expect(await send({ m1: 'accepted' })).toMatchObject({ ok: true });
  });

  it('an article that another editor took out of the story stays out, where the decisions are sent again', async () => {
    const { slug, send } = await listed();
    const isIn = async () => (await find(slug)).article.stories.some((one) => one.slug === 'ferry');
    const decided = [{ m1: 'accepted' }, { story: 'ferry', 'story.state': 'accepted' }] as const;
    await store.stories.takeOut(editor, 'ferry', slug);
    const other = sampleDraft({ headline: 'Another', url: 'https://news.example/another' });
    await store.saveArticle(editor, other, sampleSource());
    expect(await send(...decided)).toMatchObject({ ok: true });
    expect(await isIn()).toBe(true);
    await store.stories.takeOut(editor, 'ferry', slug);
    expect(await send(...decided)).toMatchObject({ ok: true, said: 'Saved.' });
    expect(await isIn()).toBe(false);
    // From a list that was made since, it is a choice of its own.
    const { contentHash: hash } = await find(slug);
    expect(await send({}, { ...decided[1], hash, form: 'form 2' })).toMatchObject({ ok: true });
    expect(await isIn()).toBe(true);
  });
});
