import type { MergedMoment } from '../../article/article';

/** A story of two articles is recognized by this many moments, and one of thirty and more by the other. */
const [fewest, most] = [7, 15];

/** How many moments matter in a story of so many articles: with each doubling two more. */
export const countThatMatter = (articles: number): number =>
  Math.min(most, Math.max(fewest, Math.round(fewest + 2 * Math.log2(Math.max(2, articles) / 2))));

/** The heaviest moments of a timeline, in their order. */
export function weightyMoments(timeline: readonly MergedMoment[], articles: number): MergedMoment[] {
  const count = countThatMatter(articles);
  const heaviest = new Set([...timeline].sort((a, b) => b.weight - a.weight).slice(0, count));
  return timeline.filter((merged) => heaviest.has(merged));
}
