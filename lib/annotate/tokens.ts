import { foldAccents } from '../text/fold';
import { unspacedScripts } from '../text/scripts';

/** A word of a text, or one character of a script that puts no spaces between words. */
export interface Token {
  /** Without case and accents: what is compared. */
  key: string;
  start: number;
  end: number;
  /** What it tells: a longer word stands by chance less often. */
  weight: number;
}

const word = new RegExp(
  String.raw`[${unspacedScripts}]\p{M}*|(?:(?![${unspacedScripts}])[\p{L}\p{M}\p{N}])+|\p{Extended_Pictographic}`,
  'gu',
);

/** "the" and "Verkehrsminister" differ in what they tell, but not without bound. */
const mostWeight = 8;

/** The words of a stretch of text, at their offsets in the whole. */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  return Array.from(text.slice(from, to).matchAll(word), (match) => {
    const start = from + match.index;
    return {
      key: keyOf(match[0]),
      start,
      end: start + match[0].length,
      weight: Math.min(match[0].length, mostWeight),
    };
  });
}

// Nearly all words of most languages, which need no more than their case changed.
const plain = /^[\x20-\x7f]*$/;

const keyOf = (word: string): string => (plain.test(word) ? word.toLowerCase() : foldAccents(word) || word);

export const weigh = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, token) => sum + token.weight, 0);
