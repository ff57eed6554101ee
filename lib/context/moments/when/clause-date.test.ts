import { describe, expect, it } from 'vitest';
import { dateByTense } from './clause-date';
import { isOfNews } from '../news-days';

/** A Thursday. */
const published = '2025-03-13';
const ofVerb = {
  published,
  isOfVerb: true,
  isBesideNoun: false,
  isWeekday: false,
  isReckoned: false,
  isAhead: false,
};

describe('dateByTense', () => {
  it.each([
    ['the next of its days for what is to come', '2024-09-01', 'September 1', 'coming', '2025-09-01'],
    ['the last of its days for what was', '2025-12-07', 'December 7', 'past', '2024-12-07'],
    ['its year where the text names one', '2024-09-01', 'September 1, 2024', 'coming', '2024-09-01'],
    ['its year where a word says which one it is', '2024-09', 'last September', 'coming', '2024-09'],
    ['the next of a weekday for what is to come', '2025-03-11', 'Tuesday', 'coming', '2025-03-18'],
    ['the last of a weekday for what was', '2025-03-11', 'Tuesday', 'past', '2025-03-11'],
    ['a day of last month that the present tells of', '2025-02-20', 'February 20', 'coming', '2025-02-20'],
    ['the next summer for a plan', '2024-22', 'this summer', 'coming', '2025-22'],
    ['last summer as it is', '2024-22', 'last summer', 'coming', '2024-22'],
    ['a year as it is', '2019', '2019', 'past', '2019'],
    ['yesterday as it is', '2025-03-12', 'yesterday', 'coming', '2025-03-12'],
  ] as const)('takes %s', (_, date, named, when, expected) => {
    expect(dateByTense(date, named, { ...ofVerb, when })).toBe(expected);
  });

  it('is none for a day ahead that no verb tells of', () => {
    expect(dateByTense('2025-06-05', 'June 5', { ...ofVerb, isOfVerb: false, when: null })).toBeNull();
  });
});

describe('isOfNews', () => {
  it.each([
    ['2025-03-13', true],
    ['2025-03-12', true],
    ['2025-03-10', true],
    ['2025-03-09', false],
    ['2025-03-14', false],
    ['2025-03', false],
    ['2025', false],
    ['no date', false],
  ])('%s: %s', (date, expected) => expect(isOfNews(date, published)).toBe(expected));
});
