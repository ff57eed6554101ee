import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { modelOf } from '../../../language/models.testing';
import { readText } from '../../../language/read-text';
import { findTimexes } from '../../dates/find-timexes';
import { findDatedClauses } from '../dated-clause';

/** A Wednesday in July. */
const published = '2021-07-14';

function datesIn(text: string, language: Language = 'en'): string[] {
  const read = readText(text, modelOf(language));
  const timexes = findTimexes(text, { published, language });
  return findDatedClauses(read, timexes, published).flatMap(({ date, timex }) => (timex ? date : []));
}

describe('a month that comes every year', () => {
  it.each(['The river usually carries little ice and melts in March.', 'Farmers sell their wheat in May.'])(
    'dates nothing in "%s"',
    (text) => {
      expect(datesIn(text).filter((date) => date < '2021-07')).toEqual([]);
    },
  );

  it.each([
    ['fr', 'En mars, le ministre annonce une réforme.'],
    ['de', 'Im März kündigt der Minister ein neues Gesetz an.'],
  ] as const)('%s: is one that the present tells of in "%s"', (language, text) => {
    expect(datesIn(text, language).join()).toMatch(/^\d{4}-03$/u);
  });

  it.each([
    ['The river melted in March.', '2021-03'],
    ['The board has met in March.', '2021-03'],
    ['The dam was finished in March.', '2021-03'],
    ['The mayor, who resigned in March, is back.', '2021-03'],
    ['The exhibition opens in September.', '2021-09'],
  ])('is a time of its own in "%s"', (text, date) => expect(datesIn(text)).toContain(date));
});

describe('what is called like a month', () => {
  it.each([
    'Ada Holm leads the group March for Rivers.',
    'They founded the coalition March on Alder.',
    'The Children’s March against Hunger met the mayor.',
  ])('dates nothing: %s', (text) => expect(datesIn(text)).toEqual([]));

  it.each([
    ['en', 'Shoppers spent more through Cyber Monday.'],
    ['en', 'The cast of Saturday Night Live mocked the mayor.'],
    ['en', 'In today’s digital age, the net has become a tool.'],
    ['de', 'Am Karfreitag ruhte die Arbeit.'],
    ['es', 'La tienda vendió más en el Viernes Negro.'],
  ] as const)('%s: dates nothing in "%s"', (language, text) => expect(datesIn(text, language)).toEqual([]));

  it('is a day of the week without such a name', () => {
    expect(datesIn('The cast mocked the mayor on Saturday night.')).toEqual(['2021-07-10']);
  });

  it.each([
    'The mayor apologized in March for his words.',
    'Rents rose during March for the first time.',
    'Rents fell during March for Alder’s families.',
  ])('is a month where it is no march: %s', (text) => expect(datesIn(text)).toEqual(['2021-03']));
});

describe('what is supposed, or called after a feast', () => {
  it.each([
    'If the same question were asked today, they would say no.',
    'If this were 50 years ago, he would fight.',
    'The song was a Christmas number one.',
  ])('dates nothing: %s', (text) => expect(datesIn(text)).toEqual([]));
});

describe('what a number is measured against', () => {
  it.each([
    ['en', 'It is the highest rate in data going back to 2003.', []],
    ['en', 'Numbers are close to what they were in 2019.', []],
    ['en', 'Confidence jumped by a tenth in May from the previous month.', ['2021-05']],
    ['en', 'Support fell to 29 percent, down two points from March.', []],
    ['en', 'Sales rose 2.5 percent from March.', []],
    ['en', 'Sales were up from 2019.', []],
    ['en', 'The fee rose by a tenth in June from a year earlier.', ['2021-06']],
    ['fr', 'Les ventes ont baissé de 3 % en mai par rapport au mois précédent.', ['2021-05']],
  ] as const)('%s: dates nothing in "%s"', (language, text, dates) => {
    expect(datesIn(text, language)).toEqual(dates);
  });

  it.each([
    ['Rail fares will go up from August 2.', '2021-08-02'],
    ['Rail fares will go up 5 percent from August 2.', '2021-08-02'],
    ['The tax will rise to 2.5 percent from January 2022.', '2022-01'],
    ['She stepped down from May 2019.', '2019-05'],
  ])('is not what starts on a day: %s', (text, date) => expect(datesIn(text)).toEqual([date]));
});
