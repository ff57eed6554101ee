import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEdtf, isSpan, parseEdtf } from './edtf';

const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const year = fc.integer({ min: 0, max: 9998 }).map((value) => String(value).padStart(4, '0'));
const single = fc.oneof(
  day,
  year,
  day.map((value) => value.slice(0, 7)),
  year.map((value) => `${value.slice(0, 3)}X`),
  year.map((value) => `${value.slice(0, 2)}XX`),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([value, season]) => `${value}-${season}`),
);
const edtf = fc.oneof(
  fc.tuple(single, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join('')),
  single.map((value) => `${value}/..`),
  single.map((value) => `../${value}`),
);

describe('parseEdtf', () => {
  it('never throws, and keeps the text of what it takes', () => {
    fc.assert(fc.property(fc.string(), (text) => (parseEdtf(text)?.text ?? text) === text));
  });

  it('ends no date before it starts', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const date = parseEdtf(text);
        expect(date).not.toBeNull();
        if (date?.start && date.end) expect(date.start <= date.end).toBe(true);
      }),
    );
  });

  it('takes every real day as that day', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(parseEdtf(text)).toMatchObject({ start: text, end: text });
      }),
    );
  });

  it.each([
    ['2023-04', 'month', '2023-04-01', '2023-04-30'],
    ['2012-02', 'month', '2012-02-01', '2012-02-29'],
    ['2011', 'year', '2011-01-01', '2011-12-31'],
    ['2011-XX', 'year', '2011-01-01', '2011-12-31'],
    ['200X', 'decade', '2000-01-01', '2009-12-31'],
    ['20XX', 'century', '2000-01-01', '2099-12-31'],
    ['2011-24', 'season', '2011-12-01', '2012-02-29'],
    ['2011/2015', 'interval', '2011-01-01', '2015-12-31'],
    ['2011/..', 'interval', '2011-01-01', null],
    ['../2011', 'interval', null, '2011-12-31'],
  ])('reads %s as a %s', (text, precision, start, end) => {
    expect(parseEdtf(text)).toEqual({ text, precision, start, end, uncertain: false, approximate: false });
  });

  it.each([
    '',
    '2023-02-30',
    '2023-13',
    '2023-4-5',
    '11',
    '2015/2011',
    '../..',
    '/',
    'XXXX',
    '2023-04-25T10:00',
    '2011 ',
    '1900-02-29',
    '2011/2012/2013',
  ])('refuses %j', (text) => expect(parseEdtf(text)).toBeNull());

  it('tells doubt from nearness', () => {
    expect(parseEdtf('2011?')).toMatchObject({ uncertain: true, approximate: false });
    expect(parseEdtf('2011~')).toMatchObject({ uncertain: false, approximate: true });
    expect(parseEdtf('2011%')).toMatchObject({ uncertain: true, approximate: true });
  });
});

describe('compareEdtf', () => {
  const any = fc.oneof(edtf, fc.string({ maxLength: 4 }));

  it('is a total order', () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b))).toBe(0 - Math.sign(compareEdtf(b, a)));
        expect(compareEdtf(a, b) === 0).toBe(a === b);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0)
          expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('puts the earlier first, and of two that start together the shorter', () => {
    const sorted = ['../2000', '2000', '200X', '2000/..', '2011', '2023-04-25'];
    expect([...sorted].reverse().sort(compareEdtf)).toEqual(sorted);
  });
});

describe('isSpan', () => {
  it('tells stretches from points', () => {
    expect(['200X', '20XX', '2011', '2011/2015', '2011-21'].map(isSpan)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['2012-03', '2023-04-25', 'never'].map(isSpan)).toEqual([false, false, false]);
  });
});
