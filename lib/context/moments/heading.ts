import type { TextSpan } from '../sentences';
import type { EventWords } from './event-words';
import { isEventNoun, isPastVerb, wordsIn, type Word } from './words';

/** A heading is read at a glance beside its date. */
const mostWords = 6;

interface Phrase {
  words: Word[];
  isEvent: boolean;
}

/**
 * The noun phrases of a clause: runs of words that are neither verbs nor function words nor part of a
 * date, two of them joined where the language joins them ("start of the war").
 */
function phrasesIn(text: string, clause: TextSpan, dates: readonly TextSpan[], data: EventWords): Phrase[] {
  const phrases: Phrase[] = [];
  let open: Word[] = [];
  let previousEnd = clause.start;
  const close = (): void => {
    while (open.length > 0 && isBare(open.at(-1), data)) open.pop();
    while (open.length > 0 && isBare(open[0], data)) open.shift();
    if (open.length > 0) phrases.push({ words: open, isEvent: open.some((word) => isEventNoun(word, data)) });
    open = [];
  };
  for (const word of wordsIn(text, clause.start, clause.end)) {
    const isDate = dates.some((date) => word.start < date.end && date.start < word.end);
    const isParted = /[^\s'’“”"‘]/u.test(text.slice(previousEnd, word.start));
    previousEnd = word.end;
    const isJoiner = data.joiners.has(word.lower) && open.length > 0;
    if (isParted) close();
    if (
      isDate ||
      isPastVerb(word, data) ||
      data.otherVerbs.has(word.lower) ||
      (/ing$/u.test(word.lower) && word.text === word.lower && !isEventNoun(word, data))
    )
      close();
    else if (isJoiner) open.push(word);
    else if (data.functionWords.has(word.lower)) close();
    else if (data.determiners.has(word.lower)) {
      if (!data.joiners.has(open.at(-1)?.lower ?? '')) close();
      else open.push(word);
    } else open.push(word);
  }
  close();
  return phrases;
}

const isBare = (word: Word | undefined, data: EventWords): boolean =>
  word !== undefined && (data.joiners.has(word.lower) || data.determiners.has(word.lower));

/** Cuts a phrase that is too long to be a heading, from the end, never after "of" or "the". */
function shorten(words: readonly Word[], data: EventWords): Word[] {
  const kept = words.slice(0, mostWords);
  while (kept.length > 1 && isBare(kept.at(-1), data)) kept.pop();
  return kept;
}

const scoreOf = ({ words, isEvent }: Phrase, date: TextSpan): number => {
  const first = words[0];
  const distance = first ? Math.abs(first.start - date.start) : 0;
  const length = Math.min(words.length, 4);
  // An event's name above all; then what says more, then what stands nearer to the date.
  return (isEvent ? 10 : 0) + length - distance / 100;
};

/** A short noun phrase of the text's own words for what a clause tells; its first words where it has none. */
export function headingOf(
  text: string,
  clause: TextSpan,
  dates: readonly TextSpan[],
  date: TextSpan,
  data: EventWords | null,
): string {
  const phrases = data ? phrasesIn(text, clause, dates, data) : [];
  let best: Phrase | undefined;
  for (const phrase of phrases) if (!best || scoreOf(phrase, date) > scoreOf(best, date)) best = phrase;
  const words = best && data ? shorten(best.words, data) : firstWords(text, clause, dates);
  const [first, last] = [words[0], words.at(-1)];
  const heading = first && last ? text.slice(first.start, last.end) : text.slice(clause.start, clause.end);
  return capitalise(
    heading
      .replace(/\s+/gu, ' ')
      .replace(/[“”"«»]/gu, '')
      .replace(/['’]s$/u, ''),
  );
}

const firstWords = (text: string, clause: TextSpan, dates: readonly TextSpan[]): Word[] =>
  wordsIn(text, clause.start, clause.end)
    .filter((word) => !dates.some((date) => word.start < date.end && date.start < word.end))
    .slice(0, mostWords);

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
