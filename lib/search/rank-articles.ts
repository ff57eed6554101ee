import { nearness, type Sought, tuning, type Weighed, weighTerm } from './weigh-terms';
import { lengthIn, placesIn, type Section, sectionsIn } from './word-places';

/** How many articles there are, and how long they are together: what a word's rarity is measured against. */
export interface LibrarySize {
  articles: number;
  words: number;
}

/** An article that may answer, with where its terms stand. */
export interface Answer {
  /** Grows with the day of publication. */
  id: number;
  articleId: number;
  language: string;
  places: string;
  /** True where all that was asked for is known to be in it. */
  whole: boolean;
}

export interface Ranked extends Answer {
  score: number;
  /** Of the words that were sought, those that it has, by their number. */
  has: ReadonlySet<number>;
}

/** What the newest has before one that is a year older and as good: little. */
const recencyShare = 0.02;
const idsPerYear = 365.25 * 2 ** 31;

/**
 * Puts articles in order, the best first: those that have all that was asked for, then by BM25 over their fields,
 * where words that stand side by side as they were typed, and words of the headline, count for more.
 */
export function rankArticles(
  answers: readonly Answer[],
  sought: readonly Sought[],
  library: LibrarySize,
): Ranked[] {
  const most = bestScore(sought);
  const usual = Math.max(1, library.words / Math.max(1, library.articles));
  const newest = answers.reduce((latest, { id }) => Math.max(latest, id), 0);
  return answers
    .map((answer): Ranked => {
      const sections = sectionsIn(answer.places);
      const length = lengthIn(answer.places) / usual;
      const found = sought.map((one) => weighTerm(one, placesOf(answer, one), sections, length));
      const years = (newest - answer.id) / idsPerYear;
      const score = scoreOf(found, sought, sections, length) * (1 + recencyShare / (1 + years));
      const has = new Set(found.flatMap(({ places }, word) => (places.length > 0 ? [word] : [])));
      return { ...answer, score: answer.whole ? most + score : score, has };
    })
    .sort((a, b) => b.score - a.score || b.id - a.id);
}

/** Where one of the word's forms stands in the article, in order. */
export function placesOf({ language, places }: Answer, { termsIn }: Sought): number[] {
  const all = termsIn(language).map((term) => placesIn(places, term));
  return all.length === 1 ? (all[0] ?? []) : all.flat().sort((a, b) => a - b);
}

/** More than any article has without all that was asked for. */
const bestScore = (sought: readonly Sought[]): number =>
  sought.reduce((sum, { rarity }) => sum + rarity, 0) *
  (tuning.k1 + 1) *
  (1 + tuning.pair) *
  (1 + tuning.headline) *
  (1 + recencyShare);

function scoreOf(
  found: readonly Weighed[],
  sought: readonly Sought[],
  sections: readonly Section[],
  length: number,
): number {
  const words = found.reduce((sum, { score }) => sum + score, 0);
  const pairs = found.slice(1).reduce((sum, later, at) => {
    const earlier = found[at];
    return earlier ? sum + nearness(earlier, later, length) : sum;
  }, 0);
  const end = sections[1]?.start ?? Infinity;
  const all = sought.reduce((sum, { rarity }) => sum + rarity, 0);
  const inHeadline = found.reduce(
    (sum, { places: [first] }, at) =>
      sum + (first !== undefined && first < end ? (sought[at]?.rarity ?? 0) : 0),
    0,
  );
  const isHeadline = sections[0]?.kind === 'headline';
  return (words + pairs) * (1 + (isHeadline && all > 0 ? (tuning.headline * inHeadline) / all : 0));
}
