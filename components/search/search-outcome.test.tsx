import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { SearchAnswer } from '@/lib/api/search';
import { sampleCard } from '@/lib/article/lists/sample-card.testing';
import type { FoundArticle } from '@/lib/search/found';
import { listed, outcomeInWords } from './outcome-in-words';
import { SearchOutcome } from './search-outcome';

const found = (articles: FoundArticle[], leftOut: string[] = []): SearchAnswer => ({
  outcome: 'found',
  found: { articles, notes: [], next: null, corrected: [], leftOut, unknownStory: null },
});
const article = (missing: string[]): FoundArticle => ({
  card: sampleCard('pier', { headline: 'The pier' }),
  headline: [{ text: 'The pier', marked: false }],
  standfirst: null,
  places: [],
  morePlaces: 0,
  missing,
});
const render = (answer: SearchAnswer, after?: string): string =>
  renderToStaticMarkup(<SearchOutcome answer={answer} asked={{ q: 'ferry -bridge', after }} />);

it('says what to try where nothing is found', () => {
  expect(outcomeInWords(found([]))).toBe('Nothing found.');
  expect(render(found([]))).toContain('only its beginning');
});

it('leads back where a later page has nothing', () => {
  expect(render(found([]), 'older')).toContain('First results');
});

it('names the words that no article has, and those that one lacks', () => {
  const answer = found([article(['ferry', 'night'])], ['zeppelin']);
  expect(outcomeInWords(answer)).toBe(
    'No article has “zeppelin”. Searched without it. No article has all of these words; the nearest come first. One article',
  );
  expect(render(answer)).toContain('Without “ferry” or “night”');
  expect(render(found([article([])]))).not.toContain('Without');
  expect(outcomeInWords(found([article([]), article(['ferry'])]))).toBe('2 articles');
});

it('names the first of many words', () => {
  expect(listed(['one'])).toBe('“one”');
  expect(listed('a b c d e f g h'.split(' '))).toBe('“a”, “b”, “c”, “d”, “e”, “f” or 2 more');
});
