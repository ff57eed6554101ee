import { type BoostedTrees, logOddsOf } from './boosted-trees';
import type { Features } from './clause-features';
import trees from './moment-trees.json';
import weights from './moment-weights.json';

const weightOf: Readonly<Record<string, number | undefined>> = weights;

const likelihood = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/**
 * How likely an editor would put a clause on the timeline, from 0 to 1: the mean of what a logistic regression and
 * boosted trees say of its features. The regression holds where few were seen, and so it alone is asked of clauses
 * without a date; the trees see what goes together. Both are trained by `npm run train:moments`.
 */
export function momentScore(features: Features): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weightOf[name] ?? 0) * value;
  const regressed = likelihood(sum);
  if (features.has('lead')) return regressed;
  return (regressed + likelihood(logOddsOf(trees as unknown as BoostedTrees, features))) / 2;
}
