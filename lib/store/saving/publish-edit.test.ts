import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../article/article';
import { commandLinePermission } from '../../auth/permission';
import type { SignedIn } from '../../auth/person';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore, type Store } from '../open-store';
import { editor, sampleDraft, sampleSource } from '../sample-draft.testing';

const nothing = { parts: [], dismissed: [] } as const;

describeOnEachEngine((engine) => {
  let store: Store;
  let slug: string;
  let ada: SignedIn;
  let bob: SignedIn;
  async function person(name: string): Promise<SignedIn> {
    const given = { name, email: `${name}@news.example`, password: 'harbour lantern cobalt' };
    const added = await store.people.add(commandLinePermission(), given, 'editor');
    if (!added.ok) throw new Error(added.reason);
    return { sessionId: name, person: added.value };
  }
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
    ({ slug } = await store.saveArticle(editor, sampleDraft(), sampleSource()));
    [ada, bob] = [await person('ada'), await person('bob')];
  });
  afterEach(() => store.close());

  async function editable(who = ada) {
    const found = await store.desk.findEditable(editor, who, slug);
    if (!found) throw new Error('the article is there');
    return found;
  }
  async function publish(changes: Partial<ArticleDraft>, work: { parts?: ['headline'] | ['passages'] } = {}) {
    const { article, contentHash } = await editable();
    return store.publishEdit(
      editor,
      ada,
      { slug, contentHash },
      {
        ...{ ...nothing, ...work },
        draft: { ...article, ...changes },
      },
    );
  }

  describe('what an editor types', () => {
    it('is theirs alone until it is published, and then forgotten', async () => {
      const changes = { headline: { was: 'a', now: 'b' } };
      expect(await store.desk.saveChanges(editor, ada, slug, changes)).toBe(true);
      expect((await editable()).changes).toEqual({ headline: { was: 'a', now: 'b' } });
      expect(await editable(bob)).toMatchObject({ changes: null, others: [{ name: 'ada', changes }] });
      const before = (await store.findArticle(slug))?.article;
      await publish({ headline: 'Another' });
      expect((await editable()).changes).toBeNull();
      expect((await store.findArticle(slug))?.article).toEqual({ ...before, headline: 'Another' });
      expect(await store.desk.saveChanges(editor, ada, 'nowhere', changes)).toBe(false);
    });

    it('is forgotten with what is published, and another’s is kept', async () => {
      const changes = { headline: { was: 'a', now: 'b' } };
      for (const who of [ada, bob]) await store.desk.saveChanges(editor, who, slug, changes);
      const { article, contentHash } = await editable();
      // Whatever comes after this, the server’s end too, finds it done.
      await store.saveArticle(editor, { ...article, headline: 'Another' }, sampleSource(), {
        edit: { of: { slug, contentHash }, work: nothing, personId: ada.person.id },
      });
      expect((await editable()).changes).toBeNull();
      expect((await editable(bob)).changes).toEqual(changes);
    });

    it('keeps the article what it is: address, ids, document', async () => {
      const source = await store.findSource(slug);
      const { passages } = (await editable()).article;
      const [first, ...rest] = passages;
      if (!first) throw new Error('it has passages');
      const added = { id: 'p1000', kind: 'paragraph' as const, runs: [{ text: 'A new one.' }] };
      await publish({
        headline: 'Another',
        url: null,
        publishedAt: '2020-01-01',
        passages: [first, added, ...rest],
      });
      const after = (await store.findArticle(slug))?.article;
      expect(after?.passages.filter(({ id }) => passages.some((one) => one.id === id))).toEqual(passages);
      expect(after?.passages[1]?.id).not.toBe('p1000');
      expect(await store.findSource(slug)).toEqual(source);
    });

    it('never has a new passage under the id of one that was removed', async () => {
      const { passages } = (await editable()).article;
      const [removed, rest] = [passages.at(-1), passages.slice(0, -1)];
      await publish({ passages: rest });
      const added = { id: removed?.id ?? '', kind: 'paragraph' as const, runs: [{ text: 'A new one.' }] };
      await publish({ passages: [...rest, added] });
      const ids = (await editable()).article.passages.map(({ id }) => id);
      expect([ids.length, ids.includes(removed?.id ?? '')]).toEqual([passages.length, false]);
    });

    it('is not published over what somebody else published meanwhile', async () => {
      const seen = await editable();
      await publish({ headline: 'First' });
      const of = { slug, contentHash: seen.contentHash };
      const second = { ...nothing, draft: { ...seen.article, headline: 'Second' } };
      expect(await store.publishEdit(editor, bob, of, second)).toEqual({ kind: 'changed' });
      expect((await store.findArticle(slug))?.article.headline).toBe('First');
    });

    it('says which state it made, or found there: the one that the article is in', async () => {
      const added = { id: 'p1000', kind: 'paragraph' as const, runs: [{ text: 'A new one.' }] };
      const { passages } = (await editable()).article;
      for (const changes of [{ headline: 'Another' }, { passages: [...passages, added] }, {}]) {
        const published = await publish(changes);
        expect(published).toEqual({
          ...{ kind: 'published', slug },
          contentHash: (await editable()).contentHash,
        });
      }
    });

    it('can’t take the address of another article', async () => {
      const other = sampleDraft({ headline: 'Other', url: 'https://example.org/other' });
      const saved = await store.saveArticle(editor, other, sampleSource());
      expect(await publish({ url: 'https://example.org/other' })).toEqual({
        kind: 'address-taken',
        slug: saved.slug,
      });
    });
  });

  it('every state is a revision, by whom it is, the imported one first', async () => {
    const before = (await editable()).article;
    await publish({ headline: 'Second' });
    await publish({ headline: 'Third' });
    const listed = await store.desk.listRevisions(editor, slug, { limit: 10 });
    if (!listed.ok) throw new Error(listed.reason);
    expect(listed.items.map(({ number, by }) => [number, by])).toEqual([
      [3, editor.by],
      [2, editor.by],
      [1, 'import'],
    ]);
    expect(await store.desk.findRevision(editor, slug, 1)).toMatchObject({ headline: before.headline });
    expect(await store.desk.findRevision(editor, slug, 2)).toMatchObject({ headline: 'Second' });
    expect(await store.desk.findRevision(editor, slug, 9)).toBeNull();
    expect(await store.desk.findRevisionBefore(editor, slug, 3)).toMatchObject({
      number: 2,
      draft: { headline: 'Second' },
    });
    expect(await store.desk.findRevisionBefore(editor, slug, 1)).toBeNull();
  });

  it('what no publication changed makes no state: stories that it is put into, where its links lead', async () => {
    await publish({ headline: 'Second' });
    const other = sampleDraft({ headline: 'Island votes for a ferry', url: 'https://example.org/vote' });
    await store.saveArticle(editor, { ...other, stories: [{ slug: 'quay', title: 'Quay' }] }, sampleSource());
    await store.stories.putIn(editor, 'quay', slug);
    expect((await editable()).article.stories).toHaveLength(2);
    await publish({ headline: 'Third' });
    const { states, areAll } = await store.desk.findStates(editor, slug, 10);
    expect(states.map(({ by, draft }) => [by, draft.headline])).toEqual([
      [editor.by, 'Third'],
      [editor.by, 'Second'],
      ['import', 'First ferry in 12 years sails'],
    ]);
    expect(states[0]?.draft.stories).toHaveLength(2);
    expect(areAll).toBe(true);
    expect(await store.desk.findStates(editor, slug, 2)).toEqual({
      states: states.slice(0, 2),
      areAll: false,
    });
  });

  it('a later import leaves the parts that an editor changed, and doesn’t bring back what they dismissed', async () => {
    const { article, contentHash } = await editable();
    const [gone] = article.moments;
    if (!gone) throw new Error('it has a moment');
    const dismissed = [{ date: gone.date, exact: gone.words.exact }];
    const draft = { ...article, headline: 'Ours', moments: article.moments.filter((one) => one !== gone) };
    await store.publishEdit(editor, ada, { slug, contentHash }, { parts: ['headline'], dismissed, draft });
    const suggested = sampleDraft({ standfirst: 'New.' });
    const again = {
      ...suggested,
      moments: suggested.moments.map((moment) => ({ ...moment, origin: 'suggestion' as const })),
    };
    await store.saveArticle(editor, again, sampleSource('new'), { suggests: true });
    const after = (await store.findArticle(slug))?.article;
    expect(after).toMatchObject({ headline: 'Ours', standfirst: 'New.' });
    expect(after?.moments.some(({ words }) => words.exact === gone.words.exact)).toBe(false);
  });
});
