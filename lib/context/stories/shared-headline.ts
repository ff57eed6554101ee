import { stem } from '../../article/event-words';

/** Words that mean nothing alone are short in most languages; what is written with a capital is a name. */
const shortestWord = 4;

function headlineStems(headline: string): Set<string> {
  const words = headline.match(/\p{L}[\p{L}\p{M}'’]*|\p{N}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= shortestWord).map(stem));
}

/** One word in common is the subject; two and more are the story. */
const fewest = 2;

/** The largest part of a headline's words, 0 to 1, that one of the others shares. */
export function shareHeadline(headline: string, others: readonly string[]): number {
  const own = headlineStems(headline);
  const parts = others.map((other) => {
    const words = headlineStems(other);
    const shared = [...own].filter((word) => words.has(word)).length;
    return shared < fewest ? 0 : shared / Math.min(own.size, words.size);
  });
  return Math.max(0, ...parts);
}
