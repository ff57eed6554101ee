import type { ArticleCard, MergedMoment } from '../article';
import { compareEdtf } from '../dates/edtf';
import { isOwnMoment } from './timeline';

/** What stands on a story's line at its date. */
export type StoryEntry =
  | { kind: 'moment'; id: string; date: string; merged: MergedMoment }
  | { kind: 'article'; id: string; date: string; card: ArticleCard };

/**
 * The moments that no article on the line stands for: what one tells of its own day is its headline too. Where
 * accounts differ, or an editor says so, they are shown all the same.
 */
export function withoutOwn(timeline: readonly MergedMoment[], cards: readonly ArticleCard[]): MergedMoment[] {
  const days = new Map(cards.map((card) => [card.slug, card.publishedAt]));
  return timeline.filter(
    ({ moment, sources, contradicts, shown }) =>
      contradicts.length > 0 ||
      shown === 'always' ||
      !sources.some(({ article: { slug } }) => {
        const day = days.get(slug);
        return day !== undefined && isOwnMoment(moment.date, day);
      }),
  );
}

/** The part of a long story that one page shows, as days: after the one, up to the other; null where it is open. */
export interface StoryPart {
  after: string | null;
  upTo: string | null;
}

/** The day that an article is of. */
export const dayOfCard = ({ publishedAt }: Pick<ArticleCard, 'publishedAt'>): string =>
  publishedAt.slice(0, 10);

/** True for what begins after the day. */
const isAfter = (date: string, day: string): boolean => compareEdtf(date, day) > 0;

/** The moments of a part of a long story: each stands on one page. */
export const momentsOfPart = (
  timeline: readonly MergedMoment[],
  { after, upTo }: StoryPart,
): MergedMoment[] =>
  timeline.filter(
    ({ moment: { date } }) => (after === null || isAfter(date, after)) && !(upTo && isAfter(date, upTo)),
  );

/**
 * The story in one direction: its articles among its moments, each at its date, the oldest first. On one day
 * what happened comes before what was written of it.
 */
export function storyLine(timeline: readonly MergedMoment[], cards: readonly ArticleCard[]): StoryEntry[] {
  const moments = timeline.map((merged): StoryEntry => ({
    kind: 'moment',
    id: `${merged.moment.article.slug} ${merged.moment.id}`,
    date: merged.moment.date,
    merged,
  }));
  const articles = cards
    .toSorted((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt))
    .map((card): StoryEntry => ({ kind: 'article', id: card.slug, date: dayOfCard(card), card }));
  // Sorting keeps the order of what is of one day.
  return [...moments, ...articles].toSorted((a, b) => compareEdtf(a.date, b.date));
}
