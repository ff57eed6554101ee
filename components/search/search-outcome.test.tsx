import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { SearchAnswer } from '@/lib/api/search';
import { outcomeInWords } from './outcome-in-words';
import { SearchOutcome } from './search-outcome';

const nothing = (next: string | null): SearchAnswer => ({
  outcome: 'found',
  found: { articles: [], notes: [], next, mended: [], unknownStory: null },
});
const render = (answer: SearchAnswer, after?: string): string =>
  renderToStaticMarkup(<SearchOutcome answer={answer} asked={{ q: 'ferry -bridge', after }} />);

it('says what to try where nothing is found', () => {
  expect(outcomeInWords(nothing(null))).toBe('Nothing found.');
  expect(render(nothing(null))).toContain('Leave a word out');
});

it('leads on to older articles where the newest are all left out', () => {
  expect(outcomeInWords(nothing('older'))).not.toContain('Nothing found');
  const html = render(nothing('older'));
  expect(html).toContain('after=older');
  expect(html).not.toContain('Leave a word out');
});

it('leads back where a later page has nothing', () => {
  expect(render(nothing(null), 'older')).toContain('First results');
});
