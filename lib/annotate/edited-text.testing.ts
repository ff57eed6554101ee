/** Texts that remember which of their words are which while they are edited. Tests only. */
import { type ArticleText, joinPassages } from './article-text';
import type { WordsRange } from './describe';

/** A word with what follows it; `origin` is its number in the first state, null for what was put in. */
export interface TracedWord {
  text: string;
  origin: number | null;
}
export type TracedPassage = { passageId: string; words: TracedWord[] };

/** Numbers from 0 to 1, the same for each seed (Mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers the words of passages, from 0. */
export function trace(passages: readonly string[]): TracedPassage[] {
  let origin = 0;
  return passages.map((text, index) => ({
    passageId: `p${index + 1}`,
    words: (text.match(/\S+\s*/gu) ?? []).map((word) => ({ text: word, origin: origin++ })),
  }));
}

export interface TracedText extends ArticleText {
  words: (TracedWord & WordsRange)[];
}

export function toText(passages: readonly TracedPassage[]): TracedText {
  const texts = passages.map(({ passageId, words }) => ({
    passageId,
    text: words.map(({ text }) => text).join(''),
  }));
  const joined = joinPassages(texts);
  const words = passages.flatMap((passage, index) => {
    let at = joined.places[index]?.start ?? 0;
    return passage.words.map((word) => {
      const start = at;
      at += word.text.length;
      return { ...word, start, end: start + word.text.trimEnd().length };
    });
  });
  return { ...joined, words };
}

const wordsIn = ({ words }: TracedText, { start, end }: WordsRange): TracedText['words'] =>
  words.filter((word) => word.start < end && word.end > start);

const letters = ({ text }: TracedWord): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Each word, at this chance, is replaced, left out, or has another put before it. */
export function changeWords(
  passages: readonly TracedPassage[],
  chance: number,
  { random, vocabulary }: { random: () => number; vocabulary: readonly string[] },
): TracedPassage[] {
  const another = (): TracedWord => ({
    text: `${vocabulary[Math.floor(random() * vocabulary.length)] ?? 'other'} `,
    origin: null,
  });
  /** The same word put in its own place would be no change. */
  const other = (...near: (TracedWord | undefined)[]): TracedWord => {
    const one = another();
    return near.some((word) => word && letters(word) === letters(one)) ? { ...one, text: 'unlike ' } : one;
  };
  return passages.map((passage) => ({
    ...passage,
    words: passage.words.flatMap((word, index) => {
      if (random() >= chance) return [word];
      const kind = random();
      const put = other(word, passage.words[index - 1], passage.words[index + 1]);
      // Most edits put one word in place of another.
      if (kind < 0.6) return [put];
      return kind < 0.8 ? [] : [put, word];
    }),
  }));
}

const plain = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** What an anchor marked that it should not have: null where all is well. */
export function wrongWords(
  text: TracedText,
  range: WordsRange,
  marked: { first: number; last: number },
  exact: string,
): string | null {
  const inside = wordsIn(text, range);
  const isMarked = ({ origin }: TracedWord) =>
    origin !== null && origin >= marked.first && origin <= marked.last;
  const own = inside.filter(isMarked);
  const shown = text.text.slice(range.start, range.end);
  const isBeside = ({ origin }: TracedWord) =>
    origin === null || (origin >= marked.first - 1 && origin <= marked.last + 1);
  // Of "the the", nobody can tell which was left out; nor whether the edit wrote the same word again.
  if (shown === exact && inside.every(isBeside)) return null;
  if (own.length === 0) return `none of the words: ${shown}`;
  // Nor which passage's first word follows, where both begin with the same.
  if (` ${plain(exact)} `.includes(` ${plain(shown)} `)) return null;
  const foreign = inside.filter(
    (word) =>
      word.origin !== null && !isMarked(word) && !(isBeside(word) && exact.includes(word.text.trim())),
  );
  if (foreign.length > 0) return `words of elsewhere: ${foreign.map((word) => word.text).join('')}`;
  return own.length * 2 < inside.length
    ? `mostly other words: ${text.text.slice(range.start, range.end)}`
    : null;
}
