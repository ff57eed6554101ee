import type { MergedMoment } from '../../article/article';
import { holds, type Period, toPeriod } from './dates-apart';

/** A story of two articles is recognized by this many moments, and one of thirty and more by the other. */
const [fewest, most] = [7, 15];

/** How many moments matter in a story of so many articles: with each doubling two more. */
export const countThatMatter = (articles: number): number =>
  Math.min(most, Math.max(fewest, Math.round(fewest + 2 * Math.log2(Math.max(2, articles) / 2))));

/**
 * What counts of a moment whose time has one already: most often it is the same event, in words so different that
 * the two could not be joined.
 */
const secondOfItsTime = 0.3;

interface Candidate {
  merged: MergedMoment;
  date: string;
  period: Period | null;
  score: number;
}

/**
 * The moments of a timeline that matter, in their order. The heaviest of a day stands for all that is reported of
 * the day; a second one, and the month or year of a day that stands there, have to be heavy themselves. What an
 * editor pinned is there whatever it weighs.
 */
export function weightyMoments(timeline: readonly MergedMoment[], articles: number): MergedMoment[] {
  const candidates = toCandidates(timeline);
  const pinned = candidates.filter(({ merged }) => merged.shown === 'always');
  const open = new Set(candidates.filter((one) => !pinned.includes(one)));
  const chosen = new Set(pinned.map(({ merged }) => merged));
  for (const one of open) for (const best of pinned) lessen(one, best);
  const count = Math.min(countThatMatter(articles), timeline.length);
  while (chosen.size < count) {
    let best: Candidate | null = null;
    for (const one of open) if (!best || one.score > best.score) best = one;
    if (!best) break;
    open.delete(best);
    chosen.add(best.merged);
    for (const one of open) lessen(one, best);
  }
  return timeline.filter((merged) => chosen.has(merged));
}

/** What may mean what is chosen counts less. */
function lessen(one: Candidate, best: Candidate): void {
  if (mayMean(one, best)) one.score = Math.min(one.score, secondOfItsTime * one.merged.weight);
}

/** True where one has the date of another or a vaguer one. */
const mayMean = (one: Candidate, { date, period }: Candidate): boolean =>
  one.date === date || (one.period !== null && period !== null && holds(one.period, period));

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(date);

function toCandidates(timeline: readonly MergedMoment[]): Candidate[] {
  const heaviest = new Map<string, MergedMoment>();
  const ofDay = new Map<string, number>();
  for (const merged of timeline) {
    const { date } = merged.moment;
    ofDay.set(date, (ofDay.get(date) ?? 0) + merged.weight);
    if (merged.weight > (heaviest.get(date)?.weight ?? -1)) heaviest.set(date, merged);
  }
  return timeline.map((merged) => {
    const { date } = merged.moment;
    const standsForDay = isDay(date) && heaviest.get(date) === merged;
    const score = (standsForDay ? ofDay.get(date) : undefined) ?? merged.weight;
    return { merged, date, period: toPeriod(date), score };
  });
}
