import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StoryRef } from '../../../article/article';
import { describeOnEachEngine } from '../../each-engine.testing';
import { openClients } from '../../engine/clients';
import { openStore, type Store } from '../../open-store';
import { editor, sampleDraft, sampleSource } from '../../sample-draft.testing';

/** Which articles each story has of its own; their order is that of the article's stories. */
const own: Readonly<Record<string, readonly string[]>> = {
  pier: ['one', 'two', 'four'],
  quay: ['one', 'three'],
  dock: ['two', 'one', 'five'],
  mole: ['five', 'six'],
  slip: ['six', 'one'],
};
const slugs = Object.keys(own);
const refs: StoryRef[] = slugs.map((slug) => ({ slug, title: slug.toUpperCase() }));

/** Numbers that look random and are the same at each run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describeOnEachEngine((engine) => {
  let store: Store;
  let clients: Awaited<ReturnType<typeof openClients>>;
  beforeEach(async () => {
    const url = await engine.newDatabase();
    store = await openStore({ databaseUrl: url });
    clients = await openClients(url);
    for (const article of new Set(Object.values(own).flat())) {
      const stories = refs.filter(({ slug }) => own[slug]?.includes(article));
      const draft = sampleDraft({ headline: article, slug: article, url: null, stories });
      await store.saveArticle(editor, draft, sampleSource(article));
    }
    for (const slug of slugs) {
      const about = own[slug]?.[0] ?? '';
      const moments = [{ article: about, date: '2023-04-01', exact: `words of ${slug}` }];
      await store.stories.decide(editor, slug, { kind: 'pin', moments });
    }
    await clients.write(async (queries) => {
      for (const slug of slugs)
        await queries.feed.create({
          data: { url: `https://${slug}.example/`, title: slug, storySlug: slug },
        });
      // Not each story has its articles by the same word.
      await queries.storyArticle.updateMany({
        where: { story: { slug: { in: ['quay', 'slip'] } } },
        data: { origin: 'suggestion', reasons: '["the same names"]' },
      });
    });
  });
  afterEach(() => Promise.all([store.close(), clients.close()]));

  /** All that merging may change. */
  async function state() {
    const { read } = clients;
    const [stories, rows, redirects, feeds] = await Promise.all([
      read.story.findMany({ omit: { id: true }, orderBy: { slug: 'asc' } }),
      read.storyArticle.findMany({
        include: { story: true, article: true },
        orderBy: [{ article: { slug: 'asc' } }, { position: 'asc' }],
      }),
      read.storyRedirect.findMany({ include: { story: true } }),
      read.feed.findMany({ orderBy: { url: 'asc' } }),
    ]);
    return {
      stories,
      /** By article, in the order of its stories. */
      members: rows.map(({ article, story, origin, reasons }) => [article.slug, story.slug, origin, reasons]),
      movedTo: Object.fromEntries(redirects.map(({ slug, story }) => [slug, story.slug])),
      feeds: feeds.map(({ title, storySlug }) => [title, storySlug]),
    };
  }

  /** What there has to be, by which story each one was put into and not parted from. */
  function expected(into: ReadonlyMap<string, string>) {
    const rootOf = (slug: string): string => {
      const next = into.get(slug);
      return next === undefined ? slug : rootOf(next);
    };
    const roots = slugs.filter((slug) => !into.has(slug));
    const parts = roots.map((root) => [root, slugs.filter((slug) => rootOf(slug) === root)] as const);
    const articles = parts.map(([root, of]) => [
      root,
      [...new Set(of.flatMap((slug) => own[slug] ?? []))].toSorted(),
    ]);
    const decided = parts.map(([root, of]) => [root, of.toSorted()]);
    const feeds = slugs.toSorted().map((slug) => [slug, rootOf(slug)]);
    return { articles: Object.fromEntries(articles), decided: Object.fromEntries(decided), feeds };
  }

  async function found() {
    const { stories, members, feeds } = await state();
    const articlesOf = (root: string) =>
      members.flatMap(([article, story]) => (story === root ? [article] : []));
    for (const { slug, articleCount } of stories) expect(articleCount).toBe(articlesOf(slug).length);
    const decidedOf = (decisions: string | null) =>
      [...(decisions ?? '').matchAll(/words of (\w+)/g)].map(([, slug]) => slug).toSorted();
    return {
      articles: Object.fromEntries(stories.map(({ slug }) => [slug, articlesOf(slug).toSorted()])),
      decided: Object.fromEntries(stories.map(({ slug, decisions }) => [slug, decidedOf(decisions)])),
      feeds,
    };
  }

  it('whatever is merged and undone, in whatever order, each story has its own, and in the end all is as it was', async () => {
    const before = await state();
    for (const seed of [3, 30, 31, 32]) {
      const random = randomOf(seed);
      const into = new Map<string, string>();
      const pick = (of: readonly string[]) => of[random(of.length)] ?? '';
      const steps: string[] = [`seed ${seed}`];
      const undo = async () => {
        const slug = pick([...into.keys()]);
        steps.push(`undo ${slug}`);
        expect(await store.stories.undoMerge(editor, slug), steps.join(', ')).not.toBeNull();
        into.delete(slug);
      };
      for (let step = 0; step < 7; step += 1) {
        const live = slugs.filter((slug) => !into.has(slug));
        const from = pick(live);
        const to = pick(live.filter((slug) => slug !== from));
        if (to === '' || (into.size > 0 && random(3) === 0)) await undo();
        else {
          steps.push(`${from} into ${to}`);
          expect(await store.stories.merge(editor, from, to)).toBe(true);
          into.set(from, to);
        }
        expect(await found(), steps.join(', ')).toEqual(expected(into));
      }
      while (into.size > 0) await undo();
      expect(await state(), steps.join(', ')).toEqual(before);
    }
  }, 60_000);
});
