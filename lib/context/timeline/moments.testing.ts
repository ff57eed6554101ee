import fc from 'fast-check';
import type { MergedMoment, ReportedMoment } from '../../article/article';

/** A moment as an article reports it. */
export const reported = (
  slug: string,
  date: string,
  heading: string | null,
  { id = 'm1', summary = null as string | null, publishedAt = '2023-04-25', origin = 'suggestion' } = {},
): ReportedMoment => ({
  id,
  date,
  label: null,
  heading,
  summary,
  words: { passageId: 'p1', exact: 'x', start: 0 },
  origin: origin as ReportedMoment['origin'],
  article: { slug, headline: slug, publishedAt, language: 'en', direction: 'ltr' },
});

/** An event as a story's timeline has it. */
export const merged = (weight: number, ...sources: [ReportedMoment, ...ReportedMoment[]]): MergedMoment => ({
  moment: sources[0],
  sources,
  contradicts: [],
  weight,
  shown: null,
});

const dates = ['200X', '2011', '2012-03', '2023-04-25', '2023-04', '2023-04-26', '2011/2015', '2023~', 'x'];
const phrases = ['Talks', 'in', 'Moscow', 'Ankara', 'between Syria and Turkey', 'war', 'with 40 dead'];
/** Moments of few articles, dates and words, so that many are alike. */
export const moments = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom('m1', 'm2', 'm3'),
      fc.constantFrom(...dates),
      fc.array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 4 }),
    )
    .map(([slug, id, date, words]) => reported(slug, date, words.join(' '), { id })),
  { selector: (moment) => `${moment.article.slug} ${moment.id}` },
);
