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

  it('is a month behind a preposition', () => {
    expect(datesIn('The mayor apologized in March for his words.')).toEqual(['2021-03']);
  });
});

describe('what a number is measured against', () => {
  it.each([
    ['en', 'Confidence jumped by a tenth in May from the previous month.', ['2021-05']],
    ['en', 'Support fell to 29 percent, down two points from March.', []],
    ['en', 'The fee rose by a tenth in June from a year earlier.', ['2021-06']],
    ['fr', 'Les ventes ont baissé de 3 % en mai par rapport au mois précédent.', ['2021-05']],
  ] as const)('%s: dates nothing in "%s"', (language, text, dates) => {
    expect(datesIn(text, language)).toEqual(dates);
  });
});
