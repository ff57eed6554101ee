import { foldWord } from '../text/fold-word';
import { unspacedScripts } from '../text/scripts';

/** A word of a text, as it is compared, and where it stands. */
export interface TextWord {
  word: string;
  start: number;
  end: number;
  /** One of the characters of a script without spaces, beside the pairs of them. */
  single?: true;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Of scripts without spaces: a character with the marks that follow it. */
const spaceless = new RegExp(String.raw`[${unspacedScripts}ー]\p{M}*`, 'u');
const unitPattern = new RegExp(spaceless.source, 'gu');
const piecePattern = new RegExp(`(?:${spaceless.source})+|(?:(?!${spaceless.source})[^])+`, 'gu');

/** Longer is no word of any language, and indexes are made of short ones. In UTF-16 units. */
const longestWord = 64;

/**
 * The words of a text in order. Where a script has no spaces, each pair of neighbouring characters is
 * a word, so that any words in it are a phrase of pairs; with `singles`, so is each character.
 */
export function readWords(text: string, singles = false): TextWord[] {
  const words: TextWord[] = [];
  const hasSpaces = !spaceless.test(text);
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    if (hasSpaces || !spaceless.test(found)) {
      push(words, found, index);
      continue;
    }
    for (const { 0: piece, index: at } of found.matchAll(piecePattern)) {
      if (spaceless.test(piece)) pushPairs(words, piece, index + at, singles);
      else push(words, piece, index + at);
    }
  }
  return words;
}

function push(words: TextWord[], found: string, start: number, single?: true): void {
  const word = cut(foldWord(found));
  if (word === '') return;
  const end = start + found.length;
  words.push(single ? { word, start, end, single } : { word, start, end });
}

function pushPairs(words: TextWord[], run: string, start: number, singles: boolean): void {
  const units = [...run.matchAll(unitPattern)].map(({ 0: unit, index }) => ({ unit, at: start + index }));
  const [first] = units;
  if (units.length === 1 && first) push(words, first.unit, first.at);
  for (const [at, { unit, at: from }] of units.entries()) {
    const next = units[at + 1];
    if (next) push(words, unit + next.unit, from);
    if (singles && units.length > 1) push(words, unit, from, true);
  }
}

/** Cut between code points, so that no half of a pair stays. */
const cut = (word: string): string =>
  word.length <= longestWord ? word : word.slice(0, longestWord).replace(/[\uD800-\uDBFF]$/, '');
