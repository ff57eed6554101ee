import type { When } from './calendar';
import type { Match } from '../grammar/match';
import type { DateReading } from './reading';

/** How far from its date the word for an event can stand, in words and marks: a long sentence of news. */
const reach = 25;

const wordAt = (reading: DateReading, index: number): string => {
  const token = reading.tokens[index];
  return token ? reading.text.slice(token.start, token.end).toLowerCase() : '';
};

/**
 * The day of the event that an expression counts from ("two days after the attack"): that of the date named
 * last, where the sentence around that date names the event with the same word. Null where it does not.
 *
 * @param noun index of the token that names the event
 */
export function dayOfEvent(reading: DateReading, match: Match, noun: number): When | null {
  const { focus } = reading;
  const word = wordAt(reading, noun);
  if (focus?.when.unit !== 'day' || word.length < 3) return null;
  const last = Math.min(match.from, focus.token + reach);
  for (let index = Math.max(0, focus.token - reach); index < last; index += 1)
    if (wordAt(reading, index) === word) return focus.when;
  return null;
}
