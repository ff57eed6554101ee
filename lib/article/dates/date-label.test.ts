import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateLabel, machineDate, publishedLabel } from './date-label';
import { dateLanguages } from './date-names';

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
    ['0070', 'en-US', 'AD 70'],
    ['2011/2015', 'en-US', '2011–2015'],
    ['2011/2015', 'zh', '2011年–2015年'],
    ['2023-04-25/2023-04-27', 'en-US', 'April 25–27, 2023'],
    ['2023-04-25/2023-04-27', 'de', '25.–27. April 2023'],
    ['2023-04-25/2023-04-27', 'lt', '2023 m. balandžio 25–27 d.'],
    ['2023-04-25/2023-05-03', 'en-US', 'April 25 – May 3, 2023'],
    ['2023-04-25/2023-05-03', 'es', '25 de abril – 3 de mayo de 2023'],
    ['2023-04-25/2023-05-03', 'ja', '2023年4月25日–5月3日'],
    ['2022-12-30/2023-01-02', 'en-GB', '30 December 2022 – 2 January 2023'],
    ['2012-03/2012-05', 'en-US', 'March–May 2012'],
    ['2012-11/2013-02', 'ru', 'ноябрь 2012 г. – февраль 2013 г.'],
    ['2012-03-01', 'pl', '1 marca 2012'],
    ['2012-03', 'pl', 'marzec 2012'],
    ['2012-03-01', 'fa', '۱ مارس ۲۰۱۲'],
    ['2012-01-01', 'ar-SY', '1 كانون الثاني 2012'],
    ['2012-01-01', 'de-AT', '1. Jänner 2012'],
    ['2012-01-01', 'sr-Latn-RS', '1. januar 2012.'],
    ['2012-01-01', 'zh-Hant-TW', '2012年1月1日'],
    ['2012-01-01', 'iw', '1 בינואר 2012'],
    ['2012-01-01', 'en-AU', '1 January 2012'],
    ['2012-01-01', 'xx', 'January 1, 2012'],
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

  it('says both ends of every span, and each date otherwise than any other', () => {
    const day = fc
      .integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(2100, 0, 1) })
      .map((time) => new Date(time).toISOString().slice(0, 10));
    const shape = fc.constantFrom(4, 7, 10);
    fc.assert(
      fc.property(fc.constantFrom(...dateLanguages()), day, day, shape, (language, one, other, length) => {
        const [a, b] = [one.slice(0, length), other.slice(0, length)].toSorted();
        const [from, to] = [dateLabel(`${a}`, language), dateLabel(`${b}`, language)];
        expect(from === to).toBe(a === b);
        const span = dateLabel(`${a}/${b}`, language);
        if (a === b) expect(span).toBe(from);
        else {
          expect(span.split('–')).toHaveLength(2);
          const said = new Set(span.split(/[\s–,]+/u));
          for (const word of `${from} ${to}`.split(/[\s,]+/u))
            expect([...said].some((part) => part.includes(word) || word.includes(part))).toBe(true);
        }
      }),
    );
  });

  it('asks no Intl, whose words differ between a server and a browser', () => {
    const intl = globalThis.Intl;
    Reflect.deleteProperty(globalThis, 'Intl');
    try {
      for (const language of [...dateLanguages(), 'xx', ''])
        for (const date of ['2023-04-25/2023-04-27', '2012-03', '200X', '2011-21', '../2011'])
          expect(dateLabel(date, language)).not.toMatch(/[\u2009\u202f\u00a0]/u);
    } finally {
      globalThis.Intl = intl;
    }
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
