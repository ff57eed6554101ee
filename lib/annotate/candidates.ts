import search from 'approx-string-match';
import { alignWords } from './align';
import type { TextQuoteSelector } from './annotation';
import type { WordsRange } from './describe';
import { type Token, tokensOf, weigh } from './tokens';

/** A place where the words may stand, and the shares of them and of what stood around them, 0 to 1. */
export interface Candidate extends WordsRange {
  quote: number;
  context: number;
  whole: number;
}

/** A word said more often than this is told by its context alone, and costs time. */
const mostOccurrences = 400;
/** More letters changed than this, and the words are others. */
const mostErrors = 0.4;
/** Shorter words changed are other words. */
const shortestFuzzy = 12;
/** What was put in or left out around the words may shift their context by this much. */
const slack = 48;
/** The words may have grown by this much; beyond it, too much would be marked that never was. */
const mostGrowth = 1.5;

/** Each place where the words stand to the letter. */
export function exactCandidates(text: string, quote: TextQuoteSelector): Candidate[] {
  const { exact, prefix, suffix } = quote;
  const found: Candidate[] = [];
  for (
    let start = text.indexOf(exact);
    start >= 0 && found.length < mostOccurrences;
    start = text.indexOf(exact, start + 1)
  ) {
    const end = start + exact.length;
    if (isInsideWord(text, start) && !isInsideWord(prefix + exact, prefix.length)) continue;
    if (isInsideWord(text, end) && !isInsideWord(exact + suffix, exact.length)) continue;
    const before = heldShare(prefix, text.slice(Math.max(0, start - prefix.length - slack), start), 'end');
    const after = heldShare(suffix, text.slice(end, end + suffix.length + slack), 'start');
    const context = share([before, after], 1);
    found.push({ start, end, quote: 1, context, whole: 0.5 + context / 2 });
  }
  return found;
}

/** True where a word goes on: "art" is not marked in "part". */
const isInsideWord = (text: string, at: number): boolean =>
  /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
  /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2));

interface Held {
  held: number;
  of: number;
}

const share = (parts: Held[], ifNothing: number): number => {
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  return of === 0 ? ifNothing : parts.reduce((sum, part) => sum + part.held, 0) / of;
};

/** How much of the context still stands there; its words count less the further they are away. */
function heldShare(context: string, window: string, near: 'start' | 'end'): Held {
  const words = tokensOf(context);
  const there = tokensOf(window);
  // The alignment holds on to the beginning, so what is nearest to the words is put first.
  const [a, b] = near === 'start' ? [words, there] : [words.toReversed(), there.toReversed()];
  const pairs = alignWords(a, b);
  return { held: weigh(a.filter((_, index) => (pairs[index] ?? -1) >= 0)), of: weigh(a) };
}

/** Where the words stand changed: the closest place, and the closest elsewhere to compare it with. */
export function fuzzyCandidates(text: string, quote: TextQuoteSelector): Candidate[] {
  const { exact } = quote;
  if (exact.length < shortestFuzzy) return [];
  const errors = Math.floor(exact.length * mostErrors);
  const first = closest(text, exact, errors, 0);
  if (!first) return [];
  const others = [
    closest(text.slice(0, first.start), exact, errors, 0),
    closest(text.slice(first.end), exact, errors, first.end),
  ];
  return [first, ...others].flatMap((place) => {
    const candidate = place && refine(text, quote, place);
    return candidate ? [candidate] : [];
  });
}

function closest(text: string, exact: string, errors: number, offset: number): WordsRange | null {
  const [match] = search(text, exact, errors);
  return match ? { start: match.start + offset, end: match.end + offset } : null;
}

/** Finds where the words begin and end by pairing them, and what is around them, with what is there. */
function refine(text: string, quote: TextQuoteSelector, place: WordsRange): Candidate | null {
  const { exact, prefix, suffix } = quote;
  const before = tokensOf(prefix);
  const marked = tokensOf(exact);
  const after = tokensOf(suffix);
  const there = tokensOf(
    text,
    wordStart(text, place.start - prefix.length - slack),
    place.end + suffix.length + slack,
  );
  const pairs = alignWords([...before, ...marked, ...after], there);
  const inBefore = pairs.slice(0, before.length);
  const inMarked = pairs.slice(before.length, before.length + marked.length);
  const inAfter = pairs.slice(before.length + marked.length);

  const first = inMarked.findIndex((index) => index >= 0);
  const last = inMarked.findLastIndex((index) => index >= 0);
  const range = rangeOf(there, {
    first: inMarked[first] ?? -1,
    last: inMarked[last] ?? -1,
    missingFirst: first,
    missingLast: marked.length - 1 - last,
    before: inBefore.at(-1) ?? -1,
    after: inAfter[0] ?? -1,
  });
  if (!range || range.end - range.start > exact.length * mostGrowth) return null;
  const held = (tokens: Token[], at: number[]): Held => ({
    held: weigh(tokens.filter((_, index) => (at[index] ?? -1) >= 0)),
    of: weigh(tokens),
  });
  const ofQuote = share([held(marked, inMarked)], 0);
  const context = share([held(before, inBefore), held(after, inAfter)], ofQuote);
  return { ...withMarks(text, exact, range), quote: ofQuote, context, whole: (ofQuote + context) / 2 };
}

interface Edges {
  /** The first and last word there that is one of the marked ones. */
  first: number;
  last: number;
  /** How many marked words before and after these are not found. */
  missingFirst: number;
  missingLast: number;
  /** The word there that stood right before and right after the marked ones; -1 where it is gone. */
  before: number;
  after: number;
}

/**
 * From the first to the last of the marked words that is still there; words in the place of lost ones
 * are part of it only where what stood beside them shows that this is their place.
 */
function rangeOf(there: readonly Token[], edges: Edges): WordsRange | null {
  if (edges.first < 0 || edges.last < 0) return null;
  const ahead = edges.first - 1 - edges.before;
  const behind = edges.after - 1 - edges.last;
  const isPlaceAhead = edges.before >= 0 && ahead <= edges.missingFirst;
  const isPlaceBehind = edges.after >= 0 && behind <= edges.missingLast;
  const start = there[isPlaceAhead ? edges.before + 1 : edges.first]?.start;
  const end = there[isPlaceBehind ? edges.after - 1 : edges.last]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

/** With the quotation marks and stops at its ends that the marked words had. */
function withMarks(text: string, exact: string, { start, end }: WordsRange): WordsRange {
  const lead = /^[^\p{L}\p{M}\p{N}]*/u.exec(exact)?.[0] ?? '';
  const tail = /[^\p{L}\p{M}\p{N}]*$/u.exec(exact)?.[0] ?? '';
  return {
    start: lead && text.slice(start - lead.length, start) === lead ? start - lead.length : start,
    end: tail && text.startsWith(tail, end) ? end + tail.length : end,
  };
}

function wordStart(text: string, offset: number): number {
  let at = Math.max(0, offset);
  while (at > 0 && /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}
