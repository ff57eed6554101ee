import shares from './document-shares.json';

/** The weight of each term, of length 1 as a vector (Salton's vector space model). */
export type TermVector = ReadonlyMap<string, number>;

/** In how many of the library's articles each term stands. */
export interface TermCounts {
  articles: number;
  countOf(term: string): number;
}

/** The part of a language's texts in which a term that none of our counts knows stands. */
const unknownShare = 1 / 1500;

/**
 * The library counts as if this many articles of the language had been read before. Without it the first
 * ten articles of a library could not tell a story's words from those of the news.
 */
const priorArticles = 300;

/** What stands in half of all texts means nothing. */
const commonplace = Math.log(2);

const sharesByLanguage = new Map<string, ReadonlyMap<string, number>>();
const levelsByLanguage: Readonly<Record<string, readonly string[] | undefined>> = shares.byLanguage;

/** The part of a language's texts in which each of its common stems stands; empty for one not counted. */
function sharesFor(language: string): ReadonlyMap<string, number> {
  const code = language.slice(0, 2).toLowerCase();
  const known = sharesByLanguage.get(code);
  if (known) return known;
  const found = new Map<string, number>();
  const levels = Object.hasOwn(levelsByLanguage, code) ? (levelsByLanguage[code] ?? []) : [];
  for (const [at, stems] of levels.entries())
    for (const stem of stems.split(' ')) found.set(stem, (shares.levels[at] ?? 0) * Math.SQRT2);
  sharesByLanguage.set(code, found);
  return found;
}

/** The part of a language's texts in which a term stands; 0 for one that is not common in it. */
export const languageShare = (term: string, language: string): number => sharesFor(language).get(term) ?? 0;

/**
 * How much a term tells: its inverse document frequency in the library, with the language's own as a
 * prior (Zhai and Lafferty's Dirichlet smoothing, applied to documents).
 */
export function termWeight(term: string, language: string, counts: TermCounts): number {
  const prior = priorArticles * (sharesFor(language).get(term) ?? unknownShare);
  const share = (counts.countOf(term) + prior) / (counts.articles + priorArticles);
  return Math.max(0, -Math.log(share) - commonplace);
}

/** Makes a vector's length 1; one of nothing stays as it is. */
export function toUnitVector(weights: Map<string, number>): TermVector {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  if (length > 0) for (const [term, weight] of weights) weights.set(term, weight / length);
  return weights;
}

/** The vector of counted terms: logarithmic in how often each stands, by how much each tells. */
export function toVector(
  termCounts: ReadonlyMap<string, number>,
  language: string,
  counts: TermCounts,
): TermVector {
  const weights = new Map<string, number>();
  for (const [term, count] of termCounts) {
    const weight = (1 + Math.log(Math.max(1, count))) * termWeight(term, language, counts);
    if (weight > 0) weights.set(term, weight);
  }
  return toUnitVector(weights);
}

/** The cosine of two vectors of length 1, from 0 to 1. */
export function cosine(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
