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
  });
  expect(problems[0]?.reason).toMatch(/by Bob; it is now/);
  expect(asked).toEqual([]);
  const later = await problemsOf(article, changes, { lately: { states: [bobs], areAll: false }, findStates });
  expect(later).toEqual(problems);
  expect(asked).toEqual([200]);
});
