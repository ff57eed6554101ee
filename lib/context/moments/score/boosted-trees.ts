/** What is added where a tree ends; or a feature, its limit, and where to go on for values up to it and above it. */
export type Tree = number | readonly [feature: number, limit: number, upTo: Tree, above: Tree];

/** Trees whose values add up to the log odds of what they were trained to tell. */
export interface BoostedTrees {
  start: number;
  /** The features that the trees ask for, by name. */
  features: readonly string[];
  trees: readonly Tree[];
}

/** The log odds that trees give to features; a feature that is not there is 0. */
export function logOddsOf({ start, features, trees }: BoostedTrees, of: ReadonlyMap<string, number>): number {
  const values = features.map((name) => of.get(name) ?? 0);
  return trees.reduce<number>((sum, tree) => sum + valueOf(tree, values), start);
}

function valueOf(tree: Tree, values: readonly number[]): number {
  let here = tree;
  while (typeof here !== 'number') here = (values[here[0]] ?? 0) <= here[1] ? here[2] : here[3];
  return here;
}
