import { expect, it } from 'vitest';
import type { Passage } from '../../article/article';
import { findWordsIn } from '../../article/find-words';
import { modelOf } from '../../language/models.testing';
import { suggestMark } from './suggest-mark';

const texts = [
  'The council of Port Ellery met on Tuesday.',
  'Nothing was decided. In March 2015 the mayor resigned after a vote. He left the island.',
  '“We waited for this day,” said Ada Bell, the harbour’s captain. Others stayed silent.',
];
const passages: Passage[] = texts.map((text, at) => ({
  ...{ id: `p${at + 1}`, kind: 'paragraph' },
  runs: [{ text }],
}));
const article = { passages, language: 'en', headline: 'News of the day', publishedAt: '2023-04-26' };
const suggest = (exact: string, model: ReturnType<typeof modelOf> | null = modelOf('en')) => {
  const words = findWordsIn(passages, exact);
  if (!words) throw new Error('the words are there');
  return suggestMark(article, words, model);
};

it('words that tell of an event suggest its date, heading and summary', () => {
  expect(suggest('In March 2015 the mayor resigned after a vote.')).toEqual({
    date: '2015-03',
    heading: 'Mayor resigned after vote',
    summary: 'In March 2015 the mayor resigned after a vote.',
    speaker: '',
  });
  // Part of the clause is enough.
  expect(suggest('mayor resigned')).toMatchObject({ date: '2015-03' });
});

it('words that name no date suggest what their sentence says, and none', () => {
  expect(suggest('He left the island.')).toMatchObject({ date: '', summary: 'He left the island.' });
});

it('quoted words suggest who says them, and others nobody', () => {
  expect(suggest('We waited for this day').speaker).toBe('Ada Bell');
  expect(suggest('Others stayed silent.').speaker).toBe('');
});

it('without weights for the language there is no heading, and the rest as far as it goes', () => {
  expect(suggest('In March 2015 the mayor resigned', null)).toMatchObject({
    ...{ date: '2015-03', heading: '' },
    summary: 'In March 2015 the mayor resigned after a vote.',
  });
  const nowhere = { passageId: 'p9', start: 0, exact: 'x' };
  expect(suggestMark(article, nowhere, null)).toEqual({ date: '', heading: '', summary: '', speaker: '' });
});
