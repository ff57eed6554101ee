import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLinePermission, permissionOf } from '../../auth/permission';
import type { SignedIn } from '../../auth/person';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore, type Store } from '../open-store';
import { sampleDraft, sampleSource } from '../sample-draft.testing';

const mine = permissionOf({ name: 'Ada', role: 'editor' }, 'editor');
if (!mine) throw new Error('an editor is one');
const editor = mine;
const url = 'https://news.example/ferry';
const noStory = { suggestStory: async () => ({}) };

describeOnEachEngine((engine) => {
  let store: Store;
  /** As far as nothing of theirs is stored. */
  const somebody = { sessionId: 'ada', person: { id: 'ada' } } as SignedIn;
  async function person(name: string): Promise<SignedIn> {
    const given = { name, email: `${name}@news.example`, password: 'harbour lantern cobalt' };
    const added = await store.people.add(commandLinePermission(), given, 'editor');
    if (!added.ok) throw new Error(added.reason);
    return { sessionId: name, person: added.value };
  }
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
  });
  afterEach(() => store.close());

  const add = (headline = 'The ferry left') =>
    store.desk.addDraft(editor, sampleDraft({ headline, url }), sampleSource(), { suggests: true });
  const editsOf = (who: SignedIn, id: string) => store.desk.findDraftEdits(editor, who, id);
  const headlines = async () => {
    const listed = await store.listArticles({ limit: 10 });
    return listed.ok ? listed.items.map(({ headline }) => headline) : [];
  };

  describe('a draft', () => {
    it('is found by nothing that readers ask for, and by editors', async () => {
      const id = await add();
      expect(await store.isEmpty()).toBe(true);
      expect(await headlines()).toEqual([]);
      expect(await store.findByUrl([url])).toBeNull();
      expect(await store.findArticle('the-ferry-left')).toBeNull();
      expect(await store.desk.findDraftByUrl(url)).toEqual({ id });
      const source = await store.desk.findDraftSource(editor, id);
      expect(new Uint8Array(source?.bytes ?? [])).toEqual(sampleSource().bytes);
      const found = await store.desk.findDraft(editor, id);
      expect(found).toMatchObject({
        by: 'Ada',
        article: { headline: 'The ferry left', slug: '' },
      });
      expect((await store.changesSince(0)).tags).toEqual([]);
    });

    it('is published as an editor left it, once, with what they did', async () => {
      const ada = await person('ada');
      const id = await add();
      const changes = { headline: { was: 'The ferry left', now: 'The ferry has left' } };
      expect(await store.desk.saveDraftChanges(editor, ada, id, changes)).toBe(true);
      const found = await store.desk.findDraft(editor, id);
      if (!found) throw new Error('the draft is there');
      expect(await editsOf(ada, id)).toEqual({ changes, others: [] });
      const draft = { ...found.article, headline: 'The ferry has left' };
      const edited = { draft, parts: ['headline' as const], dismissed: [] };
      const published = await store.publishDraft(editor, ada, id, { edited, ...noStory });
      expect(published).toMatchObject({ kind: 'published', slug: 'the-ferry-has-left' });
      expect(await headlines()).toEqual(['The ferry has left']);
      expect(await store.publishDraft(editor, ada, id, noStory)).toEqual({ kind: 'gone' });
      expect(await store.desk.findDraft(editor, id)).toBeNull();
      // A later import leaves what the editor changed.
      const again = sampleDraft({ headline: 'Ferry!', url, standfirst: 'It came back.' });
      await store.saveArticle(editor, again, sampleSource(), { suggests: true });
      const article = (await store.findArticle('the-ferry-has-left'))?.article;
      expect(article).toMatchObject({ headline: 'The ferry has left', standfirst: 'It came back.' });
    });

    it('takes what each of two editors types apart from the other’s, and shows either what the other typed', async () => {
      const [ada, bob] = [await person('ada'), await person('bob')];
      const id = await add();
      const adas = { headline: { was: 'The ferry left', now: 'Ada’s headline' } };
      const bobs = { headline: { was: 'The ferry left', now: 'Bob’s headline' } };
      expect(await store.desk.saveDraftChanges(editor, ada, id, adas)).toBe(true);
      expect(await store.desk.saveDraftChanges(editor, bob, id, bobs)).toBe(true);
      expect(await editsOf(ada, id)).toMatchObject({
        changes: adas,
        others: [{ name: 'bob', changes: bobs }],
      });
      expect(await editsOf(bob, id)).toMatchObject({
        changes: bobs,
        others: [{ name: 'ada', changes: adas }],
      });
      expect(await store.desk.saveDraftChanges(editor, bob, id, {})).toBe(true);
      expect(await editsOf(ada, id)).toMatchObject({ changes: adas, others: [] });
    });

    it('leaves the other editor what they typed once one has published it, beside what is published', async () => {
      const [ada, bob] = [await person('ada'), await person('bob')];
      const id = await add();
      const bobs = { headline: { was: 'The ferry left', now: 'Bob’s headline' } };
      await store.desk.saveDraftChanges(editor, bob, id, bobs);
      const found = await store.desk.findDraft(editor, id);
      if (!found) throw new Error('the draft is there');
      const draft = { ...found.article, headline: 'Ada’s headline' };
      const edited = { draft, parts: ['headline' as const], dismissed: [] };
      await store.publishDraft(editor, ada, id, { edited, ...noStory });
      expect(await store.desk.saveDraftChanges(editor, bob, id, bobs)).toBe(false);
      const slug = await store.desk.findPublished(editor, id);
      expect(slug).toBe('adas-headline');
      const forBob = await store.desk.findEditable(editor, bob, slug ?? '');
      expect(forBob).toMatchObject({ changes: bobs, others: [], article: { headline: 'Ada’s headline' } });
      const { states } = await store.desk.findStates(editor, slug ?? '', 10);
      expect(states[0]).toMatchObject({ by: 'Ada', draft: { headline: 'Ada’s headline' } });
    });

    it('has as its first state what is published, with the story that it was put into', async () => {
      const ada = await person('ada');
      const story = { slug: 'quay', title: 'Quay' };
      const other = sampleDraft({ headline: 'Quay', url: null, stories: [story] });
      await store.saveArticle(editor, other, sampleSource('quay'));
      const id = await store.desk.addDraft(editor, sampleDraft({ url, stories: [] }), sampleSource(), {});
      const found = await store.desk.findDraft(editor, id);
      if (!found) throw new Error('the draft is there');
      const edited = { draft: { ...found.article, headline: 'Ours' }, parts: [], dismissed: [] };
      const suggestion = { story, partnerId: null, title: '', reasons: ['both name the quay'] };
      await store.publishDraft(editor, ada, id, { edited, suggestStory: async () => ({ suggestion }) });
      const article = await store.desk.findEditable(editor, ada, 'ours');
      if (!article) throw new Error('it is published');
      expect(article.article.stories).toEqual([story]);
      const of = { slug: 'ours', contentHash: article.contentHash };
      const next = { draft: { ...article.article, standfirst: 'Next.' }, parts: [], dismissed: [] };
      expect(await store.publishEdit(editor, ada, of, next)).toMatchObject({
        kind: 'published',
        slug: 'ours',
      });
      const { states } = await store.desk.findStates(editor, 'ours', 10);
      expect(states.map(({ by, draft }) => [by, draft.stories])).toEqual([
        ['Ada', [story]],
        ['Ada', [story]],
      ]);
    });

    it('is not thrown away with what another typed unseen', async () => {
      const [ada, bob] = [await person('ada'), await person('bob')];
      const id = await add();
      await store.desk.saveDraftChanges(editor, bob, id, { headline: { was: 'a', now: 'b' } });
      expect(await store.desk.removeDraft(editor, ada, id)).toEqual({ unseen: ['bob'] });
      expect(await store.desk.findDraft(editor, id)).not.toBeNull();
      const { others } = await store.desk.findDraftEdits(editor, ada, id);
      const seen = others.map(({ personId, at }) => ({ personId, at: at.getTime() }));
      // What they typed since is something else again.
      const earlier = seen.map(({ personId, at }) => ({ personId, at: at - 1 }));
      expect(await store.desk.removeDraft(editor, ada, id, { seen: earlier })).toEqual({ unseen: ['bob'] });
      expect(await store.desk.removeDraft(editor, ada, id, { seen })).toEqual({ unseen: [] });
      expect(await store.desk.findDraft(editor, id)).toBeNull();
    });

    it('overwrites nothing that was published meanwhile', async () => {
      const id = await add('Another headline');
      const { slug } = await store.saveArticle(
        editor,
        sampleDraft({ headline: 'Ferry', url }),
        sampleSource(),
      );
      expect(await store.publishDraft(editor, somebody, id, noStory)).toEqual({ kind: 'known', slug });
      expect(await headlines()).toEqual(['Ferry']);
    });

    it('tells the import that it came by what became of it', async () => {
      const choices = { published: null, update: false, drafts: 'all' as const };
      const job = await store.desk.addJob(editor, [{ name: url }, { name: `${url}/2` }], choices);
      const drafts = [await add(), await add('The pier')];
      for (const draftId of drafts) {
        const item = await store.desk.claimItem();
        if (item) await store.desk.finishItem(item, { state: 'draft', draftId, reason: null });
      }
      await store.publishDraft(editor, somebody, drafts[0] ?? '', noStory);
      await store.desk.removeDraft(editor, somebody, drafts[1] ?? '');
      const listed = await store.desk.listItems(editor, job, { limit: 10 });
      expect(listed.ok && listed.items).toMatchObject([
        { state: 'saved', slug: 'the-ferry-left', draftId: null },
        { state: 'refused', draftId: null, reason: 'it was thrown away as a draft' },
      ]);
    });

    it('is listed, the newest first, page by page', async () => {
      for (const headline of ['One', 'Two', 'Three']) await add(headline);
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await store.desk.listDrafts(editor, { limit: 2, ...(after && { after }) });
        if (!page.ok) throw new Error(page.reason);
        seen.push(...page.items.map(({ headline }) => headline));
        after = page.next ?? undefined;
      } while (after);
      expect(seen.toSorted()).toEqual(['One', 'Three', 'Two']);
    });

    it('is listed with its language and the way that it runs', async () => {
      for (const changes of [{}, { headline: 'العبّارة', language: 'ar', direction: 'rtl' as const }])
        await store.desk.addDraft(editor, sampleDraft(changes), sampleSource(), {});
      const listed = await store.desk.listDrafts(editor, { limit: 10 });
      const languages = listed.ok ? listed.items.map((one) => [one.language, one.direction]) : [];
      expect(languages.toSorted()).toEqual([
        ['ar', 'rtl'],
        ['en-GB', 'ltr'],
      ]);
    });

    it('keeps its pictures', async () => {
      const src = `/pictures/${'a'.repeat(64)}`;
      const leadPhoto = {
        picture: { src, width: 1, height: 1 },
        alt: '',
        caption: null,
        credit: null,
        standsIn: false,
      };
      await store.desk.addDraft(editor, sampleDraft({ leadPhoto }), sampleSource(), {});
      expect(await store.usedPictures()).toEqual(new Set(['a'.repeat(64)]));
    });
  });
});
