import type { ArticleProfile } from './story-profile';
import { normalizeText } from '../../article/normalize';

/** Of an article's names the first ones: what it is about. */
const compared = 12;

/** Below this many shared names it is a place and its ruler, which a hundred stories share. */
const fewest = 3;

const partsOf = (name: string): string[] =>
  normalizeText(name, 'NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** "Erdogan" and "Recep Tayyip Erdogan" are one; "Russia" and "Russia Today" are not. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.at(-1) === long.at(-1) && short.every((part) => long.includes(part));
}

/** The first name counts in full and each next one less: what an article is about stands at its top. */
const weightAt = (index: number): number => 1 / Math.sqrt(index + 1);

/** How many stories give each name of an article: one that many give tells little. */
export type NameSpread = ReadonlyMap<string, number>;

/** In how many of the stories each of an article's names stands. */
export function spreadNames(
  article: ArticleProfile,
  stories: readonly (readonly ArticleProfile[])[],
): NameSpread {
  const known = stories.map((articles) => articles.flatMap((other) => other.names.map(partsOf)));
  return new Map(
    article.names.slice(0, compared).map((name) => {
      const parts = partsOf(name);
      return [name, known.filter((names) => names.some((one) => isSameName(parts, one))).length];
    }),
  );
}

export interface SharedNames {
  /** The part of what the article is about that the story is about as well, 0 to 1. */
  part: number;
  names: string[];
}

/**
 * What an article is about that the story's articles are about too. A name counts as much as the part of
 * the articles that have it, twice over: what every second article names belongs to the story.
 */
export function shareNames(
  article: ArticleProfile,
  others: readonly ArticleProfile[],
  spread: NameSpread = new Map(),
): SharedNames {
  const known = others.map((other) => other.names.map(partsOf));
  const shared: string[] = [];
  let [sum, whole] = [0, 0];
  for (const [index, name] of article.names.slice(0, compared).entries()) {
    const parts = partsOf(name);
    const having = known.filter((names) => names.some((one) => isSameName(parts, one))).length;
    const weight = weightAt(index) / (1 + Math.log2(Math.max(1, spread.get(name) ?? 1)));
    whole += weight;
    if (having === 0) continue;
    shared.push(name);
    sum += weight * Math.min(1, (2 * having) / others.length);
  }
  return shared.length < fewest ? { part: 0, names: shared } : { part: sum / whole, names: shared };
}
