import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { ArticleDraft } from '../article/article';
import { collectTags } from '../base/cache-tags';
import { adapterFor } from './engine/database';
import { describeOnEachEngine } from './each-engine.testing';
import { openStore } from './open-store';
import { editor, sampleDraft, sampleSource } from './sample-draft.testing';
import type { Listed } from './engine/rows/list-page';
import type { Store } from './open-store';

/** All pages of a list, one after the other. */
async function readAll<Item>(list: (after?: string) => Promise<Listed<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | undefined;
  do {
    const page = await list(after);
    if (!page.ok) throw new Error(page.reason);
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after);
  return items;
}

/** A short article that differs from others by its number. */
const numbered = (number: number, changes: Partial<ArticleDraft> = {}) =>
  sampleDraft({ headline: `Sailing ${number}`, url: `https://example.org/${number}`, ...changes });

describeOnEachEngine((engine) => {
  let databaseUrl: string;
  let store: Store;
  const save = (draft: ArticleDraft, text?: string) => store.saveArticle(editor, draft, sampleSource(text));
  const suggest = (draft: ArticleDraft, text: string) =>
    store.saveArticle(editor, draft, sampleSource(text), { suggests: true });
  const linkOf = async (slug: string) => {
    const found = await store.findArticle(slug);
    const related = found?.article.passages.find((passage) => passage.kind === 'related');
    return related?.kind === 'related' ? related.link.slug : undefined;
  };

  beforeEach(async () => {
    databaseUrl = await engine.newDatabase();
    store = await openStore({ databaseUrl });
  });
  afterEach(() => store.close());

  describe('a copy', () => {
    const long = (edit = '') =>
      Array.from({ length: 120 }, (_, at) => (at === 60 && edit ? edit : `word${(at * 37) % 101}`)).join(' ');
    const reported = (number: number, text: string) =>
      numbered(number, {
        passages: [{ id: 'p1', kind: 'paragraph', runs: [{ text }] }],
        pullQuotes: [],
        moments: [],
      });

    it('is found by its text, whatever its headline and address', async () => {
      const { slug } = await save(reported(1, long()));
      expect(await store.findNearCopy(reported(2, long('edited')))).toMatchObject({
        slug,
        headline: 'Sailing 1',
      });
      expect(await store.findNearCopy(reported(2, long().replaceAll('word', 'other')))).toBeNull();
    });

    it('is not the article itself, nor a notice of a few words', async () => {
      await save(reported(1, long()));
      expect(await store.findNearCopy(reported(1, long()))).toBeNull();
      await save(reported(3, 'Closed on Monday'));
      expect(await store.findNearCopy(reported(4, 'Closed on Monday'))).toBeNull();
    });

    it('is found by any of its addresses', async () => {
      const { slug } = await save(numbered(5));
      const url = 'https://example.org/5';
      expect(await store.findByUrl(['https://example.org/amp/5', url])).toEqual({ slug, url });
      expect(await store.findByUrl(['https://example.org/6'])).toBeNull();
      expect(await store.findByUrl([])).toBeNull();
      expect(await store.findSame(numbered(5))).toMatchObject({ slug });
    });
  });

  describe("an import's suggestions", () => {
    const suggested = (summary: string) => {
      const [first, second] = sampleDraft().moments;
      if (!first || !second) throw new Error('no moments');
      return sampleDraft({
        pullQuotes: [],
        stories: [],
        moments: [
          { ...first, id: 'm1', date: '2019', origin: 'suggestion' },
          { ...second, summary },
        ],
      });
    };

    it("stand beside an editor's work and never in its place", async () => {
      await save(sampleDraft());
      const { slug } = await suggest(suggested('New.'), 'page');
      const found = await store.findArticle(slug);
      expect(found?.article.moments.map(({ date, origin, summary }) => [date, origin, summary])).toEqual([
        ['2011', 'editor', null],
        ['2019', 'suggestion', null],
        ['2023-04-25', 'suggestion', 'New.'],
      ]);
      expect(found?.article.pullQuotes).toHaveLength(1);
      expect(found?.article.stories).toEqual([{ slug: 'ferry', title: 'The ferry' }]);
    });

    it('are reported where the new text lacks their words', async () => {
      await save(sampleDraft());
      const passages: ArticleDraft['passages'] = [
        { id: 'p1', kind: 'paragraph', runs: [{ text: 'All is new.' }] },
      ];
      const anew = sampleDraft({ passages, pullQuotes: [], moments: [] });
      const saved = await suggest(anew, 'new');
      const byEditor = [...sampleDraft().moments, ...sampleDraft().pullQuotes].filter(
        ({ origin }) => origin === 'editor',
      );
      expect(saved).toMatchObject({ outcome: 'updated', lost: byEditor.map(({ id }) => ({ id })) });
    });

    it('give way to a document, which is an editor’s', async () => {
      const { slug } = await suggest(suggested('Old.'), 'page');
      await save(sampleDraft());
      expect((await store.findArticle(slug))?.article.moments).toEqual(sampleDraft().moments);
    });
  });

  describe('an article', () => {
    it('comes back whole', async () => {
      const { slug: _, ...draft } = sampleDraft();
      expect(await save(sampleDraft())).toEqual({
        outcome: 'created',
        slug: 'first-ferry-in-12-years-sails',
      });
      const found = await store.findArticle('first-ferry-in-12-years-sails');
      expect(found?.article).toMatchObject(draft);
      expect(found?.article.wordCount).toBeGreaterThan(10);
      expect(found).toMatchObject({ earlier: null, next: null });
    });

    it('keeps its document to the byte', async () => {
      const source = { ...sampleSource(), bytes: Uint8Array.from({ length: 256 }, (_, byte) => byte) };
      const { slug } = await store.saveArticle(editor, sampleDraft(), source);
      const stored = await store.findSource(slug);
      expect({ ...stored, bytes: [...(stored?.bytes ?? [])] }).toEqual({
        ...source,
        bytes: [...source.bytes],
      });
    });

    it('is unchanged by the same document, and nothing is written', async () => {
      const { slug } = await save(sampleDraft());
      const { revision } = await store.changesSince(0);
      expect(await save(sampleDraft())).toEqual({ outcome: 'unchanged', slug });
      expect(await store.changesSince(revision)).toEqual({ revision, tags: [] });
    });

    it('is updated in place by a changed document and keeps the ids of what stayed', async () => {
      const { slug } = await save(sampleDraft());
      const { passages, moments } = sampleDraft();
      const added = { id: 'p1', kind: 'paragraph' as const, runs: [{ text: 'An update came at noon.' }] };
      const moved = passages.map((passage, at) => ({ ...passage, id: `p${at + 2}` }));
      const changed = sampleDraft({
        headline: 'First ferry in 12 years is late',
        passages: [added, ...moved],
        pullQuotes: [],
        moments: moments.map((moment) => ({ ...moment, words: { ...moment.words, passageId: 'p2' } })),
      });
      expect(await save(changed, 'changed')).toEqual({ outcome: 'updated', slug });
      const found = await store.findArticle(slug);
      expect(found?.article.headline).toBe('First ferry in 12 years is late');
      expect(found?.article.pullQuotes).toEqual([]);
      const ids = found?.article.passages.map((passage) => passage.id) ?? [];
      expect(ids.slice(1)).toEqual(passages.map((passage) => passage.id));
      expect(found?.article.moments).toMatchObject(moments);
      expect(await readAll((after) => store.listSlugs({ after, limit: 10 }))).toHaveLength(1);
    });

    it('is written whole or not at all', async () => {
      await save(sampleDraft());
      const before = await store.changesSince(0);
      // Refused by the database when the article and its passages are already written.
      const [moment] = sampleDraft().moments;
      const moments = moment ? [{ ...moment, summary: 1 as unknown as string }] : [];
      const broken = numbered(2, { moments });
      await expect(save(broken)).rejects.toThrow();
      await expect(save({ ...broken, url: sampleDraft().url })).rejects.toThrow();
      expect(await store.findArticle('sailing-2')).toBeNull();
      expect(await store.changesSince(0)).toEqual(before);
      expect((await store.findArticle('first-ferry-in-12-years-sails'))?.article).toMatchObject({
        headline: sampleDraft().headline,
        passages: sampleDraft().passages,
      });
      expect(await store.findStory('ferry')).toMatchObject({ articleCount: 1 });
    });

    it('goes with all that it had', async () => {
      const { slug } = await save(sampleDraft());
      expect(await store.removeArticle(editor, slug)).toBe(true);
      expect(await store.removeArticle(editor, slug)).toBe(false);
      expect(await store.findArticle(slug)).toBeNull();
      expect(await store.findSource(slug)).toBeNull();
      expect(await store.findStory('ferry')).toBeNull();
      expect(await store.listPublishers(10)).toEqual([]);
      expect(await store.isEmpty()).toBe(true);
    });
  });

  describe('identity', () => {
    it('is the address, whatever else changed', async () => {
      const { slug } = await save(sampleDraft());
      const changed = sampleDraft({ headline: 'Another', publishedAt: '2024-01-01' });
      expect(await save(changed)).toEqual({ outcome: 'updated', slug });
    });

    it('is the slug that a document without an address asks for', async () => {
      const draft = sampleDraft({ slug: 'the-ferry', url: null });
      expect(await save(draft)).toEqual({ outcome: 'created', slug: 'the-ferry' });
      expect(await save({ ...draft, headline: 'Another' })).toEqual({
        outcome: 'updated',
        slug: 'the-ferry',
      });
    });

    it('is headline and day where a document says no more', async () => {
      const draft = sampleDraft({ url: null });
      const { slug } = await save(draft);
      expect(await save({ ...draft, standfirst: null })).toEqual({ outcome: 'updated', slug });
      const nextDay = { ...draft, publishedAt: '2023-04-26' };
      expect(await save(nextDay)).toEqual({ outcome: 'created', slug: `${slug}-2` });
      expect(await save(nextDay)).toEqual({ outcome: 'unchanged', slug: `${slug}-2` });
    });

    it('keeps a retelling and the original that it retells apart', async () => {
      const original = sampleDraft({ stories: [] });
      const retells = { name: 'The Harbour Post', url: 'https://example.org/first-ferry' };
      const retelling = sampleDraft({ kind: 'retelling', url: null, retells, stories: [] });
      const slugs = [(await save(retelling)).slug, (await save(original)).slug];
      expect(new Set(slugs).size).toBe(2);
      expect(await save(original)).toMatchObject({ outcome: 'unchanged', slug: slugs[1] });
      expect(await save(retelling)).toMatchObject({ outcome: 'unchanged', slug: slugs[0] });
    });

    it('moves to the slug that its document asks for, unless that is taken', async () => {
      const { slug } = await save(sampleDraft());
      await save(numbered(1));
      expect(await save(sampleDraft({ slug: 'ferry-sails' }))).toEqual({
        outcome: 'updated',
        slug: 'ferry-sails',
      });
      expect(await store.findArticle(slug)).toBeNull();
      expect(await save(sampleDraft({ slug: 'sailing-1' }))).toEqual({
        outcome: 'updated',
        slug: 'sailing-1-2',
      });
    });

    it('is one when a document is saved many times at once', async () => {
      const outcomes = await Promise.all([1, 2, 3, 4].map(() => save(sampleDraft())));
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
        'created',
        'unchanged',
        'unchanged',
        'unchanged',
      ]);
    });
  });

  describe('lists', () => {
    it('give every article once, newest first, by pages of any size', async () => {
      // Several of a day, so that time alone does not tell where a page ended.
      for (let number = 0; number < 13; number++) {
        const publisher = { name: number % 2 ? 'Odd' : 'Even', url: null };
        const stories = number < 7 ? [{ slug: 'low', title: 'Low' }] : [];
        await save(numbered(number, { publishedAt: `2023-01-0${1 + (number % 4)}`, publisher, stories }));
      }
      for (const limit of [1, 3, 13, 20]) {
        const all = await readAll((after) => store.listArticles({ after, limit }));
        expect(new Set(all.map((card) => card.slug)).size).toBe(13);
        const days = all.map((card) => card.publishedAt);
        expect(days).toEqual([...days].sort().reverse());
        const odd = await readAll((after) => store.listArticles({ publisher: 'Odd', after, limit }));
        expect(new Set(odd.map((card) => card.slug)).size).toBe(6);
        const low = await readAll((after) => store.listArticles({ story: 'low', after, limit }));
        expect(new Set(low.map((card) => card.slug)).size).toBe(7);
        const both = { story: 'low', publisher: 'Even', limit };
        expect(await readAll((after) => store.listArticles({ ...both, after }))).toHaveLength(4);
        expect(await readAll((after) => store.listSlugs({ after, limit }))).toHaveLength(13);
      }
      expect(await store.listPublishers(1)).toEqual([{ name: 'Even', articleCount: 7 }]);
    });

    it('order by the instant, not by how the time is written', async () => {
      await save(numbered(1, { publishedAt: '2023-01-02T01:00:00+05:45' }));
      await save(numbered(2, { publishedAt: '2023-01-01T23:00:00Z' }));
      const page = await store.listArticles({ limit: 10 });
      expect(page).toMatchObject({ items: [{ slug: 'sailing-2' }, { slug: 'sailing-1' }] });
    });

    it('refuse a cursor that they did not write', async () => {
      const written = Buffer.from('["x",1]').toString('base64url');
      for (const after of ['', 'x', '%', written, Buffer.from('[9e99,1]').toString('base64url')]) {
        expect(await store.listArticles({ after, limit: 1 })).toEqual({ ok: false, reason: 'bad-cursor' });
        expect(await store.listSlugs({ after, limit: 1 })).toEqual({ ok: false, reason: 'bad-cursor' });
      }
      expect(await store.listStories({ after: 'x', limit: 1 })).toEqual({ ok: false, reason: 'bad-cursor' });
    });

    it('open with the article that leads, else the newest', async () => {
      expect(await store.findLead()).toBeNull();
      await save(numbered(1, { publishedAt: '2023-01-01' }));
      await save(numbered(2, { publishedAt: '2023-01-02' }));
      expect(await store.findLead()).toMatchObject({ slug: 'sailing-2' });
      await save(numbered(1, { publishedAt: '2023-01-01', leads: true }));
      expect(await store.findLead()).toMatchObject({ slug: 'sailing-1' });
      const retells = { name: 'The Harbour Post', url: 'https://example.org/9' };
      await save(numbered(1, { publishedAt: '2023-01-01', leads: true, kind: 'retelling', retells }));
      expect(await store.findLead()).toMatchObject({ slug: 'sailing-2' });
    });

    it('give feeds the full text, of all or of a story', async () => {
      await save(sampleDraft());
      await save(numbered(1, { publishedAt: '2024-01-01', stories: [] }));
      const all = await store.listFullArticles(10);
      expect(all.map((article) => article.slug)).toEqual(['sailing-1', 'first-ferry-in-12-years-sails']);
      expect(all[0]?.passages).toHaveLength(sampleDraft().passages.length);
      expect(await store.listFullArticles(10, 'ferry')).toHaveLength(1);
    });
  });

  describe('a story', () => {
    it('has what came before and after each of its articles', async () => {
      for (const day of [1, 2, 3]) await save(numbered(day, { publishedAt: `2023-01-0${day}` }));
      expect(await store.findArticle('sailing-2')).toMatchObject({
        earlier: { slug: 'sailing-1' },
        next: { slug: 'sailing-3' },
      });
      expect(await store.findArticle('sailing-1')).toMatchObject({
        earlier: null,
        next: { slug: 'sailing-2' },
      });
    });

    it('merges the moments that its articles tell of', async () => {
      await save(numbered(1, { publishedAt: '2023-01-01' }));
      await save(numbered(2, { publishedAt: '2023-01-02' }));
      const story = await store.findStory('ferry');
      expect(story).toMatchObject({ title: 'The ferry', articleCount: 2 });
      expect(story?.timeline.map(({ moment }) => moment.date)).toEqual(['2011', '2023-04-25']);
      for (const { sources } of story?.timeline ?? []) {
        expect(sources.map(({ article }) => article.slug)).toEqual(['sailing-1', 'sailing-2']);
      }
    });

    it('is listed by title as long as it has articles', async () => {
      await save(
        numbered(1, {
          stories: [
            { slug: 'b', title: 'Bays' },
            { slug: 'a', title: 'Arks' },
          ],
        }),
      );
      await save(numbered(2, { stories: [{ slug: 'c', title: 'Arks' }] }));
      const listed = await readAll((after) => store.listStories({ after, limit: 1 }));
      expect(listed.map((story) => story.slug)).toEqual(['a', 'c', 'b']);
      await save(numbered(1, { stories: [{ slug: 'c', title: 'Arks' }] }));
      const left = await readAll((after) => store.listStories({ after, limit: 1 }));
      expect(left).toEqual([{ slug: 'c', title: 'Arks', articleCount: 2 }]);
    });
  });

  describe('a related link', () => {
    const target = (changes: Partial<ArticleDraft> = {}) =>
      sampleDraft({
        headline: 'Vote',
        url: null,
        publishedAt: '2022-01-01',
        stories: [],
        passages: [],
        pullQuotes: [],
        moments: [],
        ...changes,
      });
    const ways: [string, Partial<ArticleDraft>][] = [
      ['address', { url: 'https://example.org/vote' }],
      ['headline', { headline: 'ISLAND votes, for a ferry' }],
      [
        'day within the story',
        { publishedAt: '2023-02-01T09:00:00+03:00', stories: [{ slug: 'ferry', title: 'The ferry' }] },
      ],
    ];

    it.each(ways)('leads to the article of its %s, whichever is saved first', async (_, changes) => {
      const from = await save(sampleDraft());
      expect(await linkOf(from.slug)).toBeNull();
      const { revision } = await store.changesSince(0);
      const to = await save(target(changes));
      expect(await linkOf(from.slug)).toBe(to.slug);
      expect((await store.changesSince(revision)).tags).toContain(`article:${from.slug}`);

      await store.removeArticle(editor, from.slug);
      const again = await save(sampleDraft());
      expect(await linkOf(again.slug)).toBe(to.slug);
    });

    it('leads nowhere again when the article goes or is no longer meant', async () => {
      const from = await save(sampleDraft());
      const to = await save(target({ url: 'https://example.org/vote' }));
      await store.removeArticle(editor, to.slug);
      expect(await linkOf(from.slug)).toBeNull();
      const slug = 'a-vote';
      await save(target({ slug, url: 'https://example.org/vote' }));
      expect(await linkOf(from.slug)).toBe(slug);
      await save(target({ slug, url: null }));
      expect(await linkOf(from.slug)).toBeNull();
    });

    it('prefers the address to the headline, even of a later article', async () => {
      const from = await save(sampleDraft());
      await save(target({ headline: 'Island votes for a ferry' }));
      const to = await save(target({ url: 'https://example.org/vote' }));
      expect(await linkOf(from.slug)).toBe(to.slug);
    });

    it('never leads to its own article', async () => {
      const { slug } = await save(sampleDraft({ headline: 'Island votes for a ferry' }));
      expect(await linkOf(slug)).toBeNull();
    });
  });

  describe('cache tags', () => {
    it('name what each change makes stale, before and after', async () => {
      const { slug } = await save(sampleDraft());
      expect((await store.changesSince(0)).tags).toEqual([`article:${slug}`, 'story:ferry', 'library']);
      const { revision } = await store.changesSince(0);
      await save(sampleDraft({ slug: 'new-slug', stories: [{ slug: 'boats', title: 'Boats' }] }));
      const { tags } = await store.changesSince(revision);
      expect(tags).toEqual([`article:${slug}`, 'article:new-slug', 'story:ferry', 'story:boats', 'library']);
    });

    it('name what each read depends on', async () => {
      const { slug } = await save(sampleDraft());
      const tagsOf = (read: () => Promise<unknown>) =>
        collectTags(async (tags) => {
          await read();
          return [...tags].sort();
        });
      expect(await tagsOf(() => store.findArticle(slug))).toEqual([`article:${slug}`, 'story:ferry']);
      expect(await tagsOf(() => store.findArticle('none'))).toEqual(['article:none']);
      expect(await tagsOf(() => store.findStory('ferry'))).toEqual(['story:ferry']);
      expect(await tagsOf(() => store.listArticles({ limit: 1 }))).toEqual(['library']);
      expect(await tagsOf(() => store.listArticles({ story: 'ferry', limit: 1 }))).toEqual(['story:ferry']);
    });
  });

  it('answers a ping only while there is a database', async () => {
    await expect(store.ping()).resolves.toBeUndefined();
    if (engine.name === 'SQLite') return;
    const gone = await openStore({ databaseUrl: databaseUrl.replace(/\/\w+\?/, '/none?') });
    await expect(gone.ping()).rejects.toThrow();
    await gone.close();
  });

  it('reads lists by an index and without sorting', async () => {
    if (engine.name === 'PostgreSQL') return;
    const connection = await adapterFor(databaseUrl).connect();
    const { rows } = await connection.queryRaw({
      sql: `EXPLAIN QUERY PLAN SELECT id FROM Article WHERE publishedInstant <= '2023' AND (publishedInstant < '2023' OR id < 9) ORDER BY publishedInstant DESC, id DESC LIMIT 21`,
      args: [],
      argTypes: [],
    });
    await connection.dispose();
    expect(JSON.stringify(rows)).toMatch(/SEARCH Article USING .*INDEX/);
    expect(JSON.stringify(rows)).not.toContain('TEMP B-TREE');
  });
});
