import { expect, it } from 'vitest';
import type { Article } from '@/lib/article/article';
import { problemsOf } from './apply-typed';

const article: Article = {
  ...{ slug: 'ferry', headline: 'Bob’s headline', standfirst: null, byline: null, publisher: null },
  ...{ publishedAt: '2023-04-25', updatedAt: null, language: 'en', direction: 'ltr', kind: 'report' },
  ...{ url: null, retells: null, leads: false, wordCount: 0, moments: [], pullQuotes: [], stories: [] },
  leadPhoto: null,
  passages: [{ id: 'p1', kind: 'paragraph', runs: [{ text: 'It left.' }] }],
};
const [bobs, first] = [
  { by: 'Bob', draft: article },
  { by: 'import', draft: { ...article, headline: 'Ferry' } },
];
const nothingTaken = () => Promise.resolve({ url: null, slug: null });
const changes = { headline: { was: 'Ferry', now: 'Ada’s headline' } };

it('who changed what an editor changes is looked for in the last states, and in earlier ones only where it isn’t there', async () => {
  const asked: number[] = [];
  const findStates = (most: number) => {
    asked.push(most);
    return Promise.resolve({ states: [bobs, first], areAll: true });
  };
  const problems = await problemsOf(article, changes, {
    lately: { states: [bobs, first], areAll: false },
    findStates,
    findTaken: nothingTaken,
  });
  expect(problems[0]?.reason).toMatch(/by Bob; it is now/);
  expect(asked).toEqual([]);
  const later = await problemsOf(article, changes, {
    ...{ lately: { states: [bobs], areAll: false }, findStates },
    findTaken: nothingTaken,
  });
  expect(later).toEqual(problems);
  expect(asked).toEqual([200]);
});

it('all that is in the way is named at once, each by its field: what can’t be read, and what another article has', async () => {
  const asked: unknown[] = [];
  const none = { states: [], areAll: true };
  const known = {
    ...{ lately: none, findStates: () => Promise.resolve(none) },
    findTaken: (wanted: unknown) => {
      asked.push(wanted);
      return Promise.resolve({ url: 'pier', slug: 'quay' });
    },
  };
  const addresses = {
    url: { was: '', now: ' https://news.example/pier ' },
    address: { was: 'ferry', now: 'Quay' },
  };
  const fieldsOf = async (typed: Parameters<typeof problemsOf>[1]) =>
    (await problemsOf(article, typed, known)).map(({ field }) => field);
  expect(await fieldsOf(addresses)).toEqual(['url', 'address']);
  expect(asked).toEqual([{ url: 'https://news.example/pier', slug: 'quay' }]);
  const unread = {
    headline: { was: article.headline, now: '' },
    publishedAt: { was: '2023-04-25', now: 'May' },
  };
  expect(await fieldsOf({ ...addresses, ...unread })).toEqual(['headline', 'publishedAt', 'url', 'address']);
});
