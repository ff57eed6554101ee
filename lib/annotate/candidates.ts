import { alignWords } from './align';
import type { TextQuoteSelector, WordsSelector } from '../reader/annotation';
import { type ArticleText, betweenPassages } from './article-text';
import type { WordsRange } from './describe';
import { occurrences } from './occurrences';
import { likelyPlaces, tokenIndexOf } from './likely-places';
import { type Token, tokensOf, weigh } from './tokens';
import type { WorkBudget } from './work-budget';

/** A place where the words may stand, and the shares of them and of what stood around them, 0 to 1. */
export interface Candidate extends WordsRange {
  quote: number;
  context: number;
  whole: number;
  /** What is held without a gap, of the words and right beside them: the weight of it. */
  unbroken: number;
  /** How much of what is marked was marked before. */
  density: number;
}

/** Shorter words changed are other words. */
const shortestFuzzy = 12;
/** What was put in or left out around the words may shift their context by this much. */
const slack = 48;
/** More new words than this in one place are a passage that came between; fewer, an edit or a heading. */
const mostForeign = 8;
/** The words may have grown by this much; beyond it, too much would be marked that never was. */
const mostGrowth = 1.5;

/** The places where the words stand to the letter; of many, those with most of the context beside them. */
export function exactCandidates(
  text: string,
  { quote, position }: WordsSelector,
  budget: WorkBudget,
): Candidate[] {
  const { exact, prefix, suffix } = quote;
  const weight = weigh(tokensOf(exact));
  return occurrences(text, { quote, position }, budget).map((start) => {
    const end = start + exact.length;
    const [ahead, behind] = [
      text.slice(Math.max(0, start - prefix.length - slack), start),
      text.slice(end, end + suffix.length + slack),
    ];
    const before = heldShare(prefix, ahead, 'end', budget);
    const after = heldShare(suffix, behind, 'start', budget);
    const context = Math.max(share([before, after], 1), shareInPassage(quote, text, { start, end }, budget));
    const unbroken = weight + before.touching + after.touching;
    return { start, end, quote: 1, context, whole: 0.5 + context / 2, unbroken, density: 1 };
  });
}

/** A passage that moved took only its own words along; with fewer of them than this they tell nothing. */
const leastInPassage = 24;

/** How much of the context is held that stood in the same passage; 0 where that is too little to tell. */
function shareInPassage(
  { prefix, suffix }: TextQuoteSelector,
  text: string,
  at: WordsRange,
  budget: WorkBudget,
): number {
  const ahead = prefix.slice(prefix.lastIndexOf(betweenPassages) + 1).trimStart();
  const behind = suffix.split(betweenPassages, 1)[0] ?? '';
  const before = heldShare(
    ahead,
    text.slice(Math.max(0, at.start - ahead.length - slack), at.start),
    'end',
    budget,
  );
  const after = heldShare(behind, text.slice(at.end, at.end + behind.length + slack), 'start', budget);
  return before.of + after.of < leastInPassage ? 0 : share([before, after], 0);
}

interface Held {
  held: number;
  of: number;
}

const share = (parts: Held[], ifNothing: number): number => {
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  return of === 0 ? ifNothing : parts.reduce((sum, part) => sum + part.held, 0) / of;
};

/** How much of the context still stands there, and how much of it right beside the words. */
function heldShare(
  context: string,
  window: string,
  near: 'start' | 'end',
  budget: WorkBudget,
): Held & { touching: number } {
  const words = tokensOf(context);
  const there = tokensOf(window);
  const [a, b] = near === 'start' ? [words, there] : [words.toReversed(), there.toReversed()];
  const gap = a.findIndex((token, index) => token.key !== b[index]?.key);
  return {
    ...held(words, alignWords(words, there, budget)),
    touching: weigh(gap < 0 ? a : a.slice(0, gap)),
  };
}

const held = (tokens: readonly Token[], pairs: readonly number[]): Held => ({
  held: weigh(tokens.filter((_, index) => (pairs[index] ?? -1) >= 0)),
  of: weigh(tokens),
});

/** Where the words stand changed: the closest place, and the closest elsewhere to compare it with. */
export function fuzzyCandidates(
  article: ArticleText,
  quote: TextQuoteSelector,
  budget: WorkBudget,
): Candidate[] {
  if (quote.exact.length < shortestFuzzy) return [];
  const found: Candidate[] = [];
  for (const place of likelyPlaces(tokenIndexOf(article), quote, budget)) {
    const candidate = refine(article.text, quote, place, budget);
    // Two looks at neighbouring stretches may find the same words.
    const isOther = (one: Candidate) =>
      !candidate || one.end <= candidate.start || one.start >= candidate.end;
    if (candidate && found.every(isOther)) found.push(candidate);
  }
  return found;
}

/**
 * Pairs the words, and what was around them, with what is there. The range goes from the first to the last
 * that still is: a new word in the place of a lost one at an end may as well belong to what is beside it.
 */
function refine(
  text: string,
  quote: TextQuoteSelector,
  place: WordsRange,
  budget: WorkBudget,
): Candidate | null {
  const { exact, prefix, suffix } = quote;
  const before = tokensOf(prefix);
  const marked = tokensOf(exact);
  const after = tokensOf(suffix);
  const there = tokensOf(
    text,
    wordStart(text, place.start - prefix.length - slack),
    place.end + suffix.length + slack,
  );
  const pairs = alignWords([...before, ...marked, ...after], there, budget);
  const inBefore = pairs.slice(0, before.length);
  const inMarked = pairs.slice(before.length, before.length + marked.length);
  const inAfter = pairs.slice(before.length + marked.length);

  const edges = inMarked.filter((index) => index >= 0 && isInRun(pairs, there, index));
  if (edges.some((index, at) => index - (edges[at - 1] ?? index) > mostForeign + 1)) return null;
  const start = there[edges[0] ?? -1]?.start;
  const end = there[edges.at(-1) ?? -1]?.end;
  if (start === undefined || end === undefined || end - start > exact.length * mostGrowth) return null;
  const inRange = there.filter((token) => token.start >= start && token.end <= end);
  if (inRange.length - marked.length > mostForeign) return null;
  const within = weigh(inRange);
  const [first = -1, last = -1] = [edges[0], edges.at(-1)];
  const ofQuote = share(
    [
      held(
        marked,
        inMarked.map((index) => (index >= first && index <= last ? index : -1)),
      ),
    ],
    0,
  );
  const context = share([held(before, inBefore), held(after, inAfter)], ofQuote);
  return {
    ...withMarks(text, exact, { start, end }),
    quote: ofQuote,
    context,
    whole: (ofQuote + context) / 2,
    unbroken: weigh(marked.filter((_, index) => (inMarked[index] ?? -1) >= 0)),
    density: within === 0 ? 0 : (ofQuote * weigh(marked)) / within,
  };
}

/** Two short words beside each other, such as "as of", are said anywhere. */
const leastRun = 6;

/** Beside another word that stayed beside it: a lone "and" may be any. */
function isInRun(pairs: readonly number[], there: readonly Token[], index: number): boolean {
  const at = pairs.indexOf(index);
  const own = there[index]?.weight ?? 0;
  const isRun = (step: 1 | -1) =>
    pairs[at + step] === index + step && own + (there[index + step]?.weight ?? 0) >= leastRun;
  return isRun(-1) || isRun(1);
}

/** With the quotation marks and stops at its ends that the marked words had. */
function withMarks(text: string, exact: string, { start, end }: WordsRange): WordsRange {
  const lead = /^[^\p{L}\p{M}\p{N}]*/u.exec(exact)?.[0] ?? '';
  let letters = exact.length;
  while (letters > lead.length && !/[\p{L}\p{M}\p{N}\p{Cs}]/u.test(exact.charAt(letters - 1))) letters -= 1;
  const tail = exact.slice(letters);
  return {
    start: lead && text.slice(start - lead.length, start) === lead ? start - lead.length : start,
    end: tail && text.startsWith(tail, end) ? end + tail.length : end,
  };
}

function wordStart(text: string, offset: number): number {
  let at = Math.max(0, offset);
  const farthest = at - slack;
  while (at > 0 && at > farthest && /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}
