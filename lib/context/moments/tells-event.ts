import type { TextSpan } from '../sentences';
import type { EventWords } from './event-words';
import { isEventNoun, isPastVerb, wordsWithin, type ReadSentence, type Word } from './words';

/** How far around a date the words are that say what it is of. */
const reach = 60;

/**
 * How surely a dated clause tells an event of the past: 0 for a date that only qualifies something ("last
 * year's budget", "the 2012 model", "than in 2011", "born in 1954", "(2004)"), more for one that an event
 * is named with.
 */
export function eventScore(
  sentence: ReadSentence,
  clause: TextSpan,
  date: TextSpan,
  isEra: boolean,
  data: EventWords | null,
): number {
  const { text, words } = sentence;
  if (isBracketed(text, date)) return 0;
  if (data === null) return 1;
  const quoted = quotedIn(text, clause);
  // What someone said on a day did not happen on it.
  const isSpoken = quoted.some((span) => overlaps(span, date));
  const clauseWords = wordsWithin(sentence, clause).filter(
    (word) => isSpoken || !quoted.some((span) => overlaps(span, word)),
  );
  const before = words.filter((word) => word.end <= date.start && word.start >= date.start - reach);
  const after = words.filter(
    (word) => word.start >= date.end && word.end <= date.end + reach && !/^['’]?s$/u.test(word.lower),
  );
  const previous = before.at(-1);
  const verbs = clauseWords.filter((word) => isPastVerb(word, data));
  if (verbs.length === 0 && data.verbsShow) return 0;
  if (isPersonal(before, after, data) || isCompared(before, data)) return 0;
  if (data.datesQualify && qualifiesNoun(text, date, before, after, data) && !namesEvent(after, data))
    return 0;
  // "The budget of 2015", but "the war of 2011".
  if (previous && data.joiners.has(previous.lower)) {
    const owner = before.at(-2);
    if (!owner || !isEventNoun(owner, data)) return 0;
  }
  const names = clauseWords.some((word) => isEventNoun(word, data));
  const isSince = previous !== undefined && data.beginnings.has(previous.lower);
  // What was only said, or only was so, is no event unless one is named; of a decade it is what can be told.
  const isTold = verbs.some((word) => !data.sayings.has(word.lower));
  if (verbs.length === 0) return names ? 1 : 0.25;
  if (!isTold && !names && !isEra) return 0;
  return (isTold ? 1 : 0.5) + (names ? 1 : 0) - (isSince ? 0.5 : 0);
}

const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

/** Quotations of more than a word or two, the marks of any language around them. */
const quotation = /[“"«„][^“”"«»„]{12,}(?:[”"»“]|$)/gu;

const quotedIn = (text: string, { start, end }: TextSpan): TextSpan[] =>
  Array.from(text.slice(start, end).matchAll(quotation), ({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));

const isBracketed = (text: string, { start, end }: TextSpan): boolean => {
  const lead = text.slice(Math.max(0, start - 8), start);
  return /[([][^)\]]{0,7}$/u.test(lead) && /^[^([]{0,8}[)\]]/u.test(text.slice(end, end + 9));
};

function isPersonal(before: readonly Word[], after: readonly Word[], data: EventWords): boolean {
  return [...before.slice(-3), ...after.slice(0, 1)].some((word) => data.personal.has(word.lower));
}

/** "Than in 2011", "compared with 2011", "up from 2011". */
function isCompared(before: readonly Word[], data: EventWords): boolean {
  const near = before.slice(-3).map((word) => word.lower);
  return near.some((word) => data.comparisons.has(word)) || data.comparisons.has(near.slice(-2).join(' '));
}

/** Whether the date stands before a noun as its attribute: "the 2012 model", "last year's budget". */
function qualifiesNoun(
  text: string,
  date: TextSpan,
  before: readonly Word[],
  after: readonly Word[],
  data: EventWords,
): boolean {
  if (/^['’]s?\s/u.test(text.slice(date.end, date.end + 3))) return true;
  const next = after[0];
  if (!next || text.slice(date.end, next.start) !== ' ') return false;
  const isNoun =
    next.text === next.lower &&
    !data.functionWords.has(next.lower) &&
    !data.determiners.has(next.lower) &&
    !data.otherVerbs.has(next.lower) &&
    !isPastVerb(next, data) &&
    !data.adverbEndings.some((ending) => next.lower.endsWith(ending));
  if (!isNoun) return false;
  const previous = before.at(-1);
  const opensSentence = before.length <= 1;
  // "In 2011 protests erupted": the date opens the clause, and the noun begins what is told.
  if (opensSentence && (!previous || data.datePrepositions.has(previous.lower))) return false;
  return true;
}

const namesEvent = (after: readonly Word[], data: EventWords): boolean =>
  after.slice(0, 3).some((word) => isEventNoun(word, data));
