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
  it.each([
    ['en', 'The river usually carries little ice and melts in March.'],
    ['en', 'Farmers sell their wheat in May.'],
    ['de', 'Ende Mai erreicht die Pflanze eine Höhe von einem Meter.'],
    ['fr', 'La plante atteint un mètre de hauteur en mai.'],
    ['es', 'La planta alcanza un metro de altura en mayo.'],
    ['it', 'La pianta raggiunge un metro di altezza in maggio.'],
  ] as const)('%s: dates nothing in "%s"', (language, text) => {
    expect(datesIn(text, language).filter((date) => date < '2021-07')).toEqual([]);
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

  it('is a month behind a preposition', () => {
    expect(datesIn('The mayor apologized in March for his words.')).toEqual(['2021-03']);
  });
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
    ['en', 'The fee rose by a tenth in June from a year earlier.', ['2021-06']],
    ['fr', 'Les ventes ont baissé de 3 % en mai par rapport au mois précédent.', ['2021-05']],
  ] as const)('%s: dates nothing in "%s"', (language, text, dates) => {
    expect(datesIn(text, language)).toEqual(dates);
  });
});
