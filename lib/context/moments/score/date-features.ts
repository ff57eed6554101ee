import { isOfNews } from '../news-days';
import type { DatedClause } from '../dated-clause';
import type { Features } from './clause-features';

/** What the dates of a text tell of it as a whole, and of each of its clauses. */
export interface DateFeatures {
  ofText: Features;
  /** Of a clause that is dated by the text's own words. */
  of: (clause: DatedClause) => Features;
}

/** Sentences that open a text. */
const opening = 4;

/**
 * How the dates of a text stand to each other: whether it is full of them, whether they are of its news, and which of
 * them a clause has.
 * @param dated the clauses that the text's own words date, in order
 * @param published `YYYY-MM-DD`
 * @param sentences how many the text has
 */
export function dateFeatures(
  dated: readonly DatedClause[],
  published: string,
  sentences: number,
): DateFeatures {
  const places = [...new Set(dated.map(({ sentenceAt }) => sentenceAt))].sort((a, b) => a - b);
  const rankOf = new Map(places.map((place, rank) => [place, rank]));
  const firstOf = new Map<string, number>();
  for (const { date, sentenceAt } of dated) if (!firstOf.has(date)) firstOf.set(date, sentenceAt);
  const news = dated.filter(({ date }) => isOfNews(date, published));
  const ofText: Features = new Map([
    ['text dated', Math.min(1, (places.length / Math.max(1, sentences)) * 2)],
    ['text dates', Math.min(1, firstOf.size / 12)],
    ['text news days', Math.min(1, new Set(news.map(({ date }) => date)).size / 2)],
    ['text opens with news', news.some(({ sentenceAt }) => sentenceAt < opening) ? 1 : 0],
  ]);
  return {
    ofText,
    of: ({ date, sentenceAt }) => {
      const rank = rankOf.get(sentenceAt) ?? 0;
      const features: Features = new Map([['dated rank', rank / Math.max(1, places.length)]]);
      if (rank === 0) features.set('first dated', 1);
      if (firstOf.get(date) === sentenceAt) features.set('first of date', 1);
      if (rankOf.has(sentenceAt - 1)) features.set('dated before', 1);
      if (rankOf.has(sentenceAt + 1)) features.set('dated after', 1);
      return features;
    },
  };
}
