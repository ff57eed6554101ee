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
    'STRATFORD-upon-Avon, Dec 23 - Ada Holm has risen in the polls.',
    'RIO de Janeiro, Dec 23 — Ada Holm has risen in the polls.',
    'BERLIN, March 25 — Ada Holm has risen in the polls.',
  ])('dates nothing that it says: %s', (text) => expect(datesIn(text)).toEqual([]));

  it('leaves what has a date of its own', () => {
    expect(datesIn('ALDER, Dec 23 (Reuters) - Ada Holm resigned on Friday.')).toEqual(['2023-12-22']);
    expect(
      datesIn('NATO took Sweden in at its summit in Washington, Dec 20 — two years after it had asked.'),
    ).toEqual(['2023-12-20']);
    expect(datesIn('On Dec 21 - it rained - Ada Holm resigned.')).toEqual(['2023-12-21']);
  });
});

describe('hours', () => {
  it.each([
    ['The court wants to sit from 8:30 a.m. to 3 p.m.', 'en'],
    ['The shop was open 9 a.m. – 5 p.m.', 'en'],
    ['The bridge was shut from 9 to 11:30 a.m.', 'en'],
    ['The bridge was shut from 9 a.m. to 5.', 'en'],
    ['The mayor met them in the hall, 2 to 4 p.m., as she had said.', 'en'],
    ['Das Bad war von 9 Uhr bis 17 Uhr offen.', 'de'],
    ['Das Bad hatte 9–17 Uhr offen.', 'de'],
    ['Le musée a ouvert de 9 à 17 heures.', 'fr'],
    ['El puerto abrió de 9 a 17 horas.', 'es'],
  ] satisfies [string, Language][])('are of any day: %s', (text, language) =>
    expect(datesIn(text, language)).toEqual([]),
  );

  it('are of the day where one thing came about', () => {
    expect(datesIn('The bridge fell at 8:30 a.m.')).toEqual(['2023-12-23']);
  });

  it.each([
    ['The police had arrested 14 by 9:30 p.m. on Friday.', 'en', '2023-12-22'],
    ['The police had arrested 14 by 9:30 p.m.', 'en', '2023-12-23'],
    ['The police held 14 until 9:30 p.m.', 'en', '2023-12-23'],
    ['The blast killed 20 at 8.30 a.m. on Monday, the mayor said.', 'en', '2023-12-18'],
    ['The blast killed 20 at 8.30 a.m., the mayor said.', 'en', '2023-12-23'],
    ['At 10:30 on Tuesday some 40 people fell ill on the quay.', 'en', '2023-12-19'],
    ['At 10:30 a.m. some 40 people fell ill on the quay.', 'en', '2023-12-23'],
    ['La policía detuvo a más de 14 a las 9.30 horas.', 'es', '2023-12-23'],
    ['Les policiers ont arrêté plus de 14 à 17 heures.', 'fr', '2023-12-23'],
  ] satisfies [string, Language, string][])(
    'are not made by a number of something else: %s',
    (text, language, date) => {
      expect(datesIn(text, language)).toContain(date);
    },
  );
});
