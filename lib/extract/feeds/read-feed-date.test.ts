import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeedDate } from './read-feed-date';

describe('readFeedDate', () => {
  it.each([
    ['Tue, 25 Apr 2023 10:05:09 GMT', '2023-04-25T10:05:09Z'],
    ['Tue, 25 Apr 2023 10:05:09 +0300', '2023-04-25T10:05:09+03:00'],
    ['25 Apr 2023 10:05 EST', '2023-04-25T10:05:00-05:00'],
    ['Tue, 25 April 23 10:05:09 PDT', '2023-04-25T10:05:09-07:00'],
    ['Tue,25 Apr 2023 10:05:09 GMT+3', '2023-04-25T10:05:09+03:00'],
    ['Tue, 25 Apr 2023 10:05:09 +0300 (MSK)', '2023-04-25T10:05:09+03:00'],
    ['Tuesday, 25-Apr-23 10:05:09 UTC', '2023-04-25T10:05:09Z'],
    ['Tue, April 25, 2023 10:05 PM EDT', '2023-04-25T22:05:00-04:00'],
    ['Apr 25, 2023 12:05 a.m. CEST', '2023-04-25T00:05:00+02:00'],
    ['2023-04-25T10:05:09Z', '2023-04-25T10:05:09Z'],
    ['2023-04-25T10:05:09.123+05:45', '2023-04-25T10:05:09+05:45'],
    ['2023-04-25 10:05:09 +0000', '2023-04-25T10:05:09+00:00'],
    ['2023-4-5T7:05Z', '2023-04-05T07:05:00Z'],
    ['Sat, 31 Dec 2016 23:59:60 GMT', '2016-12-31T23:59:59Z'],
    ['31 Dec 99 10:00 GMT', '1999-12-31T10:00:00Z'],
  ])('reads %s', (printed, expected) => {
    expect(readFeedDate(printed)).toBe(expected);
  });

  it.each([
    ['Tue, 25 Apr 2023', '2023-04-25'],
    ['2023-04-25', '2023-04-25'],
    ['2023-04-25T10:05:09', '2023-04-25'],
    ['Tue, 25 Apr 2023 10:05:09 IST', '2023-04-25'],
    ['Tue, 25 Apr 2023 10:05:09 Nowhere', '2023-04-25'],
    ['Tue, 25 Apr 2023 99:05:09 GMT', '2023-04-25'],
  ])('keeps of %s the day alone, as no zone can be recognized', (printed, expected) => {
    expect(readFeedDate(printed)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    '30 Feb 2023',
    '2023-13-01',
    '25/04/2023',
    '1682416800',
    'Tue, 25 Foo 2023 10:00 GMT',
  ])('finds no date in "%s"', (printed) => {
    expect(readFeedDate(printed)).toBeNull();
  });

  it('means the same moment as the date that was printed', () => {
    const range = { min: new Date('1970-01-01T00:00:00Z'), max: new Date('2069-12-31T23:59:59Z') };
    fc.assert(
      fc.property(fc.date({ ...range, noInvalidDate: true }), (date) => {
        const whole = Math.floor(date.getTime() / 1000) * 1000;
        expect(Date.parse(readFeedDate(date.toUTCString()) ?? '')).toBe(whole);
        expect(Date.parse(readFeedDate(date.toISOString()) ?? '')).toBe(whole);
      }),
    );
  });

  it('is done at once with anything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const read = readFeedDate(text);
        expect(read === null || /^\d{4}-\d\d-\d\d/.test(read)).toBe(true);
      }),
    );
    expect(readFeedDate(`${'a '.repeat(50_000)}`)).toBeNull();
  });
});
