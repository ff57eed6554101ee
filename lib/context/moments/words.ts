import type { TextSpan } from '../sentences';
import type { EventWords } from './event-words';

/** A word of a text with its place. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
}

const pattern =
  /(?:\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)(?:[-’'][\p{L}\p{M}\p{N}]+)*(?:\.(?=\p{L}\.)\p{L}\.)*/uy;

const isPlainLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a;
/** Space, comma, semicolon, colon, brackets, quotation marks: what no word goes on after. */
const isPlainEnd = (code: number): boolean =>
  code === 0x20 ||
  code === 0x2c ||
  code === 0x3a ||
  code === 0x3b ||
  code === 0x22 ||
  code === 0x28 ||
  code === 0x29 ||
  code === 0x201d;

/**
 * Where the word ends that begins at a place; the place itself where none does. Most words are letters with a
 * space after them, and are read some five times faster without the pattern.
 */
function wordEnd(part: string, start: number): number {
  let end = start;
  while (isPlainLetter(part.charCodeAt(end))) end += 1;
  if (end > start && (end === part.length || isPlainEnd(part.charCodeAt(end)))) return end;
  pattern.lastIndex = start;
  return pattern.test(part) ? pattern.lastIndex : start;
}

/** The words between two places of a text. A possessive's `'s` belongs to its word. */
function wordsIn(text: string, from: number, to: number): Word[] {
  const part = text.slice(from, to);
  const words: Word[] = [];
  let at = 0;
  while (at < part.length) {
    const code = part.charCodeAt(at);
    const end = isPlainEnd(code) ? at : wordEnd(part, at);
    if (end === at) {
      // Both halves of a character beyond the first plane.
      at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
      continue;
    }
    const word = part.slice(at, end);
    words.push({ text: word, lower: word.toLowerCase(), start: from + at, end: from + end });
    at = end;
  }
  return words;
}

/** A sentence with its words, read once for all that is asked of it. */
export interface ReadSentence extends TextSpan {
  text: string;
  words: readonly Word[];
}

export const readSentence = (text: string, { start, end }: TextSpan): ReadSentence => ({
  text,
  start,
  end,
  words: wordsIn(text, start, end),
});

/** The words of a sentence that lie within a part of it. */
export const wordsWithin = ({ words }: ReadSentence, { start, end }: TextSpan): Word[] =>
  words.filter((word) => word.start >= start && word.end <= end);

/** Whether a word is a past form; a capital speaks for a name ("United"). */
export function isPastVerb({ text, lower }: Word, data: EventWords): boolean {
  if (data.pastVerbs.has(lower)) return true;
  if (lower.length < 4 || text !== lower || data.notPast.has(lower)) return false;
  return data.pastEndings.some((ending) => lower.endsWith(ending));
}

/** Whether a noun names something that happens. */
export function isEventNoun({ lower }: Word, data: EventWords): boolean {
  const noun = /[’']s$/u.test(lower) ? lower.slice(0, -2) : lower;
  const last = noun.slice(noun.lastIndexOf('-') + 1);
  if (data.eventNouns.has(last) || data.eventStems.some((stem) => last.startsWith(stem))) return true;
  if (last.length <= 6) return false;
  const singular = last.endsWith('s') ? last.slice(0, -1) : last;
  return data.eventEndings.some((ending) => last.endsWith(ending) || singular.endsWith(ending));
}
