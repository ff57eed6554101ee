import { describe, expect, it } from 'vitest';
import type { ReportedMoment } from '../article';
import { compareReported, isComingMoment, isOwnMoment, momentKey, orderMoments } from './timeline';

const reported = (
  slug: string,
  id: string,
  date: string,
  heading: string,
  publishedAt = '2023-04-25',
): ReportedMoment => ({
  id,
  date,
  label: null,
  heading,
  summary: null,
  words: { passageId: 'p1', exact: 'x', start: 0 },
  origin: 'editor',
  article: { slug, headline: slug, publishedAt, language: 'en', direction: 'ltr' },
});

describe('orderMoments', () => {
  it('leaves moments of one date as they were', () => {
    const list = [
      reported('a', 'm2', '2011', 'x'),
      reported('a', 'm1', '2011', 'y'),
      reported('a', 'm3', '200X', 'z'),
    ];
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

describe('isComingMoment', () => {
  it('is what begins after the day of the article', () => {
    expect(isComingMoment('2023-04-26', '2023-04-25T23:30:00-08:00')).toBe(true);
    expect(isComingMoment('2023-04-25', '2023-04-25')).toBe(false);
    expect(isComingMoment('2023', '2023-04-25')).toBe(false);
  });
});

describe('moments of several articles', () => {
  const [first, second, third] = [
    reported('a', 'm1', '2011', 'x'),
    reported('a', 'm2', '2011', 'y'),
    reported('b', 'm1', '2011', 'z', '2023-04-24'),
  ];

  it('are told apart by article and id', () => {
    expect([first, second, third].map((moment) => moment && momentKey(moment))).toEqual([
      'a m1',
      'a m2',
      'b m1',
    ]);
  });

  it('come in the order of their articles, then of their ids', () => {
    const list = [first, second, third].filter((moment) => moment !== undefined);
    expect(list.toSorted(compareReported)).toEqual([third, first, second]);
  });
});
