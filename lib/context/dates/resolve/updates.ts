import type { Match } from '../grammar/match';
import type { Outcome, DateReading } from './reading';

/** How many words and marks can stand before the date of an update: "Update, Thursday, Nov. 5:". */
const reach = 6;

/**
 * The day that an update was written on, where the expression is the one that opens it ("Update, Nov. 5: …");
 * what its paragraph calls "yesterday" is the day before that. Null for any other expression.
 */
export function dayOfUpdate(reading: DateReading, match: Match, { type, when }: Outcome): number | null {
  if (type !== 'DATE' || when?.unit !== 'day' || match.rule.meaning !== 'calendar') return null;
  const update = reading.grammar.symbolOf('UPDATE');
  for (let index = match.from - 1; index >= Math.max(0, match.from - reach); index -= 1) {
    const token = reading.tokens[index];
    if (token?.gap === 2) return token.entry?.values.has(update) ? when.day : null;
  }
  return null;
}
