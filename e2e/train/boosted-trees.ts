import type { Tree } from '../../lib/context/moments/score/boosted-trees';
import type { Example } from './logistic';
import { randomFrom } from './random';

/** So many times from the beginning, with other parts of the examples: what one of them learned by chance counts less. */
const bags = 4;
const trees = 120;
const depth = 3;
const rate = 0.06;
/** Parts of the examples and of the features that are looked at for a tree, and for a split of it. */
const [rowPart, featurePart] = [0.6, 0.2];
/** Each case is there twice. */
const fewestOfLeaf = 16;
const ridge = 1;
/** A feature is asked for one of at most so many limits. */
const mostLimits = 15;

/** Limits of each feature, and between which of them the value of each row lies. */
interface Table {
  names: readonly string[];
  limits: readonly (readonly number[])[];
  bins: readonly Uint8Array[];
}

/** What is still missed at each row, and how surely (the first two derivatives of the loss). */
interface Slopes {
  first: Float64Array;
  second: Float64Array;
}

/**
 * Gradient boosting of small trees with logistic loss (Friedman's, with Newton steps in the leaves), on random parts of
 * examples and features. Deterministic.
 * @returns the features that are asked for, and the trees, whose values add up to the log odds
 */
export function fitTrees(
  examples: readonly Example[],
  fewestSeen: number,
): { start: number; features: string[]; trees: Tree[] } {
  const table = tableOf(examples, fewestSeen);
  const random = randomFrom(1);
  const count = examples.length;
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const positive = examples.reduce((sum, { weight, isPositive }) => sum + (isPositive ? weight : 0), 0);
  const start = Math.log(positive / (all - positive));
  const slopes: Slopes = { first: new Float64Array(count), second: new Float64Array(count) };
  const grown: Tree[] = [];
  for (let bag = 0; bag < bags; bag += 1) {
    const odds = new Float64Array(count).fill(start);
    for (let tree = 0; tree < trees; tree += 1) {
      setSlopes(slopes, examples, odds);
      const rows = [...examples.keys()].filter(() => random() < rowPart);
      const root = grow({ table, slopes, random }, rows, depth);
      for (let row = 0; row < count; row += 1) odds[row] = (odds[row] ?? 0) + valueAt(root, table, row);
      grown.push(named(root, table));
    }
  }
  const features = [...new Set(grown.flatMap(featuresOf))].sort((a, b) => a - b);
  const places = new Map(features.map((feature, place) => [feature, place]));
  const placed = (tree: Tree): Tree =>
    typeof tree === 'number' ? tree : [places.get(tree[0]) ?? 0, tree[1], placed(tree[2]), placed(tree[3])];
  return {
    start: Number(start.toFixed(4)),
    features: features.map((feature) => table.names[feature] ?? ''),
    trees: grown.map(placed),
  };
}

function setSlopes({ first, second }: Slopes, examples: readonly Example[], odds: Float64Array): void {
  for (const [row, { isPositive, weight }] of examples.entries()) {
    const likely = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
    first[row] = weight * ((isPositive ? 1 : 0) - likely);
    second[row] = weight * likely * (1 - likely);
  }
}

/** A tree over bins: what lies in bins up to `bin` goes left. */
type Node = number | { feature: number; bin: number; left: Node; right: Node };

interface Growing {
  table: Table;
  slopes: Slopes;
  random: () => number;
}

function tableOf(examples: readonly Example[], fewestSeen: number): Table {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen.keys()].filter((name) => (seen.get(name) ?? 0) >= fewestSeen).sort();
  const limits = names.map((name) => {
    const values = examples.map(({ features }) => features.get(name) ?? 0).sort((a, b) => a - b);
    const picked = new Set<number>();
    for (let part = 1; part <= mostLimits; part += 1) {
      const at = Math.floor((part * values.length) / (mostLimits + 1));
      picked.add(
        middle(
          values[at] ?? 0,
          values.find((value) => value > (values[at] ?? 0)),
        ),
      );
    }
    // A rare feature is between no two of these parts.
    picked.add(
      middle(
        values[0] ?? 0,
        values.find((value) => value > (values[0] ?? 0)),
      ),
    );
    return [...picked].filter(Number.isFinite).sort((a, b) => a - b);
  });
  const bins = names.map((name, feature) =>
    Uint8Array.from(examples, ({ features }) => {
      const value = features.get(name) ?? 0;
      return (limits[feature] ?? []).filter((limit) => value > limit).length;
    }),
  );
  return { names, limits, bins };
}

const middle = (a: number, b: number | undefined): number =>
  b === undefined ? Infinity : Number(((a + b) / 2).toFixed(3));

function grow(growing: Growing, rows: readonly number[], levels: number): Node {
  const { slopes, table } = growing;
  const first = rows.reduce((sum, row) => sum + (slopes.first[row] ?? 0), 0);
  const second = rows.reduce((sum, row) => sum + (slopes.second[row] ?? 0), 0);
  const leaf = (rate * first) / (second + ridge);
  const split =
    levels > 0 && rows.length >= 2 * fewestOfLeaf ? bestSplit(growing, rows, first, second) : null;
  if (!split) return leaf;
  const { feature, bin } = split;
  const isLeft = (row: number) => (table.bins[feature]?.[row] ?? 0) <= bin;
  return {
    feature,
    bin,
    left: grow(growing, rows.filter(isLeft), levels - 1),
    right: grow(
      growing,
      rows.filter((row) => !isLeft(row)),
      levels - 1,
    ),
  };
}

function bestSplit(
  { table, slopes, random }: Growing,
  rows: readonly number[],
  first: number,
  second: number,
): { feature: number; bin: number } | null {
  let best: { feature: number; bin: number } | null = null;
  let most = 1e-6;
  for (const [feature, bins] of table.bins.entries()) {
    if (random() >= featurePart) continue;
    const size = (table.limits[feature]?.length ?? 0) + 1;
    const [g, h, n] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
    for (const row of rows) {
      const bin = bins[row] ?? 0;
      g[bin] = (g[bin] ?? 0) + (slopes.first[row] ?? 0);
      h[bin] = (h[bin] ?? 0) + (slopes.second[row] ?? 0);
      n[bin] = (n[bin] ?? 0) + 1;
    }
    let [leftFirst, leftSecond, left] = [0, 0, 0];
    for (let bin = 0; bin < size - 1; bin += 1) {
      leftFirst += g[bin] ?? 0;
      leftSecond += h[bin] ?? 0;
      left += n[bin] ?? 0;
      if (left < fewestOfLeaf || rows.length - left < fewestOfLeaf) continue;
      const [rightFirst, rightSecond] = [first - leftFirst, second - leftSecond];
      const gain =
        leftFirst ** 2 / (leftSecond + ridge) +
        rightFirst ** 2 / (rightSecond + ridge) -
        first ** 2 / (second + ridge);
      if (gain > most) [most, best] = [gain, { feature, bin }];
    }
  }
  return best;
}

function valueAt(node: Node, table: Table, row: number): number {
  let here = node;
  while (typeof here !== 'number')
    here = (table.bins[here.feature]?.[row] ?? 0) <= here.bin ? here.left : here.right;
  return here;
}

const named = (node: Node, table: Table): Tree =>
  typeof node === 'number'
    ? Number((node / bags).toFixed(5))
    : [
        node.feature,
        table.limits[node.feature]?.[node.bin] ?? 0,
        named(node.left, table),
        named(node.right, table),
      ];

const featuresOf = (tree: Tree): number[] =>
  typeof tree === 'number' ? [] : [tree[0], ...featuresOf(tree[2]), ...featuresOf(tree[3])];
