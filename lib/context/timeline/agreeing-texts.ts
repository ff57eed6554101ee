import { normalizeText } from '../../text/normalize';

/** Words that two sentences have at least in common, or they say too little to be of one event for sure. */
const fewestWords = 4;

/** What a word says in spite of its length: a name, or four letters and more. */
const isTelling = (word: string): boolean => word.length >= 4 || word !== word.toLowerCase();

const dateNames = new Map<string, ReadonlySet<string>>();

/** The names of months and weekdays, short and long. */
function dateNamesOf(language: string): ReadonlySet<string> {
  const known = dateNames.get(language);
  if (known) return known;
  const names = new Set<string>();
  for (const style of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
    for (let at = 0; at < 12; at += 1)
      for (const [word] of month.format(Date.UTC(2023, at, 1)).matchAll(/\p{L}+/gu))
        names.add(word.toLowerCase());
    for (let at = 1; at <= 7; at += 1)
      for (const [word] of weekday.format(Date.UTC(2023, 0, at)).matchAll(/\p{L}+/gu))
        names.add(word.toLowerCase());
  }
  dateNames.set(language, names);
  return names;
}

/** Words of so many letters are few in a sentence, and seldom the same in another. */
const longWord = /\p{L}{7,}/gu;

/** What two texts that say the same have in common, found quickly: their longest words. */
export function longWords(text: string, language: string): string {
  const names = dateNamesOf(language);
  const words = (text.match(longWord) ?? []).map((word) => word.toLowerCase());
  return words
    .filter((word) => !names.has(word))
    .sort()
    .join(' ');
}

/** A text as it is compared: what it says, and with which dates and numbers. */
export interface ComparedText {
  /** The words but for dates and numbers, sorted. */
  words: string;
  telling: number;
  /** The words and numbers of its dates, sorted. */
  dates: string;
  /** Numbers that are of no date, sorted. */
  numbers: string;
  /** How many. */
  numberCount: number;
}

const isIn = (names: ReadonlySet<string>, word: string | undefined): boolean =>
  word !== undefined && names.has(word.toLowerCase());

const numberOrWord = /\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}'’-]*/gu;

/** Reads a text for comparing; `language` is BCP 47. */
export function toComparedText(text: string, language: string): ComparedText {
  const names = dateNamesOf(language);
  const words: string[] = [];
  const dates: string[] = [];
  const numbers: string[] = [];
  const tokens = normalizeText(text, 'NFKC').match(numberOrWord) ?? [];
  let telling = 0;
  for (const [at, token] of tokens.entries()) {
    if (/^\p{N}/u.test(token)) {
      // With a colon, it is a time of day.
      const isTime = /^(?:(?:1[5-9]|20)\d\d|\d+:\d\d)$/u.test(token);
      const isOfDate = isTime || isIn(names, tokens[at - 1]) || isIn(names, tokens[at + 1]);
      (isOfDate ? dates : numbers).push(token);
    } else if (isIn(names, token)) dates.push(token.toLowerCase());
    else {
      words.push(token.toLowerCase());
      if (isTelling(token)) telling += 1;
    }
  }
  return {
    words: words.sort().join(' '),
    telling,
    dates: dates.sort().join(' '),
    numbers: numbers.sort().join(' '),
    numberCount: numbers.length,
  };
}

/**
 * True where two texts say the same, word for word, with the same numbers and another date. Where they name the
 * same date or none, and are dated otherwise all the same, that was read from what stands around them.
 */
export const agreeInAllButDate = (a: ComparedText, b: ComparedText): boolean =>
  a.telling >= fewestWords && a.words === b.words && a.numbers === b.numbers && a.dates !== b.dates;

/** True where two texts say the same, word for word, of the same dates, and as many numbers, of which some are others. */
export const agreeInAllButNumber = (a: ComparedText, b: ComparedText): boolean =>
  a.telling >= fewestWords &&
  a.words === b.words &&
  a.dates === b.dates &&
  a.numbers !== b.numbers &&
  a.numberCount === b.numberCount;
