import type { Features } from './clause-features';
import weights from './moment-weights.json';

const weightOf: Readonly<Record<string, number | undefined>> = weights;

/**
 * How likely an editor would put a clause on the timeline, from 0 to 1: logistic regression over its
 * features, trained by `npm run train:moments`.
 */
export function momentScore(features: Features): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weightOf[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
