import { describe, expect, it } from 'vitest';
import { splitText } from '../../../language/tokens/sentences';
import { pronounNamer } from '../name-pronoun';

/** Whom each "he" and "she" of a text stands for, in order; "?" where more than one may be meant. */
function namedPronouns(text: string): string[] {
  const nameOf = pronounNamer(splitText(text, 'en'));
  return [...text.matchAll(/\b(?:he|she)\b/giu)].map(({ 0: word, index }) => nameOf(word, index) ?? '?');
}

describe('the pronouns of news', () => {
  it.each([
    [
      'stay with the one whom a report is about',
      'Mina Okafor was born in Skelby in 1961. She studied law there. In 1990 she became the youngest judge of the county.',
      ['Mina Okafor', 'Mina Okafor'],
    ],
    [
      'change with the gender, not with the sentence',
      'Ellen Marsh appointed Gareth Poole in 2015. Four years later she dismissed him, and he went to court.',
      ['Ellen Marsh', 'Gareth Poole'],
    ],
    [
      'take no town for a person',
      'Gareth Poole moved from Skelby to Marlow in 2019. There he opened a shop.',
      ['Gareth Poole'],
    ],
    [
      'are left open between two men who are named alike often',
      'Gareth Poole accused Harold Finch. Harold Finch accused Gareth Poole. In 2020 he was acquitted.',
      ['?'],
    ],
    [
      'are left open where nobody is named',
      'The treasurer wrote to the board in 2018. A year later she resigned.',
      ['?'],
    ],
    ['take no body for a person', 'The Northern Fisheries Board met on Monday. At noon he left.', ['?']],
  ])('%s', (_, text, expected) => expect(namedPronouns(text)).toEqual(expected));
});
