import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { modelOf } from '../../../language/models.testing';
import { readText } from '../../../language/read-text';
import { findTimexes } from '../../dates/find-timexes';
import { joinSpans } from '../../dates/spans';
import { findDatedClauses } from '../dated-clause';

const published = '2023-12-23';

/** The dates that clauses of a text are given by its words. */
function datesIn(text: string, language: Language = 'en'): string[] {
  const timexes = joinSpans(text, findTimexes(text, { published, language }), language);
  return findDatedClauses(readText(text, modelOf(language)), timexes, published).flatMap(({ date, timex }) =>
    timex ? date : [],
  );
}

describe('a day before the first sentence', () => {
  it.each([
    'ALDER, Iowa, Dec 23 (Reuters) - Ada Holm has risen in the polls.',
    'BERLIN, March 25 — Ada Holm has risen in the polls.',
  ])('dates nothing that it says: %s', (text) => expect(datesIn(text)).toEqual([]));

  it('leaves what has a date of its own', () => {
    expect(datesIn('ALDER, Dec 23 (Reuters) - Ada Holm resigned on Friday.')).toEqual(['2023-12-22']);
    expect(datesIn('On Dec 21 - it rained - Ada Holm resigned.')).toEqual(['2023-12-21']);
  });
});

describe('hours', () => {
  it.each([
    ['The court wants to sit from 8:30 a.m. to 3 p.m.', 'en'],
    ['The shop was open 9 a.m. – 5 p.m.', 'en'],
    ['Das Bad war von 9 Uhr bis 17 Uhr offen.', 'de'],
  ] satisfies [string, Language][])('are of any day: %s', (text, language) =>
    expect(datesIn(text, language)).toEqual([]),
  );

  it('are of the day where one thing came about', () => {
    expect(datesIn('The bridge fell at 8:30 a.m.')).toEqual(['2023-12-23']);
  });
});
