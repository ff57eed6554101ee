import { toCivil, type When } from './calendar';
import type { Match } from './match';
import type { Reading } from './reading';
import { endsSentence } from './tokenize';

/** How many words into its sentence a year can stand and still set the time of what follows. */
const opening = 8;

/** Whether the sentence has just begun at a token. */
function opensSentence(reading: Reading, from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - opening); index -= 1) {
    const token = reading.tokens[index];
    if (!token || reading.tokens[index + 1]?.gap === 2 || endsSentence(reading.text, token)) return true;
  }
  return from < opening;
}

/**
 * The date that the text goes on from. A year named in passing ("planned for 1976") does not take the
 * story out of the months it is in; one that opens a sentence does.
 */
export function nextFocus(reading: Reading, when: When, match: Match): Reading['focus'] {
  const { focus } = reading;
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
  return { when, token: match.from, end: match.to, isNamed: match.rule.meaning === 'calendar' };
}
