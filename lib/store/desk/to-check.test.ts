import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ArticleDraft } from '../../article/article';
import { permissionOf } from '../../auth/permission';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore, type Store } from '../open-store';
import { sampleDraft, sampleSource } from '../sample-draft.testing';

const mine = permissionOf({ name: 'Ada', role: 'editor' }, 'editor');
if (!mine) throw new Error('an editor is one');
const editor = mine;

describeOnEachEngine((engine) => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
  });
  afterEach(() => store.close());

  /** Imported from a page: what stands in it is what an import suggests. */
  const save = (changes: Partial<ArticleDraft>, text = 'as it was') =>
    store.saveArticle(editor, sampleDraft(changes), sampleSource(text), { suggests: true });
  async function listed(on: Partial<Parameters<Store['desk']['listToCheck']>[1]> = {}) {
    const page = await store.desk.listToCheck(editor, { limit: 10, ...on });
    if (!page.ok) throw new Error(page.reason);
    return page;
  }
  const slugs = async (kind: Parameters<Store['desk']['listToCheck']>[1]['kind']) =>
    (await listed({ kind })).items.map(({ slug }) => slug);

  it('what was suggested is listed with the words around it, the last import first, until somebody decided', async () => {
    await save({ headline: 'One', url: null, stories: [] });
    await save({ headline: 'Two', url: null, stories: [] }, 'another');
    await save({ headline: 'Settled', url: null, moments: [], stories: [] }, 'a third');
    const first = await listed({ limit: 1 });
    expect(first.items.map(({ slug }) => slug)).toEqual(['two']);
    const [one, ...more] = (await listed({ after: first.next ?? '' })).items;
    expect(more).toEqual([]);
    expect(one?.quotes).toEqual([]);
    expect(one?.moments).toEqual([
      {
        ...{ id: 'm2', date: '2023-04-25', heading: null },
        ...{ before: 'The ferry sailed on ', exact: 'Friday morning', after: ', the first in 12 years.' },
      },
    ]);
    expect(await slugs('moments')).toEqual(['two', 'one']);
    expect(await slugs('quotes')).toEqual([]);
    expect(await store.desk.listToCheck(editor, { limit: 1, after: 'x' })).toMatchObject({ ok: false });
  });

  it('a story that was guessed, and a photo without words, are listed by themselves', async () => {
    const picture = { src: '/maps/island.svg', width: 1200, height: 800 };
    const plain = { caption: 'It says "alt":"" here', credit: null, standsIn: false };
    await save({ headline: 'One', url: null, moments: [], leadPhoto: { ...plain, picture, alt: '' } });
    await save(
      { headline: 'None', url: null, moments: [], leadPhoto: { ...plain, picture: null, alt: '' } },
      'b',
    );
    await save({ headline: 'Told', url: null, moments: [], leadPhoto: { ...plain, picture, alt: 'A' } }, 'c');
    expect(await slugs('photos')).toEqual(['one']);
    expect((await listed()).items[0]?.photo).toEqual({ picture, caption: plain.caption });
    const suggestion = { story: null, title: 'Ferries', reasons: ['They tell of one ferry.'] };
    const draft = sampleDraft({ headline: 'Guessed', url: null, moments: [], stories: [] });
    const partner = sampleDraft({ headline: 'Partner', url: null, moments: [], stories: [] });
    await store.saveArticle(editor, partner, sampleSource('d'), { suggests: true });
    const partnerId = (await store.suggestions.listSingles(null)).articles[0]?.id ?? 0;
    await store.saveArticle(editor, draft, sampleSource('e'), {
      suggests: true,
      suggestion: { ...suggestion, partnerId },
    });
    expect(await slugs('stories')).toEqual(['guessed', 'partner']);
    await store.stories.putIn(editor, 'ferries', 'guessed');
    const [left] = (await listed({ kind: 'stories' })).items;
    expect(left?.slug).toBe('partner');
    expect(left?.stories).toMatchObject([{ slug: 'ferries', title: 'Ferries', reasons: suggestion.reasons }]);
  });

  it('a page that was left out as a copy is asked about once, and a changed text until it was seen', async () => {
    await save({ moments: [] });
    const slug = 'first-ferry-in-12-years-sails';
    for (let times = 0; times < 2; times += 1) await store.recordCopy(slug, 'https://copy.example/');
    await store.recordCopy('nothing', 'https://copy.example/');
    const [copy] = (await listed({ kind: 'copies' })).items;
    expect(copy?.copies).toMatchObject([{ address: 'https://copy.example/' }]);
    const id = copy?.copies[0]?.id ?? 0;
    expect(await store.desk.settleDoubts(editor, 'another', [id])).toEqual([]);
    expect(await store.desk.settleDoubts(editor, slug, [id])).toEqual([
      { id, address: 'https://copy.example/' },
    ]);
    expect(await store.desk.settleDoubts(editor, slug, [id])).toEqual([]);
    await store.recordCopy(slug, 'https://copy.example/');
    expect((await listed()).items).toEqual([]);

    await save({ moments: [], standfirst: 'Another one.' }, 'new, and the text as it was');
    expect(await slugs('changes')).toEqual([]);
    const passages = [{ id: 'p1', kind: 'paragraph' as const, runs: [{ text: 'Another text.' }] }];
    for (const text of ['new', 'newer'])
      await save({ moments: [], pullQuotes: [], passages: passages, standfirst: text }, text);
    const [changed] = (await listed({ kind: 'changes' })).items;
    expect(changed?.changed?.at).toBeInstanceOf(Date);
    await store.desk.settleDoubts(editor, slug, [changed?.changed?.id ?? 0]);
    expect(await slugs('changes')).toEqual([]);
  });
});
