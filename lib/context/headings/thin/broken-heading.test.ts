import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

/** The headings that the dates of an English text are given, each once. */
const shown = (text: string) => [
  ...new Set(headingsOf('en', text, '2016-06-15').filter((heading) => heading !== null)),
];

describe('a heading that would join what does not belong together', () => {
  it.each([
    // Another does it, who stands right before the verb.
    'On Tuesday, in the town of his wife Ada Berg, former governor Carl Holm said she was qualified.',
    'ALDERTON — Representative Ada Holm on Friday praised Carl Berg as generous.',
    'The bill, which the council is expected to vote on next week, is long.',
    'Berg, in the advice of an officer who considered the matter last week, found no fault.',
    // What holds the words together is cut.
    'In February, Holm said the 100 ships in Alder made it the capital of trade.',
    'In 2013, Holm chose Alder’s sparkling, modern new harbour to announce a plan.',
    'Holm is a candidate in Alder’s April 2017 election.',
    'A buzz saw of critics compared him in 1988 to Berg.',
    'Berg told The Alder Review on Monday.',
    'In Alder, Holm made a stop at the club, where she spoke, the Alder Press reported Friday.',
    'In Alder’s 1st district, carried by Holm in February, Berg won three seats.',
    // It is about someone who is named elsewhere.
    'The landscape changed for her in 2008.',
    'They paid tribute to his brother, who died late Friday in a hospital.',
    'A protester interrupted him in May 2016.',
    'Figures reported on Sunday suggest a win.',
    'Holm suffered one on Sunday, but it was played off like nothing.',
    'The poll of 1,000 voters, taken on Monday, has a margin of error.',
  ])('is none or whole: %s', (text) => {
    const wrong =
      /^Ada Berg said|ALDERTON|expected to vote$|^Berg found|100 ships$|sparkling$|candidate Alder|^Buzz|told The Alder Review$|Press reported$|^In |for her$|^Brother died|interrupted him|^Figures reported$|taken$|one$/u;
    for (const heading of shown(text)) expect(heading).not.toMatch(wrong);
  });

  it.each([
    ['Germany has a right-wing party that won three seats in March.', 'Right-wing party won three seats'],
    [
      'In 2008, the Alder Liberal Party, which leans right, introduced a tax.',
      'Alder Liberal Party introduced tax',
    ],
    ['Ada Holm, 59, was arrested in Alder on Monday.', 'Ada Holm was arrested in Alder'],
    ['The mayor, Ada Holm, and the governor signed the treaty in 2010.', 'governor signed treaty'],
    ['Wallace died in 1998.', 'Wallace died'],
    ['Holm resigned on Monday.', 'Holm resigned'],
    ['Holm joined the navy in 1954.', 'Holm joined navy'],
    ['The team, which was founded in 1990, moved to Alder in 2005.', 'moved to Alder'],
  ])('is kept where it is whole: %s', (text, part) => {
    const found = shown(text);
    expect(found.length === 0 || found.some((heading) => heading.includes(part))).toBe(true);
  });

  it('is found for most whole clauses', () => {
    const texts = ['Wallace died in 1998.', 'Holm joined the navy in 1954.', 'Ada Holm left Alder in 2010.'];
    expect(texts.flatMap(shown)).toEqual(['Wallace died', 'Holm joined navy', 'Ada Holm left Alder']);
  });
});
