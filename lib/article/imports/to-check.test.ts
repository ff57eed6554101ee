import { expect, it } from 'vitest';
import { withWordsAround } from './to-check';

const text = 'The ferry was built on 3 May 1999, and sold in 2011.';
const start = text.indexOf('3 May');

it('words are shown with what stands around them', () => {
  expect(withWordsAround(text, { exact: '3 May 1999', start })).toEqual({
    before: 'The ferry was built on ',
    exact: '3 May 1999',
    after: ', and sold in 2011.',
  });
});

it('of a long text, as much is shown as tells whether they are right', () => {
  const [before, after] = ['a'.repeat(1_000), 'b'.repeat(1_000)];
  const around = withWordsAround(`${before}here${after}`, { exact: 'here', start: 1_000 });
  expect(before.endsWith(around.before)).toBe(true);
  expect(after.startsWith(around.after)).toBe(true);
  expect([around.before.length, around.after.length]).toEqual([160, 160]);
});

it('no half of a word is shown', () => {
  const words = 'harbour '.repeat(50);
  const around = withWordsAround(`${words}here ${words}`, { exact: 'here', start: words.length });
  expect(around.before).toMatch(/^… (?:harbour )+$/);
  expect(around.after).toMatch(/^(?: harbour)+ …$/);
});

it('no half of a character is shown', () => {
  const around = withWordsAround(`${'😀'.repeat(100)}ab${'😀'.repeat(100)}`, { exact: 'a', start: 200 });
  expect(`${around.before}${around.after}`.isWellFormed()).toBe(true);
});

it.each([
  ['at the start', 0, '', ' and an end'],
  ['at the end', 15, 'A start and an ', ''],
])('words %s of a passage have nothing on that side', (_, at, before, after) => {
  const passage = at === 0 ? 'end and an end' : 'A start and an end';
  expect(withWordsAround(passage, { exact: 'end', start: at })).toEqual({ before, exact: 'end', after });
});

it('words that are not there any more stand alone', () => {
  expect(withWordsAround('', { exact: 'gone', start: 7 })).toEqual({
    before: '',
    exact: 'gone',
    after: '',
  });
});
