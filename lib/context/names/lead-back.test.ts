import { expect, it } from 'vitest';
import { splitText } from '../../language/tokens/sentences';
import { findQuotes } from '../quotes/find-quotes';

const speakers = (text: string) =>
  findQuotes(splitText(text)).map(({ speaker }) => [
    speaker && text.slice(speaker.start, speaker.end),
    speaker?.text,
  ]);

it('a phrase stands for who has an office of a body, not for the body', () => {
  const said = '“He is the best striker we have seen,” said Port Alder';
  expect(speakers(`${said} sporting director Ann Lee.`)).toEqual([['Port Alder', 'Ann Lee']]);
  expect(speakers(`${said} fans on Monday.`)).toEqual([['Port Alder', 'Port Alder']]);
});

it('a pronoun stands for the person nearby whom it fits, a role for who was introduced with it', () => {
  const ferry = 'Captain Maria Ortiz met Robert Hall on Sunday.';
  const words = '“The roof will hold this winter,”';
  expect(speakers(`${ferry} ${words} he said.`)).toEqual([['he', 'Robert Hall']]);
  expect(speakers(`${ferry} ${words} she said.`)).toEqual([['she', 'Maria Ortiz']]);
  expect(speakers(`${ferry} ${words} the captain said.`)).toEqual([['the captain', 'Maria Ortiz']]);
  expect(speakers(`${ferry} ${words} the baker said.`)).toEqual([['the baker', 'the baker']]);
});

it('a role is led to the name that follows it between commas', () => {
  const text = '“We leave at dawn tomorrow,” the captain, Ann Lee, said.';
  expect(speakers(text).map(([, name]) => name)).toEqual(['Ann Lee']);
});
