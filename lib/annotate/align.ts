import type { Token } from './tokens';
import { spend, type WorkBudget } from './work-budget';

/**
 * A word that was left out or put in. Small beside any word's weight, so that as many words as possible
 * are paired; above nothing, so that pairs stay together.
 */
const gapCost = 0.3;
/** A word in another's place costs less than one gone and one come. */
const changeCost = 0.4;

/** Two texts of some 2,000 words, in 32 MB; no highlight has more, but for single letters with spaces between. */
const mostCells = 4_000_000;

/**
 * Pairs the words of two texts in order, so that the most is in common (Needleman and Wunsch). Words
 * of `after` before its first pair and after its last cost nothing. Where the texts are too long for what is left
 * to spend, none are paired.
 *
 * @returns for each word of `before` the index of its equal in `after`, or -1
 */
export function alignWords(before: readonly Token[], after: readonly Token[], budget: WorkBudget): number[] {
  const width = after.length + 1;
  const cells = (before.length + 1) * width;
  if (cells > mostCells || !spend(budget, cells)) return before.map(() => -1);
  const best = new Float64Array(cells);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const pairGain = (i: number, j: number): number => {
    const [a, b] = [before[i], after[j]];
    return a && b && a.key === b.key ? a.weight : -changeCost;
  };
  const gapAfter = (i: number): number => (i === 0 || i === before.length ? 0 : gapCost);
  for (let i = before.length; i >= 0; i -= 1)
    for (let j = after.length; j >= 0; j -= 1) {
      if (i === before.length && j === after.length) continue;
      best[i * width + j] = Math.max(
        i < before.length && j < after.length ? pairGain(i, j) + at(i + 1, j + 1) : -Infinity,
        i < before.length ? at(i + 1, j) - gapCost : -Infinity,
        j < after.length ? at(i, j + 1) - gapAfter(i) : -Infinity,
      );
    }
  const pairs = before.map(() => -1);
  for (let [i, j] = [0, 0]; i < before.length && j < after.length;) {
    if (at(i, j) === pairGain(i, j) + at(i + 1, j + 1)) {
      if (before[i]?.key === after[j]?.key) pairs[i] = j;
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j) - gapCost) i += 1;
    else j += 1;
  }
  return pairs;
}
