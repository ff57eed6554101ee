import { characterKind, LETTER } from '../grammar/characters';
import type { Match } from '../grammar/match';
import type { DateReading } from './reading';

function isCapital(reading: DateReading, index: number): boolean {
  const token = reading.tokens[index];
  if (!token) return false;
  const first = reading.text.charAt(token.start);
  return characterKind(first.charCodeAt(0)) === LETTER && first !== first.toLowerCase();
}

/** "USA Today", "Daily News", "This Week": a name, known by its capitals in the middle of a sentence. */
export function isTitle(reading: DateReading, match: Match): boolean {
  const last = match.to - 1;
  if (reading.grammar.source.nounsInCapitals || !isCapital(reading, last)) return false;
  if (match.to - match.from > 1) return isCapital(reading, match.from);
  return reading.tokens[match.from]?.gap === 1 && isCapital(reading, match.from - 1);
}

/** "June Carter", "August Wilson": a month that is a first name, known by the name after it. */
export function isFirstName(reading: DateReading, match: Match): boolean {
  if (match.to - match.from > 1 || reading.grammar.source.nounsInCapitals) return false;
  const next = reading.tokens[match.to];
  if (next?.gap !== 1 || next.entry || !isCapital(reading, match.to)) return false;
  const previous = reading.tokens[match.from - 1];
  return (
    !previous ||
    !reading.grammar.source.dateLeads.has(reading.text.slice(previous.start, previous.end).toLowerCase())
  );
}
