import type { MergedMoment } from '../../article/article';
import type { Decided } from './decisions/read-decisions';

/** In words: shorter sentences ("The talks went on.") are true of several days. */
const longSentence = 8;

/**
 * Leaves out moments that would show a sentence again: one that names two days ("docked on Thursday and sailed on
 * Friday") is read as two moments, and the same one is dated otherwise where an agency's text is printed a day
 * later. What has a heading stays, then what most articles report, then what is first; and what an editor parted, or
 * wants to be shown.
 */
export function saidOnce(
  timeline: readonly MergedMoment[],
  { areApart }: Pick<Decided, 'areApart'> = { areApart: () => false },
): MergedMoment[] {
  const bySentence = new Map<string, MergedMoment[]>();
  for (const merged of timeline) {
    const { summary } = merged.moment;
    if (!summary) continue;
    const same = bySentence.get(summary);
    if (same) same.push(merged);
    else bySentence.set(summary, [merged]);
  }
  const wereParted = (one: MergedMoment, other: MergedMoment) =>
    one.sources.some((a) => other.sources.some((b) => areApart(a, b)));
  const repeats = new Set<MergedMoment>();
  for (const [sentence, same] of bySentence) {
    if (same.length < 2) continue;
    const shown: MergedMoment[] = [];
    for (const merged of same.toSorted(compareForKeeping))
      if (shown.some((other) => isRepeat(sentence, merged, other) && !wereParted(merged, other)))
        repeats.add(merged);
      else shown.push(merged);
  }
  return timeline.filter((merged) => !repeats.has(merged));
}

const compareForKeeping = (a: MergedMoment, b: MergedMoment): number =>
  Number(b.moment.heading !== null) - Number(a.moment.heading !== null) ||
  b.sources.length - a.sources.length;

/** True where the sentence is one and the same: in one article, or too long to be true twice. */
const isRepeat = (
  sentence: string,
  { moment, contradicts, shown }: MergedMoment,
  other: MergedMoment,
): boolean =>
  contradicts.length === 0 &&
  shown !== 'always' &&
  (moment.article.slug === other.moment.article.slug || sentence.split(/\s+/u).length >= longSentence);
