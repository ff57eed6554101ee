import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../article/dates/edtf';
import { findTimexes } from './find-timexes';

/** A Wednesday. */
const published = '2023-04-26';

const snippets = [
  'in 2003',
  'the 2000s',
  'on Tuesday',
  'March 4',
  ', ',
  '. ',
  'late last year',
  'between 2011 and 2015',
  'two days later',
  "'90s",
  '5:30 p.m.',
  'twenty-one years',
  'he will meet',
  'they met',
  '\n\n',
  'the third quarter of 1999',
  '25/4/2023',
  '-',
  '490 BC',
  'every Friday',
  'May',
  'that year',
  'five',
  '3',
  '’s',
  'half a century ago',
  'ninety',
  'hundred',
  '٢٠٢٣',
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...snippets), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(' '));

describe('findTimexes', () => {
  it('gives expressions in order, none overlapping, each on whole words', () => {
    fc.assert(
      fc.property(soup, (text) => {
        let end = 0;
        for (const timex of findTimexes(text, { published })) {
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          ({ end } = timex);
          const words = text.slice(timex.start, timex.end);
          expect(words).toBe(words.trim());
          expect(text.charAt(timex.start - 1) + words.charAt(0)).not.toMatch(/^[a-z]{2}$/i);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('gives only dates that the library can read', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const { edtf } of findTimexes(text, { published }))
          if (edtf !== null) expect(parseEdtf(edtf), edtf).not.toBeNull();
      }),
    );
  });

  it('takes any text, in any language, on any day', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string(),
        fc.string(),
        (text, language, day) => {
          findTimexes(text, { published: day, language });
          findTimexes(text, { published, language });
        },
      ),
    );
  });

  it.each(['__proto__', 'constructor', 'toString-x'])(
    'reads as English what says its language is %s',
    (language) => {
      expect(findTimexes('It began in 2011.', { published, language })).toMatchObject([{ value: '2011' }]);
    },
  );

  it('finds the same in a paragraph whatever white space stands around it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 50 }), (spaces) => {
        const text = 'The war began in 2011.';
        const [timex] = findTimexes(' '.repeat(spaces) + text, { published });
        expect(timex).toMatchObject({ start: 17 + spaces, end: 21 + spaces, value: '2011' });
      }),
    );
  });

  it.each([
    ['the '.repeat(250_000)],
    ['May '.repeat(250_000)],
    ['1'.repeat(1_000_000)],
    ['1,111'.repeat(200_000)],
    ['1.'.repeat(500_000)],
    ['first half of the last part of the '.repeat(30_000)],
    ["'".repeat(1_000_000)],
    ['a.'.repeat(500_000)],
    ['twenty-'.repeat(140_000)],
    ['Friday '.repeat(140_000)],
    ['early in the beginning of the '.repeat(33_000)],
    ['\n \n'.repeat(330_000)],
    ['x’'.repeat(500_000)],
  ])('ends soon on a megabyte of the worst text', (text) => {
    expect(() => findTimexes(text, { published })).not.toThrow();
  });
});

describe('a date in numbers', () => {
  it('is read by the region of the language, one after the other', () => {
    const read = (language: string, text = 'It opened on 12/03/2019 in town.') =>
      findTimexes(text, { published: '2020-01-01', language }).map(({ value }) => value);
    for (const language of ['en-GB', 'en-AU', 'en-IN', 'fr']) expect(read(language)).toEqual(['2019-03-12']);
    for (const language of ['en-US', 'en']) expect(read(language)).toEqual(['2019-12-03']);
    expect(read('en-GB')).toEqual(['2019-03-12']);
    expect(read('en-US', 'It opened on 25/12/2019.')).toEqual(['2019-12-25']);
    expect(read('en-GB', 'It opened on 12/25/2019.')).toEqual(['2019-12-25']);
  });
});
