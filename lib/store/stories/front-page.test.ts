import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import type { ArticleDraft } from '../../article/article';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore, type Store } from '../open-store';
import { sampleDraft, sampleSource } from '../sample-draft.testing';

const pier = { slug: 'pier', title: 'The pier' };
const tunnel = { slug: 'tunnel', title: 'The tunnel' };

describeOnEachEngine((engine) => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
  });
  afterEach(() => store.close());

  async function save(number: number, day: string, stories: ArticleDraft['stories']): Promise<void> {
    const draft = sampleDraft({
      headline: `Sailing ${number}`,
      url: `https://example.org/${number}`,
      publishedAt: day,
      stories,
    });
    await store.saveArticle(commandLinePermission(), draft, sampleSource());
  }
  const slugs = (cards: readonly { slug: string }[] = []) => cards.map(({ slug }) => slug);

  it('is empty where the library is', async () => {
    expect(await store.findFrontPage()).toEqual({
      lead: null,
      leadStory: null,
      bands: [],
      others: [],
      next: null,
      olderCount: 0,
    });
  });

  it('has the newest article, its story, the other stories, and what has none', async () => {
    await save(1, '2023-01-01', [pier]);
    await save(2, '2023-01-02', [tunnel]);
    await save(3, '2023-01-03', []);
    await save(4, '2023-01-04', [tunnel]);
    await save(5, '2023-01-05', [{ slug: 'alone', title: 'Of one article' }]);
    await save(6, '2023-01-06', [pier]);
    const page = await store.findFrontPage();
    expect(page.lead?.slug).toBe('sailing-6');
    expect(page.leadStory).toMatchObject({ slug: 'pier', articleCount: 2 });
    expect(slugs(page.leadStory?.articles)).toEqual(['sailing-1']);
    expect(page.bands.map(({ slug, articles }) => [slug, slugs(articles)])).toEqual([
      ['tunnel', ['sailing-4', 'sailing-2']],
    ]);
    expect(slugs(page.others)).toEqual(['sailing-5', 'sailing-3']);
    expect(page).toMatchObject({ next: null, olderCount: 0 });
  });

  it('marks on a story’s line the days of its articles, and the moments that they report', async () => {
    await save(1, '2023-01-01', [pier]);
    await save(2, '2023-03-02T08:00:00Z', [pier]);
    const marks = (await store.findFrontPage()).leadStory?.marks ?? [];
    expect(marks.filter(({ kind }) => kind === 'article').map(({ date }) => date)).toEqual([
      '2023-03-02',
      '2023-01-01',
    ]);
    const moments = new Set(marks.filter(({ kind }) => kind === 'moment').map(({ date }) => date));
    expect(moments).toEqual(new Set(sampleDraft().moments.map(({ date }) => date)));
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
  });

  it('says how many articles are older than those that it shows, and where they begin', async () => {
    for (let number = 1; number <= 32; number++)
      await save(number, `2023-01-${String(1 + Math.floor(number / 2)).padStart(2, '0')}`, []);
    const { lead, others, next, olderCount } = await store.findFrontPage();
    expect(others.length + (lead ? 1 : 0)).toBe(30);
    expect(olderCount).toBe(2);
    const older = await store.listArticles({ after: next ?? '', limit: 10 });
    expect(older.ok && slugs(older.items)).toEqual(['sailing-2', 'sailing-1']);
  });
});
