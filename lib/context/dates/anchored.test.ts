import { describe, expect, it } from 'vitest';
import { findTimexes } from './find-timexes';

/** A Wednesday. */
const published = '2023-04-26';
const found = (text: string): string[] =>
  findTimexes(text, { published }).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

describe('several days of one month', () => {
  it.each([
    ['It happened on April 7-8, 1979.', ['April 7 = 1979-04-07', '8, 1979 = 1979-04-08']],
    ['It happened on April 7 and 8, 1979.', ['April 7 = 1979-04-07', '8, 1979 = 1979-04-08']],
    ['It happened on April 7 and 8.', ['April 7 = 2023-04-07', '8 = 2023-04-08']],
    ['It happened on 7-8 April 1979.', ['7 = 1979-04-07', '8 April 1979 = 1979-04-08']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('days counted from an event', () => {
  const attack = 'The attack took place on March 3, 1998. ';
  it.each([
    ['The day after the attack, police came.', 'The day after = 1998-03-04'],
    ['Two days after the attack, he fled.', 'Two days after = 1998-03-05'],
    ['A week before the attack, he came.', 'A week before = 1998-W09'],
  ])('%s', (text, expected) => expect(found(attack + text)[1]).toBe(expected));

  it('gives no date where the text does not date the event', () => {
    expect(found('The day after the attack, police came.')).toEqual(['The day after = XXXX-XX-XX']);
    expect(found(`${attack}Two days after the vote, he fled.`)[1]).toBe('Two days = P2D');
    expect(found('Two years later he died.')).toEqual(['Two years later = FUTURE_REF']);
  });

  it('knows the year that the name of an event stands for', () => {
    expect(found('It was after the Sept. 11 attacks, and 9/11 was new.')).toEqual(['Sept. 11 = 2001-09-11']);
  });
});

describe('times of day with their day', () => {
  it.each([
    ['It began at 9:30 on Thursday night.', ['9:30 on Thursday night = 2023-04-20T21:30']],
    ['It began at 6 in the morning.', ['6 in the morning = 2023-04-26T06:00']],
    [
      'It is open on Friday, 7-9 p.m.',
      ['Friday = 2023-04-21', '7 = 2023-04-21T19:00', '9 p.m. = 2023-04-21T21:00'],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

it('counts from the day of an update in its paragraph, and only there', () => {
  const text = 'Update, March 5, 2021: Police said yesterday that he is gone.\n\nHe was there yesterday.';
  expect(found(text)).toEqual([
    'March 5, 2021 = 2021-03-05',
    'yesterday = 2021-03-04',
    'yesterday = 2023-04-25',
  ]);
});

it('names days by their place in a month or a week', () => {
  expect(found('They vote on the first Tuesday of November 2022.')).toEqual([
    'the first Tuesday of November 2022 = 2022-11-01',
  ]);
  expect(found('They vote on Friday of next week.')).toEqual(['Friday of next week = 2023-05-05']);
});

it('takes a bare year for one where a history has named its time', () => {
  const history =
    'The war began in 1775. In 1776 it spread; in 1778 others joined, in 1779 more, in 1780 all. ' +
    'In 1781 it ended. The 1777 campaign had failed.';
  expect(found(history).at(-1)).toBe('1777 = 1777');
});
