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
  /(?:\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)(?:[-’'][\p{L}\p{M}\p{N}]+)*(?:\.(?=\p{L}\.)\p{L}\.)*/gu;

/** The words between two places of a text. A possessive's `'s` belongs to its word. */
function wordsIn(text: string, start: number, end: number): Word[] {
  return Array.from(text.slice(start, end).matchAll(pattern), (match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
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
  if (lower.length < 5 || lower.endsWith('eed') || text !== lower) return false;
  return data.pastEndings.some((ending) => lower.endsWith(ending));
}

/** Whether a noun names something that happens. */
export function isEventNoun({ lower }: Word, data: EventWords): boolean {
  const noun = lower.replace(/[’']s$/u, '');
  const last = noun.split('-').at(-1) ?? noun;
  return (
    data.eventNouns.has(last) ||
    (last.length > 6 &&
      data.eventEndings.some((ending) => last.endsWith(ending) || last.endsWith(`${ending}s`)))
  );
}
