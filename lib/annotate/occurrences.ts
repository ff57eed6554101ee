import type { WordsSelector } from '../reader/annotation';
import { spend, type WorkBudget } from './work-budget';

/** So many places are looked at closely: those with most of the context right beside the words. */
const mostPlaces = 32;
/** A word said more often than this is looked for no further. */
const mostOccurrences = 10_000;
/** Where the words stand to the letter: the beginnings, in order. */
export function occurrences(
  text: string,
  { quote: { exact, prefix, suffix }, position }: Pick<WordsSelector, 'quote' | 'position'>,
  budget: WorkBudget,
): number[] {
  const found: { start: number; touching: number }[] = [];
  // What a search for words that nearly stand everywhere costs at worst.
  let isLeft = spend(budget, text.length);
  for (
    let start = text.indexOf(exact);
    start >= 0 && isLeft && found.length < mostOccurrences;
    start = text.indexOf(exact, start + 1)
  ) {
    isLeft = spend(budget, exact.length);
    const end = start + exact.length;
    if (isInsideWord(text, start) && !isInsideWord(prefix + exact, prefix.length)) continue;
    if (isInsideWord(text, end) && !isInsideWord(exact + suffix, exact.length)) continue;
    found.push({ start, touching: sameBefore(text, start, prefix) + sameAfter(text, end, suffix) });
  }
  const away = ({ start }: { start: number }) => Math.abs(start - position.start);
  return found
    .sort((a, b) => b.touching - a.touching || away(a) - away(b))
    .slice(0, mostPlaces)
    .map(({ start }) => start)
    .sort((a, b) => a - b);
}

/** How many characters before a place are those that the context ends with. */
function sameBefore(text: string, at: number, context: string): number {
  let same = 0;
  while (same < context.length && text[at - 1 - same] === context[context.length - 1 - same]) same += 1;
  return same;
}

function sameAfter(text: string, at: number, context: string): number {
  let same = 0;
  while (same < context.length && text[at + same] === context[same]) same += 1;
  return same;
}

/** True where a word goes on: "art" is not marked in "part". */
const isInsideWord = (text: string, at: number): boolean =>
  /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
  /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2));
