import { parseEdtf, type EdtfPrecision } from '../../article/edtf';
import { eventWords, tellTheSame } from '../../article/event-words';
import { areAlike, headingWords } from '../../article/timeline';
import type { ArticleProfile } from './story-profile';

type Told = ArticleProfile['moments'][number];

/** The more precise a date that two articles give to one event, the less it is chance. */
const weights: Readonly<Record<EdtfPrecision, number>> = {
  day: 0.4,
  month: 0.3,
  season: 0.2,
  year: 0.2,
  interval: 0.2,
  decade: 0.1,
  century: 0,
};

/** The same day of the past under other headings: half of what the same event counts. */
const sameDay = 0.2;

/** More than this no number of shared moments counts: wars have dates that every story about them tells. */
const most = 0.6;

const isSameEvent = (a: Told, b: Told): boolean =>
  areAlike(headingWords(a.heading), headingWords(b.heading)) || tellTheSame(eventWords(a), eventWords(b));

export interface SharedMoments {
  score: number;
  moments: Told[];
}

/** The moments of an article that the story's articles tell of as well. */
export function shareMoments(article: ArticleProfile, others: readonly ArticleProfile[]): SharedMoments {
  const byDate = new Map<string, Told[]>();
  const ownDays = new Set([article, ...others].map(({ publishedAt }) => publishedAt.slice(0, 10)));
  for (const moment of others.flatMap(({ moments }) => moments))
    byDate.set(moment.date, [...(byDate.get(moment.date) ?? []), moment]);
  const shared: Told[] = [];
  let score = 0;
  for (const moment of article.moments) {
    const precision = parseEdtf(moment.date)?.precision;
    const dated = byDate.get(moment.date);
    if (!precision || !dated) continue;
    const isSame = dated.some((other) => isSameEvent(moment, other));
    // Everything that is reported on a day happened on it; only a day looked back at tells something.
    const isTelling = precision === 'day' && !ownDays.has(moment.date);
    const weight = isSame ? weights[precision] : isTelling ? sameDay : 0;
    if (weight > 0) shared.push(moment);
    score += weight;
  }
  return { score: Math.min(most, score), moments: shared };
}
