import type { CalendarUnit, When } from './calendar';
import { toCivil } from './calendar';
import type { CompiledGrammar } from '../grammar/compile';
import type { Match } from '../grammar/match';
import { tenseAround, type Tense } from '../grammar/tense';
import type { TimexType } from './timex';
import type { Token } from '../grammar/date-token';

/** What an expression was found to mean. */
export interface Outcome {
  type: TimexType;
  value: string;
  /** The stretch of the calendar, where it is known. */
  when?: When;
  approximate?: boolean;
}

/** What is known while a text is read: who writes when, and what date was reported last. */
export interface DateReading {
  text: string;
  tokens: readonly Token[];
  grammar: CompiledGrammar;
  /** The day of publication; in an update that has its own date, that day. */
  published: number;
  /** Until when the text was written on; the day of publication where it wasn't. */
  updated: number;
  /**
   * A report looks from its own day; a history goes from each date named to the next one.
   */
  isHistory: boolean;
  /** The last date of the text so far, where, and whether it is named rather than reckoned ("a year ago"). */
  focus: { when: When; token: number; end: number; isNamed: boolean } | null;
  /** The last quarter named: business news compares with "the quarter" and "a year earlier". */
  quarter: When | null;
}

/** The value of the first token that was taken as that class. */
export function valueOf(reading: DateReading, match: Match, name: string): string | number | undefined {
  return valuesOf(reading, match, name)[0];
}

export function valuesOf(reading: DateReading, match: Match, name: string): (string | number)[] {
  const symbol = reading.grammar.symbolOf(name);
  const values: (string | number)[] = [];
  match.symbols.forEach((taken, offset) => {
    if (taken !== symbol) return;
    const value = reading.tokens[match.from + offset]?.entry?.values.get(symbol);
    if (value !== undefined) values.push(value);
  });
  return values;
}

export function numberOf(reading: DateReading, match: Match, name: string): number | undefined {
  const value = valueOf(reading, match, name);
  return typeof value === 'number' ? value : undefined;
}

export function textOf(reading: DateReading, match: Match, name: string): string | undefined {
  const value = valueOf(reading, match, name);
  return typeof value === 'string' ? value : undefined;
}

/** Whether the match took a token as that class or word. */
export const took = (reading: DateReading, match: Match, name: string): boolean =>
  match.symbols.includes(reading.grammar.symbolOf(name));

/**
 * The value of the first word that can be of a class, whatever the pattern took it as; undefined where no
 * word can.
 */
export function said(reading: DateReading, match: Match, name: string): string | number | undefined {
  const symbol = reading.grammar.symbolOf(name);
  for (let index = match.from; index < match.to; index += 1) {
    const value = reading.tokens[index]?.entry?.values.get(symbol);
    if (value !== undefined) return value;
  }
  return undefined;
}

export const says = (reading: DateReading, match: Match, name: string): boolean =>
  said(reading, match, name) !== undefined;

export const tenseOf = (reading: DateReading, match: Match): Tense =>
  tenseAround(reading.text, reading.tokens, match.from, match.to, reading.grammar);

/** Where the story stands: the last date so far, in a report with none the day of publication. */
export const storyDay = (reading: DateReading): When =>
  reading.focus?.when ?? { unit: 'day', day: reading.published };

/** The first century that is meant by a year of two digits: the one that comes nearest to the story. */
export function fullYear(reading: DateReading, short: number): number {
  const near = toCivil(reading.focus && reading.isHistory ? reading.focus.when.day : reading.published).year;
  const century = Math.floor(near / 100) * 100;
  const candidates = [century - 100, century, century + 100].map((base) => base + short);
  // Of years not yet reached, more than ten ahead are of the century before.
  return candidates.filter((year) => year <= near + 10).at(-1) ?? century + short;
}

const calendarUnits: ReadonlySet<string> = new Set<CalendarUnit>([
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

export const isCalendarUnit = (unit: string | number | undefined): unit is CalendarUnit =>
  typeof unit === 'string' && calendarUnits.has(unit);
