import { parseEdtf, type EdtfPrecision } from '../../article/edtf';
import { eventWords, tellTheSame } from '../../article/event-words';
import { areAlike, headingWords } from '../../article/timeline';
import type { ArticleProfile } from './story-profile';

type Told = ArticleProfile['moments'][number];

/**
 * The more precise a date that two articles give to one event, the less it is chance. The year in which a
 * war began stands in every article about anything that came of it.
 */
const weights: Readonly<Record<EdtfPrecision, number>> = {
  day: 0.4,
  month: 0.3,
  season: 0.1,
  year: 0.1,
  interval: 0.1,
  decade: 0.05,
  century: 0,
};

/** The same day of the past under other headings: half of what the same event counts. */
const sameDay = 0.2;

/** What happened this week stands in every article of this week: it counts half, the day alone nothing. */
const weekDays = 8;

/** More than this no number of shared moments counts: wars have dates that every story about them tells. */
const most = 0.6;

const isSameEvent = (a: Told, b: Told): boolean =>
  areAlike(headingWords(a.heading), headingWords(b.heading)) || tellTheSame(eventWords(a), eventWords(b));

export interface SharedMoments {
  score: number;
  moments: Told[];
}

const dayInMs = 86_400_000;

/** True where the day lies in the week before one of the articles. */
function isOfTheWeek(date: string, publishedAt: readonly string[]): boolean {
  return publishedAt.some((published) => {
    const days = (Date.parse(published.slice(0, 10)) - Date.parse(date)) / dayInMs;
    return days >= 0 && days < weekDays;
  });
}

/** The moments of an article that the story's articles tell of as well. */
export function shareMoments(article: ArticleProfile, others: readonly ArticleProfile[]): SharedMoments {
  const byDate = new Map<string, { moment: Told; publishedAt: string }[]>();
  for (const { moments, publishedAt } of others)
    for (const moment of moments)
      byDate.set(moment.date, [...(byDate.get(moment.date) ?? []), { moment, publishedAt }]);
  const shared: Told[] = [];
  let score = 0;
  for (const moment of article.moments) {
    const precision = parseEdtf(moment.date)?.precision;
    const dated = byDate.get(moment.date);
    if (!precision || !dated) continue;
    const isSame = dated.some((other) => isSameEvent(moment, other.moment));
    const isDay = precision === 'day';
    const isFresh =
      isDay &&
      isOfTheWeek(moment.date, [article.publishedAt, ...dated.map(({ publishedAt }) => publishedAt)]);
    const weight = (isSame ? weights[precision] : isDay ? sameDay : 0) * (isFresh ? (isSame ? 0.5 : 0) : 1);
    if (weight > 0) shared.push(moment);
    score += weight;
  }
  return { score: Math.min(most, score), moments: shared };
}
