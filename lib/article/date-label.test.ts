import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateLabel, machineDate, publishedLabel } from './date-label';

describe('dateLabel', () => {
  it.each([
    ['2023-04-25', 'en-US', 'April 25, 2023'],
    ['2023-04-25', 'en-GB', '25 April 2023'],
    ['2012-03', 'en-US', 'March 2012'],
    ['2011', 'en-US', '2011'],
    ['200X', 'en-US', '2000s'],
    ['200X', 'de', '2000er'],
    ['200X', 'ru', '2000-е'],
    ['200X', 'th', '2000–2009'],
    ['2011/2015', 'en-US', '2011–2015'],
    ['2011~', 'en-US', 'about 2011'],
    ['2011?', 'en-US', '2011?'],
    ['2011/..', 'en-US', 'since 2011'],
    ['2011-23', 'en-US', 'fall 2011'],
    ['2011-23', 'en-GB', 'autumn 2011'],
  ])('says %s in %s as "%s"', (date, locale, label) => {
    expect(dateLabel(date, locale)).toBe(label);
  });

  it('gives every date a label in every locale, known or not', () => {
    const dates = [
      '2023-04-25',
      '2012-03',
      '2011',
      '200X',
      '20XX',
      '2011-21',
      '2011/2015',
      '../2011',
      '2011%',
    ];
    for (const locale of ['en', 'de', 'fr', 'ru', 'ar', 'fa', 'ja', 'he', 'not a locale', ''])
      for (const date of dates) expect(dateLabel(date, locale)).not.toBe('');
  });

  it('gives back what is no date', () => {
    fc.assert(fc.property(fc.string({ maxLength: 3 }), (text) => dateLabel(text, 'en') === text));
  });
});

describe('publishedLabel', () => {
  it.each(['2023-04-25', '2023-04-25T23:59:00-11:00', '2023-04-25T00:01:00+14:00'])(
    'prints the day of %s',
    (at) => {
      expect(publishedLabel(at, 'en-US')).toBe('April 25, 2023');
    },
  );
});

describe('machineDate', () => {
  it('gives what HTML takes', () => {
    expect(['2023-04-25', '2012-03', '2011', '2011~'].map(machineDate)).toEqual([
      '2023-04-25',
      '2012-03',
      '2011',
      '2011',
    ]);
  });

  it('gives null where HTML has nothing', () => {
    for (const date of ['200X', '20XX', '2011-21', '2011/2015', '2011/..', '0000', 'x'])
      expect(machineDate(date)).toBeNull();
  });
});
