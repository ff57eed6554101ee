import { isUnspaced, unspacedScripts } from '../../text/scripts';

/**
 * Letters that a word keeps when it is inflected: "minister" and "ministers", "Израиль" and "Израиля". Longer
 * would part them, shorter would join what has nothing in common.
 */
const stemLength = 6;

/** Shorter words mean little alone; names and numbers of any length count. */
const shortestWord = 3;

/** Scripts without spaces between words: there, pairs of characters stand for words. */
const unspacedRun = new RegExp(`[${unspacedScripts}]+`, 'gu');

/** The length keeps a run of one letter from being read as a word of ten thousand. */
const word = /\p{L}[\p{L}\p{M}'’]{0,60}|\p{N}{1,20}/gu;

/** A word as it is counted: lower case, without a possessive, cut to its stem. */
const stemOf = (written: string): string =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .slice(0, stemLength);

/** The stems of a text in order, each as often as it stands there. */
export function* stemsIn(text: string): Generator<string> {
  const hasUnspaced = isUnspaced(text);
  for (const written of text.match(word) ?? []) {
    if (hasUnspaced && isUnspaced(written)) continue;
    const isName = written[0] !== written[0]?.toLowerCase();
    const stem = stemOf(written);
    if (isName || stem.length >= shortestWord || /^\p{N}/u.test(stem)) yield stem;
  }
  if (!hasUnspaced) return;
  for (const [run] of text.matchAll(unspacedRun)) {
    const characters = Array.from(run);
    for (let at = 0; at + 1 < characters.length; at += 1) yield characters.slice(at, at + 2).join('');
  }
}

/** An article, as far as its story is distinguished from it. */
export interface StoryText {
  headline: string;
  /** The body's paragraphs, parted by blank lines. */
  text: string;
  /** BCP 47. */
  language: string;
}

/** What a newspaper puts first is what the article is about. */
const headlineWeight = 2;
const leadWeight = 1;
const leadLength = 600;

/** Longer texts are chronicles of everything; their beginning says what they are about. */
const longestText = 40_000;

/** How often each term stands in an article, its headline and beginning counted more. */
export function countTerms({ headline, text }: StoryText): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (part: string, weight: number) => {
    for (const stem of stemsIn(part)) counts.set(stem, (counts.get(stem) ?? 0) + weight);
  };
  add(headline, headlineWeight);
  add(text.slice(0, longestText), 1);
  add(text.slice(0, leadLength), leadWeight);
  return counts;
}
