import { toCivil, type When } from './calendar';
import type { Match } from '../grammar/match';
import type { DateReading } from './reading';
import { endsSentence } from '../grammar/tokenize';

/** How many words into its sentence a year can stand and still set the time of what follows. */
const opening = 8;

/** Whether the sentence has just begun at a token: at most so many tokens before. */
export function opensSentence(reading: DateReading, from: number, words = opening): boolean {
  for (let index = from - 1; index >= Math.max(0, from - words); index -= 1) {
    const token = reading.tokens[index];
    if (!token || reading.tokens[index + 1]?.gap === 2 || endsSentence(reading.text, token)) return true;
  }
  return from < words;
}

/**
 * The date that the text goes on from. A year named in passing ("planned for 1976") does not take the
 * story out of the months it is in; one that opens a sentence does.
 */
export function nextFocus(reading: DateReading, when: When, match: Match): DateReading['focus'] {
  const { focus } = reading;
  // "Has doubled since 1980": the story stays in the present that it looks back from.
  const since = reading.grammar.symbolOf('SINCE');
  if (!reading.isHistory && reading.tokens[match.from - 1]?.entry?.values.has(since)) return focus;
  const isCoarse = when.unit === 'year' || when.unit === 'decade' || when.unit === 'century';
  const wasFine =
    focus !== null &&
    focus.when.unit !== 'decade' &&
    focus.when.unit !== 'century' &&
    focus.when.unit !== 'year';
  if (reading.isHistory && isCoarse && wasFine) {
    if (toCivil(focus.when.day).year === toCivil(when.day).year) return focus;
    if (!opensSentence(reading, match.from)) return focus;
  }
  const end = match.rule.keep === null ? match.to : match.from + match.rule.keep;
  // "2014-19": where a stretch ends, no story goes on.
  const isNamed = match.rule.meaning === 'calendar' && match.rule.value !== 'rangeEnd';
  return { when, token: match.from, end, isNamed };
}
