import type { TextSpan } from '../sentences';
import type { EventWords } from './event-words';
import { isPastVerb, wordsWithin, type ReadSentence } from './words';

/** Where a clause can end: a mark with space after it, or a dash with space around it. */
const boundary = /[,;:](?=\s)|\s[–—-](?=\s)/gu;

/** Fewer words than these name a time or a place, and tell nothing. */
const leastWords = 4;
/** A clause that is quoted beside the timeline: what is longer is no quotation any more. */
const mostWords = 30;

function tells(sentence: ReadSentence, span: TextSpan, data: EventWords | null): boolean {
  const words = wordsWithin(sentence, span);
  return words.length >= leastWords && (!data?.verbsShow || words.some((word) => isPastVerb(word, data)));
}

/**
 * The part of a sentence that tells what happened at a date: from mark to mark around it, with as much of
 * what follows, then of what goes before, as it needs to have a verb.
 */
export function clauseAround(sentence: ReadSentence, date: TextSpan, data: EventWords | null): TextSpan {
  const { text } = sentence;
  const cuts = [...text.slice(sentence.start, sentence.end).matchAll(boundary)].map(
    ({ index }) => sentence.start + index,
  );
  const edges = [sentence.start, ...cuts.filter((cut) => cut < date.start || cut >= date.end), sentence.end];
  let first = 0;
  for (let index = 0; index + 1 < edges.length; index += 1)
    if ((edges[index] ?? 0) <= date.start) first = index;
  let last = first + 1;
  const piece = (from: number, to: number): TextSpan =>
    trim(text, edges[from] ?? sentence.start, edges[to] ?? sentence.end);
  const span = (): TextSpan => piece(first, last);
  while (!tells(sentence, span(), data)) {
    if (last < edges.length - 1) last += 1;
    else if (first > 0) first -= 1;
    else break;
  }
  first = listHead(first, (index) => wordsWithin(sentence, piece(index, index + 1)).length);
  return wordsWithin(sentence, span()).length > mostWords && sentence.words.length <= mostWords
    ? trim(text, sentence.start, sentence.end)
    : span();
}

/** Most words between two commas of a list ("Turkey, Syria and Iran met"). */
const listItem = 3;

/** Where a list begins whose last item opens the clause: its subject stands before the commas. */
function listHead(first: number, wordsOf: (index: number) => number): number {
  let head = first;
  while (head > 1 && wordsOf(head - 1) <= listItem) head -= 1;
  return head < first && head > 0 ? head - 1 : first;
}

/** Without the marks and space at either end; a bracket or quotation mark stays with its partner. */
function trim(text: string, from: number, to: number): TextSpan {
  let [start, end] = [from, to];
  while (start < end && /[\s,;:–—-]/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,;:.–—-]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
