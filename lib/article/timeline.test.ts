import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ToldMoment } from './article';
import { compareEdtf } from './edtf';
import { isOwnMoment, mergeMoments, orderMoments } from './timeline';

const told = (
  slug: string,
  id: string,
  date: string,
  heading: string,
  publishedAt = '2023-04-25',
): ToldMoment => ({
  id,
  date,
  label: null,
  heading,
  summary: null,
  words: { passageId: 'p1', exact: 'x', start: 0 },
  origin: 'editor',
  article: { slug, headline: slug, publishedAt, language: 'en', direction: 'ltr' },
});

const moments = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom('m1', 'm2', 'm3'),
      fc.constantFrom('200X', '2011', '2023-04-25', '2023-04'),
      fc.array(fc.constantFrom('talks', 'in', 'Moscow', 'Ankara', 'war'), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('2022-12-28', '2023-04-25', '2023-04-25T10:00:00+03:00'),
    )
    .map(([slug, id, date, words, at]) => told(slug, id, date, words.join(' '), at)),
  { selector: (moment) => `${moment.article.slug} ${moment.id}` },
);

describe('mergeMoments', () => {
  it('does not depend on the order of what it is given', () => {
    fc.assert(
      fc.property(moments, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const shuffled = list
          .map((moment) => ({ moment, key: numbers.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ moment }) => moment);
        expect(mergeMoments(shuffled)).toEqual(mergeMoments(list));
      }),
    );
  });

  it('merges nothing further the second time, and loses nobody who tells', () => {
    fc.assert(
      fc.property(moments, (list) => {
        const merged = mergeMoments(list);
        const sources = merged.flatMap((entry) => entry.sources);
        expect(mergeMoments(sources)).toEqual(merged);
        expect(new Set(sources)).toEqual(new Set(list));
        expect(sources).toHaveLength(list.length);
      }),
    );
  });

  it('is in the order of time', () => {
    fc.assert(
      fc.property(moments, (list) => {
        const dates = mergeMoments(list).map((entry) => entry.moment.date);
        expect(dates).toEqual([...dates].sort(compareEdtf));
      }),
    );
  });

  it('takes one event told by two articles as one, the earlier article first', () => {
    const merged = mergeMoments([
      told('later', 'm1', '2023-04-25', 'Talks in Moscow', '2023-05-10'),
      told('earlier', 'm4', '2023-04-25', 'Moscow talks', '2023-04-25'),
    ]);
    expect(merged.map((entry) => entry.sources.map((source) => source.article.slug))).toEqual([
      ['earlier', 'later'],
    ]);
  });

  it('keeps two events of one day apart, and one heading on two dates', () => {
    const merged = mergeMoments([
      told('a', 'm1', '2023-04-25', 'Talks in Moscow'),
      told('b', 'm1', '2023-04-25', 'Talks in Ankara'),
      told('c', 'm1', '2023-04', 'Talks in Moscow'),
    ]);
    expect(merged).toHaveLength(3);
  });
});

describe('orderMoments', () => {
  it('leaves moments of one date as they were', () => {
    const list = [told('a', 'm2', '2011', 'x'), told('a', 'm1', '2011', 'y'), told('a', 'm3', '200X', 'z')];
    expect(orderMoments(list).map((moment) => moment.id)).toEqual(['m3', 'm2', 'm1']);
  });
});

describe('isOwnMoment', () => {
  it('goes by the day that the article carries', () => {
    expect(isOwnMoment('2023-04-25', '2023-04-25T23:30:00-08:00')).toBe(true);
    expect(isOwnMoment('2023-04-26', '2023-04-25T23:30:00-08:00')).toBe(false);
    expect(isOwnMoment('2023-04', '2023-04-25')).toBe(false);
  });
});
