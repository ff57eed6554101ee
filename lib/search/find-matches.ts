import type { Term } from './parse-query';
import { readWords, type TextWord } from './read-words';
import { stemIn, stemsOf } from './stems';

/** A term with all that is let stand for it. */
export interface Wanted {
  term: Term;
  /** Longer words that an unfinished one may become. */
  completions: readonly string[];
  /** Asked for, but a text without it will do. */
  optional: boolean;
}

/** Where a term stands in a text. */
export interface Match {
  wanted: number;
  start: number;
  end: number;
  /** As typed, not in another form. */
  exact: boolean;
}

/** A text read once, to be searched for several terms. */
export interface ReadText {
  words: TextWord[];
  language: string;
}

export const readText = (text: string, language: string): ReadText => ({
  words: readWords(text, true),
  language,
});

/** Prepares terms for being looked for in many texts. */
export function matcherFor(wanted: readonly Wanted[]): (read: ReadText) => Match[] {
  const prepared = wanted.map(({ term, completions }) => {
    const [only] = term.words;
    const single = term.words.length === 1 && only !== undefined;
    return {
      words: term.words,
      forms: new Set(single ? [only, ...completions] : []),
      isForm: inLanguages(new Set(single && !term.quoted ? stemsOf(only) : [])),
    };
  });
  return ({ words, language }) => {
    const matches: Match[] = [];
    const inOrder = words.filter((word) => !word.single);
    for (const [number, { words: phrase, forms, isForm }] of prepared.entries()) {
      if (phrase.length > 1) {
        matches.push(...findPhrase(inOrder, phrase).map((at) => ({ ...at, wanted: number, exact: true })));
        continue;
      }
      for (const { word, start, end } of words) {
        if (forms.has(word) || isForm(language, word)) {
          matches.push({ wanted: number, start, end, exact: word === phrase[0] });
        }
      }
    }
    return matches.sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

/**
 * Finds out whether a word of a text has one of these stems. Texts have most of their words from each other, and a word is
 * cut down to its stem but once.
 */
function inLanguages(stems: ReadonlySet<string>): (language: string, word: string) => boolean {
  if (stems.size === 0) return () => false;
  const known = new Map<string, Map<string, boolean>>();
  return (language, word) => {
    const words = known.get(language) ?? new Map<string, boolean>();
    known.set(language, words);
    let isForm = words.get(word);
    if (isForm === undefined) words.set(word, (isForm = stems.has(stemIn(language, word) ?? '')));
    return isForm;
  };
}

function findPhrase(words: TextWord[], phrase: readonly string[]): { start: number; end: number }[] {
  return words.flatMap(({ start }, at) => {
    const last = words[at + phrase.length - 1];
    const found = last && phrase.every((word, ahead) => words[at + ahead]?.word === word);
    return found ? [{ start, end: last.end }] : [];
  });
}

/** The length that a passage of news has, in words; a longer one has more chances to hold any word. */
const usualLength = 40;

/**
 * How well a text answers: how often it has each term, as typed rather than in another form, for its
 * length, and how close together they stand.
 */
export function scoreOf(matches: readonly Match[], wanted: readonly Wanted[], length: number): number {
  const counts = wanted.map(() => 0);
  for (const { wanted: number, exact } of matches) counts[number] = (counts[number] ?? 0) + (exact ? 1 : 0.7);
  // Saturation and length as BM25 has them (k 1.2, b 0.75). Rarity is left out: each text has all terms.
  const norm = 1.2 * (0.25 + (0.75 * length) / usualLength);
  const often = counts.reduce((sum, count) => sum + (2.2 * count) / (count + norm), 0);
  const present = counts.filter((count) => count > 0).length;
  return often + (present > 1 ? closeness(matches, present) : 0);
}

/** 1 where all terms stand side by side; less with the characters between them. */
function closeness(matches: readonly Match[], present: number): number {
  let best = Infinity;
  const lastOf = new Map<number, Match>();
  for (const match of matches) {
    lastOf.set(match.wanted, match);
    if (lastOf.size < present) continue;
    const first = Math.min(...[...lastOf.values()].map(({ start }) => start));
    best = Math.min(best, match.end - first);
  }
  // Some ten characters a word, with its space.
  return best === Infinity ? 0 : Math.min(1, (10 * present) / Math.max(best, 1));
}
