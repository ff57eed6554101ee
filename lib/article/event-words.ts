import type { Moment } from './article';
import { normalizeText } from './normalize';

/** What a moment says in words that can be compared with another's. */
export interface EventWords {
  /** Stems of words that carry meaning. */
  words: ReadonlySet<string>;
  /** Those of them that are written like names. */
  names: ReadonlySet<string>;
}

/**
 * Letters that a word keeps when it is inflected: "Россия" and "России", "minister" and "ministers". Longer
 * would part them, shorter would join what has nothing in common.
 */
const stemLength = 6;

/** Shorter words join others ("the", "with" is the limit's price); names of any length count. */
const shortestWord = 4;

export const stem = (word: string): string =>
  Array.from(
    normalizeText(word, 'NFKC')
      .toLowerCase()
      .replace(/['’]s?$/u, ''),
  )
    .slice(0, stemLength)
    .join('');

/** A word after the end of a sentence has its capital from there. */
const sentenceStart = /(?:^|[.!?…:]["'”’)]*\s+["'“‘(]*)$/u;

function addWords(text: string, words: Set<string>, names: Set<string>): void {
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}'’]*|\p{N}+/gu)) {
    const [word] = match;
    const isCapital = /^\p{Lu}/u.test(word);
    const isName = isCapital && !sentenceStart.test(text.slice(Math.max(0, match.index - 6), match.index));
    if (isName) names.add(stem(word));
    if (isName || word.length >= shortestWord) words.add(stem(word));
  }
}

/** The words of a moment's heading and summary. */
export function eventWords(moment: Pick<Moment, 'heading' | 'summary'>): EventWords {
  const words = new Set<string>();
  const names = new Set<string>();
  addWords(moment.heading, words, names);
  addWords(moment.summary ?? '', words, names);
  return { words, names };
}

const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const word of small) if (large.has(word)) count += 1;
  return count;
};

/** One name is where or who; a second one with it is seldom the same in another event of that day. */
const sharedNames = 2;
/** Of the words of the one who says less. */
const sharedPart = 0.5;

/** How many words two moments share at least, where they tell the same. */
export const tellShare = (size: number, other: number): number =>
  Math.max(1, Math.ceil(Math.min(size, other) * sharedPart));

/** True where two moments share names, and most of what the shorter of them says. */
export function tellTheSame(a: EventWords, b: EventWords): boolean {
  const smaller = Math.min(a.words.size, b.words.size);
  return (
    countShared(a.names, b.names) >= sharedNames &&
    smaller > 0 &&
    countShared(a.words, b.words) / smaller >= sharedPart
  );
}
