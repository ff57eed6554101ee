import { describe, expect, it } from 'vitest';
import { headingsOf } from './heading.testing';

describe('a heading beside its date', () => {
  it.each([
    ['a year that says which thing', "Leeds repeated Arsenal's 1989 win over the champions."],
    ['a year that says which thing', 'The 2016 accord collapsed in the spring.'],
    ['two days of one verb', 'The feast falls on June 4 for Wales and June 5 in Kent.'],
    ['two years of one verb', 'The team won the cup in 2019 and the league in 2021.'],
    ['what was not said', 'The Alder resident has been told in 2021.'],
    ['a name cut inside', 'The weakening of Ohio child safety laws cleared a senate panel on March 3.'],
    [
      'a noun cut from what is said of it',
      'The board issued its first rules related to the safety of ferries in 2021.',
    ],
  ])('is none for %s: %s', (_, sentence) => {
    expect(headingsOf('en', sentence).every((heading) => heading === null)).toBe(true);
  });

  it.each([
    [
      'each of two verbs has a date',
      'The team won the cup in 2019 and lost the league in 2021.',
      'Team won cup',
    ],
    [
      'one event has two dates',
      'Two men were arrested in Rome in 2011 and 2012.',
      'Two men were arrested in Rome',
    ],
    ['a number is none of a year', 'In 2011 workers closed the Alder mine.', 'Workers closed Alder mine'],
  ])('stands where %s', (_, sentence, heading) => {
    expect(headingsOf('en', sentence)).toContain(heading);
  });
});

it('is none in a language whose verbs of saying are not known', () => {
  const text = 'Gazeta informowała, że minister sprzedał bank 3 maja 2019 roku.';
  expect(headingsOf('pl', text).every((heading) => heading === null)).toBe(true);
  expect(headingsOf('pl', 'Minister sprzedał bank 3 maja 2019 roku.')).toEqual([null]);
});
