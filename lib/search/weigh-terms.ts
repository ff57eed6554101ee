import type { Section, SectionKind } from './word-places';

/** A word that is sought, with all forms in which an article may have it. */
export interface Sought {
  /** The terms that stand for it in an article of this language. */
  termsIn(language: string): readonly string[];
  /** The rarer, the higher: BM25's inverse document frequency. */
  rarity: number;
}

/** A sought word in one article. */
export interface Weighed {
  places: readonly number[];
  rarity: number;
  score: number;
}

/** Saturation and length, as BM25 names them. */
export const tuning = {
  k1: 1.2,
  b: 0.75,
  pair: 0.5,
  reach: 6,
  headline: 0.2,
  fieldHeadline: 2,
  fieldStandfirst: 1.5,
  fieldRepeat: 0.3,
};

/** A headline says what the article is about; quotes and moments repeat words of its passages. */
const fieldWeight = (kind: SectionKind): number =>
  ({
    headline: tuning.fieldHeadline,
    standfirst: tuning.fieldStandfirst,
    byline: 1,
    passage: 1,
    quote: tuning.fieldRepeat,
    moment: tuning.fieldRepeat,
  })[kind];

/** Of a word that `articles` of `all` have. */
export const rarityOf = (articles: number, all: number): number =>
  Math.log(1 + (Math.max(0, all - articles) + 0.5) / (articles + 0.5));

/** How much a word says for an article; `length` is the article's, measured in usual ones. */
export function weighTerm(
  { rarity }: Sought,
  places: readonly number[],
  sections: readonly Section[],
  length: number,
): Weighed {
  let often = 0;
  let section = 0;
  for (const place of places) {
    while ((sections[section + 1]?.start ?? Infinity) <= place) section += 1;
    often += fieldWeight(sections[section]?.kind ?? 'passage');
  }
  return { places, rarity, score: rarity * saturated(often, length) };
}

/** How much it adds that two words stand near each other, in the order in which they were typed or nearly so. */
export function nearness(earlier: Weighed, later: Weighed, length: number): number {
  let near = 0;
  let at = 0;
  for (const place of earlier.places) {
    while ((later.places[at] ?? Infinity) < place - tuning.reach) at += 1;
    let best = 0;
    for (let ahead = at; (later.places[ahead] ?? Infinity) <= place + tuning.reach; ahead += 1) {
      const distance = (later.places[ahead] ?? 0) - place;
      if (distance !== 0) best = Math.max(best, distance > 0 ? 1 / distance : 0.5 / -distance);
    }
    near += best;
  }
  return near === 0 ? 0 : tuning.pair * Math.min(earlier.rarity, later.rarity) * saturated(near, length);
}

const saturated = (often: number, length: number): number =>
  often === 0 ? 0 : ((tuning.k1 + 1) * often) / (often + tuning.k1 * (1 - tuning.b + tuning.b * length));
