import { normalizeText } from './normalize';
import { plainLatin } from './plain-latin';

/** Letters that Unicode does not take apart, or that are written one for another. */
const plainLetters: Readonly<Record<string, string>> = {
  ...plainLatin,
  ς: 'σ',
  // Arabic: final forms that are typed one for another, the lengthening stroke, Persian letters.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
};
const replaced = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/** Marks that a reader may leave out. In Cyrillic, й is a letter of its own; in Thai, vowels are marks. */
const markedLetter =
  /([\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+|(\p{Script=Cyrillic})(\p{M}+)/gu;
const withoutMarks = (_: string, letter?: string, cyrillic = '', marks = ''): string =>
  letter ?? cyrillic + marks.replace(/[\u0300\u0301\u0308]/gu, '');

const nothingToFold = /^[a-z0-9]+$/;

/**
 * A word as it is compared: without case, without accents and vowel points, with digits as in `0` to
 * `9`. Made here for both databases, since what they lower-case depends on how they were set up.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (nothingToFold.test(lower)) return lower;
  return normalizeText(word, 'NFKD')
    .toLowerCase()
    .replace(markedLetter, withoutMarks)
    .replace(replaced, (letter) => plainLetters[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
    .normalize('NFC');
}
