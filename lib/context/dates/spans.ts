import { parseEdtf } from '../../article/edtf';
import type { Timex } from './timex';

/** Longest "and", "to" or dash with its spaces between two dates of one span. */
const widestJoint = 8;

/** How languages join the ends of a span, and by which words before it they open one. A dash needs none. */
const joints: Readonly<Record<string, { joint: RegExp; lead: RegExp }>> = {
  en: {
    joint: /^\s+(?:and|to|until|till|through)\s+(?:the\s+)?$/u,
    lead: /\b(?:between|from)\s+(?:the\s+)?$/iu,
  },
  de: { joint: /^\s+(?:und|bis)\s+$/u, lead: /(?:zwischen|von|vom)\s+$/iu },
  ru: { joint: /^\s+(?:и|по|до)\s+$/u, lead: /(?:между|с|со|от)\s+$/iu },
  tr: { joint: /^\s+(?:ile|ve)\s+$/u, lead: /$/u },
  ar: { joint: /^\s+(?:و|إلى|الى|حتى)\s*$/u, lead: /(?:بين|من)\s+$/u },
};
const dash = /^\s?[-–—]\s?$/u;

/**
 * The expressions of a text with the two ends of each span made one: "between 2011 and 2015" is a stretch
 * of time, though TIMEX3 marks each year.
 */
export function joinSpans(text: string, timexes: readonly Timex[], language: string): Timex[] {
  const words = joints[language.split('-')[0]?.toLowerCase() ?? ''];
  const joined: Timex[] = [];
  for (const timex of timexes) {
    const last = joined.at(-1);
    const edtf = last && isSpan(text, last, timex, words) ? `${last.edtf}/${timex.edtf}` : null;
    if (last && edtf !== null && parseEdtf(edtf))
      joined[joined.length - 1] = { ...last, end: timex.end, value: `${last.value}/${timex.value}`, edtf };
    else joined.push(timex);
  }
  return joined;
}

function isSpan(text: string, from: Timex, to: Timex, words: (typeof joints)[string] | undefined): boolean {
  if (from.edtf === null || to.edtf === null || from.type !== 'DATE' || to.type !== 'DATE') return false;
  if (from.edtf.includes('/') || to.edtf.includes('/') || to.start - from.end > widestJoint) return false;
  const between = text.slice(from.end, to.start);
  if (dash.test(between)) return true;
  if (!words?.joint.test(between)) return false;
  return words.lead.test(text.slice(Math.max(0, from.start - 16), from.start));
}
