/** One case to learn from. */
export interface Example {
  features: ReadonlyMap<string, number>;
  isPositive: boolean;
  weight: number;
}

const passes = 400;
const step = 0.5;

/**
 * Logistic regression with a ridge penalty, by gradient descent with a step of its own for each feature
 * (Duchi, Hazan and Singer's AdaGrad). `bias` is not penalised. Deterministic.
 * @returns the weight of each feature that is seen often enough, rounded to three digits
 */
export function fitLogistic(
  examples: readonly Example[],
  { ridge, fewestSeen }: { ridge: number; fewestSeen: number },
): Record<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen.keys()].filter((name) => (seen.get(name) ?? 0) >= fewestSeen).sort();
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, isPositive, weight }) => ({
    cells: [...features].flatMap(([name, value]) => {
      const at = places.get(name);
      return at === undefined ? [] : [{ at, value }];
    }),
    isPositive,
    weight,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  for (let pass = 0; pass < passes; pass += 1) {
    const slope = weights.map((weight, at) => (names[at] === 'bias' ? 0 : ridge * weight));
    for (const { cells, isPositive, weight } of rows) {
      const sum = cells.reduce((total, { at, value }) => total + (weights[at] ?? 0) * value, 0);
      const miss = weight * (1 / (1 + Math.exp(-sum)) - (isPositive ? 1 : 0));
      for (const { at, value } of cells) slope[at] = (slope[at] ?? 0) + miss * value;
    }
    for (const [at, down] of slope.entries()) {
      squares[at] = (squares[at] ?? 0) + down * down;
      weights[at] = (weights[at] ?? 0) - (step * down) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(3))]));
}
