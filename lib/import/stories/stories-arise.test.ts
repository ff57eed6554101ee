import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import type { ArticleDraft } from '../../article/article';
import { regroup, type Regrouped } from './regroup';
import { suggestFromLibrary } from './suggest-from-library';
import { openClients, type Clients } from '../../store/engine/clients';
import { describeOnEachEngine } from '../../store/each-engine.testing';
import { openStore } from '../../store/open-store';
import { sampleDraft, sampleSource } from '../../store/sample-draft.testing';
import type { Store } from '../../store/open-store';

const pier = [
  'A storm broke the pier at Port Alder on Tuesday. Mara Quill of the Harbor Board said that the pier had stood since 1931, and its timbers gave way at high water. Ferries to Gull Island are suspended.',
  'The pier at Port Alder is to be repaired, the Harbor Board decided on Friday. Mara Quill said that new timbers would carry the ferries to Gull Island again, after the storm broke the pier.',
  'Work on the broken pier of Port Alder began on Monday. The Harbor Board and Mara Quill expect the timbers to last until the ferries to Gull Island return after the storm season.',
];
const market =
  'Bakers at the market of Lower Combe sold nine thousand loaves at the harvest fair. The oven of Ada Lund, who has baked rye since childhood, burned through the night.';

const draftOf = (number: number, text: string, changes: Partial<ArticleDraft> = {}): ArticleDraft =>
  sampleDraft({
    headline: `Report number ${number}`,
    url: `https://news.example/${number}`,
    publishedAt: `2023-04-${String(number + 10).padStart(2, '0')}`,
    standfirst: null,
    passages: [{ id: 'p1', kind: 'paragraph', runs: [{ text }] }],
    pullQuotes: [],
    moments: [],
    stories: [],
    ...changes,
  });

describeOnEachEngine((engine) => {
  let store: Store;
  let clients: Clients;
  beforeEach(async () => {
    const databaseUrl = await engine.newDatabase();
    store = await openStore({ databaseUrl });
    clients = await openClients(databaseUrl);
  });
  afterEach(async () => {
    await store.close();
    await clients.close();
  });

  /** As an import does. */
  const take = async (draft: ArticleDraft, settlesStories = false, text?: string) => {
    const suggested = settlesStories ? {} : await suggestFromLibrary(draft, store);
    return store.saveArticle(commandLinePermission(), draft, sampleSource(text), {
      ...suggested,
      settlesStories,
    });
  };
  const storiesOf = async (slug: string) => (await store.findArticle(slug))?.article.stories ?? [];
  const listed = async () => {
    const page = await store.listStories({ limit: 10 });
    return page.ok ? page.items : [];
  };
  const slugsIn = async (story: string) => (await store.suggestions.membersOf(story)).map(({ slug }) => slug);

  describe('a story', () => {
    it('may have more articles: those in none that would be put into it now, and says why', async () => {
      const single = await take(draftOf(4, pier[2] ?? ''), true);
      await take(draftOf(2, market), true);
      await take(draftOf(1, pier[0] ?? ''), true, 'one');
      const second = await take(draftOf(3, pier[1] ?? ''), true, 'two');
      const story = { slug: 'the-pier', title: 'The pier' };
      const ofStory = draftOf(5, `${pier[0]} ${pier[1]}`, { stories: [story] });
      const first = await take(ofStory, true);
      await store.stories.putIn(commandLinePermission(), story.slug, second.slug);
      const proposed = async () => store.stories.propose(story.slug);
      expect((await proposed()).map(({ slug }) => slug).toSorted()).toEqual(['report-number-1', single.slug]);
      for (const { reasons } of await proposed()) expect(reasons.join()).toMatch(/^shares .*(pier|ferries)/i);
      await store.stories.putIn(commandLinePermission(), story.slug, single.slug);
      await store.stories.takeOut(commandLinePermission(), story.slug, single.slug);
      expect((await proposed()).map(({ slug }) => slug)).toEqual(['report-number-1']);
      expect(await slugsIn(story.slug)).toEqual([second.slug, first.slug]);
      expect(await store.stories.propose('nowhere')).toEqual([]);
    });

    it('begins with the second article that tells of it, and grows', async () => {
      const first = await take(draftOf(1, pier[0] ?? ''));
      expect(first.story).toBeUndefined();
      await take(draftOf(2, market));
      expect(await listed()).toEqual([]);
      const second = await take(draftOf(3, pier[1] ?? ''));
      expect(second.story?.title).toMatch(/Port Alder|Harbor Board|Mara Quill/);
      const third = await take(draftOf(4, pier[2] ?? ''));
      expect(third.story?.slug).toBe(second.story?.slug);
      expect(await listed()).toEqual([{ ...(await storiesOf(first.slug))[0], articleCount: 3 }]);
      const members = await store.suggestions.membersOf(second.story?.slug ?? '');
      expect(members.map(({ slug }) => slug)).toEqual([first.slug, second.slug, third.slug]);
      for (const { origin, reasons } of members) {
        expect(origin).toBe('suggestion');
        expect(reasons.join()).toMatch(/^shares .*\p{Lu}/u);
      }
      // The first article's page has changed, and so has what a search for the story finds.
      const { tags } = await store.changesSince(0);
      expect(tags).toContain(`article:${first.slug}`);
      for await (const fault of store.search.check()) expect(fault).toBeUndefined();
    });

    it('stays as it is where the same article is imported again', async () => {
      const first = draftOf(1, pier[0] ?? '');
      const { slug } = await take(first);
      const { story } = await take(draftOf(3, pier[1] ?? ''));
      expect(await take(first)).toEqual({ outcome: 'unchanged', slug });
      expect(await take(first, false, 'a longer source')).toMatchObject({ outcome: 'updated', slug });
      expect((await storiesOf(slug)).map((one) => one.slug)).toEqual([story?.slug]);
      const [member] = await store.suggestions.membersOf(story?.slug ?? '');
      expect(member?.origin).toBe('suggestion');
    });

    it('is what a document says it is, which has the last word', async () => {
      const { slug } = await take(draftOf(1, pier[0] ?? ''));
      const second = await take(draftOf(3, pier[1] ?? ''));
      const stories = [{ slug: 'fairs', title: 'Fairs' }];
      await take(draftOf(1, pier[0] ?? '', { stories }), true);
      expect(await storiesOf(slug)).toEqual(stories);
      expect(await slugsIn(second.story?.slug ?? '')).toEqual([second.slug]);
      // None, said expressly.
      await take(draftOf(3, pier[1] ?? ''), true, 'none');
      expect(await storiesOf(second.slug)).toEqual([]);
    });

    it('is not of last year', async () => {
      await take(draftOf(1, pier[0] ?? '', { publishedAt: '2021-04-11' }));
      expect((await take(draftOf(3, pier[1] ?? ''))).story).toBeUndefined();
    });

    it('is joined by who links to it', async () => {
      const stories = [{ slug: 'fairs', title: 'Fairs' }];
      const fair = await take(draftOf(2, market, { stories }), true);
      const link = { headline: 'Fair', url: 'https://news.example/2', date: null, slug: null };
      const linking = draftOf(1, pier[0] ?? '');
      const passages = [...linking.passages, { id: 'p2', kind: 'related' as const, link }];
      const saved = await take({ ...linking, passages });
      expect(saved.story).toMatchObject({ slug: 'fairs', reasons: ['links to “Report number 2”'] });
      expect(await slugsIn('fairs')).toEqual([saved.slug, fair.slug]);
    });

    it('forgets an article that is removed', async () => {
      const { slug } = await take(draftOf(1, pier[0] ?? ''));
      await store.removeArticle(commandLinePermission(), slug);
      expect((await take(draftOf(3, pier[1] ?? ''))).story).toBeUndefined();
      expect(await clients.read.termCount.findFirst({ where: { articles: { not: 1 } } })).toBeNull();
    });
  });

  describe('an undone suggestion', () => {
    it('leaves a story of many, and is not made again by an import or a regroup', async () => {
      const first = await take(draftOf(1, pier[0] ?? ''));
      const second = await take(draftOf(3, pier[1] ?? ''));
      const third = await take(draftOf(4, pier[2] ?? ''));
      const story = second.story?.slug ?? '';
      expect(await store.suggestions.undo(commandLinePermission(), third.slug)).toMatchObject([
        { slug: story },
      ]);
      expect(await slugsIn(story)).toEqual([first.slug, second.slug]);
      expect((await take(draftOf(4, pier[2] ?? ''), false, 'again')).story).toBeUndefined();
      for await (const joined of regroup(store, commandLinePermission())) expect(joined).toBeUndefined();
      expect(await storiesOf(third.slug)).toEqual([]);
      for await (const fault of store.search.check()) expect(fault).toBeUndefined();
    });

    it('ends a story of two that nobody but the import made', async () => {
      const first = await take(draftOf(1, pier[0] ?? ''));
      const second = await take(draftOf(3, pier[1] ?? ''));
      await store.suggestions.undo(commandLinePermission(), first.slug);
      expect(await listed()).toEqual([]);
      expect(await storiesOf(second.slug)).toEqual([]);
      expect((await take(draftOf(1, pier[0] ?? ''), false, 'again')).story).toBeUndefined();
      // A third one belongs to either, and brings the other not back to the one it was taken from.
      const third = await take(draftOf(4, pier[2] ?? ''));
      for await (const joined of regroup(store, commandLinePermission())) expect(joined).toBeUndefined();
      expect(await slugsIn(third.story?.slug ?? '')).toHaveLength(2);
    });

    it('is no editor’s word, nor an article that is not there', async () => {
      const { slug } = await take(draftOf(1, market, { stories: [{ slug: 'fairs', title: 'Fairs' }] }), true);
      expect(await store.suggestions.undo(commandLinePermission(), slug)).toEqual([]);
      expect(await storiesOf(slug)).toHaveLength(1);
      expect(await store.suggestions.undo(commandLinePermission(), 'nobody')).toBeNull();
    });
  });

  describe('a library of an older version', () => {
    const forget = async () => {
      await clients.write(async (queries) => {
        await queries.articleTerms.deleteMany();
        await queries.storyTerm.deleteMany();
        await queries.termCount.deleteMany();
      });
    };
    const run = async (dryRun: boolean) => {
      const done: Regrouped[] = [];
      for await (const one of regroup(store, commandLinePermission(), { dryRun })) done.push(one);
      return done;
    };

    it('is regrouped, and says before what it would do', async () => {
      const drafts = [
        draftOf(1, pier[0] ?? ''),
        draftOf(2, market),
        draftOf(3, pier[1] ?? ''),
        draftOf(4, pier[2] ?? ''),
      ];
      const slugs: string[] = [];
      for (const draft of drafts)
        slugs.push((await store.saveArticle(commandLinePermission(), draft, sampleSource())).slug);
      await forget();
      const planned = await run(true);
      expect(await listed()).toEqual([]);
      const done = await run(false);
      expect(
        done.map(({ article, story, partner, reasons }) => [article, story.title, partner, reasons]),
      ).toEqual(
        planned.map(({ article, story, partner, reasons }) => [article, story.title, partner, reasons]),
      );
      expect(await slugsIn(done[0]?.story.slug ?? '')).toEqual([slugs[0], slugs[2], slugs[3]]);
      expect(await storiesOf(slugs[1] ?? '')).toEqual([]);
      expect(await run(false)).toEqual([]);
    });

    it('keeps what an editor said', async () => {
      const stories = [{ slug: 'fairs', title: 'Fairs' }];
      const { slug } = await take(draftOf(1, pier[0] ?? '', { stories }), true);
      const second = await store.saveArticle(
        commandLinePermission(),
        draftOf(3, pier[1] ?? ''),
        sampleSource(),
      );
      await forget();
      await run(false);
      expect(await storiesOf(slug)).toEqual(stories);
      expect(await storiesOf(second.slug)).toEqual(stories);
      expect((await store.suggestions.membersOf('fairs')).map(({ origin }) => origin)).toEqual([
        'editor',
        'suggestion',
      ]);
    });
  });
});
