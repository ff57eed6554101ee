import { anchorWeekday } from './anchoring';
import {
  daysInMonth,
  quarterWhen,
  shiftDay,
  stretchOf,
  timexValue,
  toCivil,
  toDay,
  weekdayOf,
} from './calendar';
import type { CalendarUnit, When } from './calendar';
import type { Match } from '../grammar/match';
import { dayOfEvent } from './event-days';
import { isTitle } from './titles';
import {
  numberOf,
  said,
  says,
  storyDay,
  tenseOf,
  textOf,
  took,
  isCalendarUnit,
  type Outcome,
  type DateReading,
} from './reading';

const dated = (when: When): Outcome => ({ type: 'DATE', value: timexValue(when), when });
const vague = (value: string): Outcome => ({ type: 'DATE', value });

/** A part of a day, where the words name one; TIMEX3 then calls it a time. */
function withPart(reading: DateReading, match: Match, when: When | null, weekday?: number): Outcome | null {
  const day = when ? timexValue(when) : weekday === undefined ? null : `XXXX-WXX-${weekday}`;
  if (day === null) return null;
  // "Dienstagabend" says both in one word.
  const part = textOf(reading, match, 'PART') ?? said(reading, match, 'COMPOUNDPART');
  const noon = textOf(reading, match, 'NOON');
  if (part === undefined && noon === undefined) return { type: 'DATE', value: day, ...(when && { when }) };
  return { type: 'TIME', value: day + (noon ?? `T${part ?? ''}`), ...(when && { when }) };
}

/** "Yesterday", "late yesterday", "tomorrow morning", "last night". */
export function resolveDeicticDay(reading: DateReading, match: Match): Outcome | null {
  const given = match.rule.value;
  if (isTitle(reading, match)) return null;
  const shift = given === null ? (numberOf(reading, match, 'DEICTICDAY') ?? 0) : Number.parseInt(given, 10);
  if (reading.isHistory) {
    // Histories have no day of their own: "today" is the age that the reader lives in.
    if (shift === 0 && took(reading, match, 'DEICTICDAY')) return vague('PRESENT_REF');
    return vague(`XXXX-XX-XX${given?.endsWith('NI') ? 'TNI' : ''}`);
  }
  const when: When = { unit: 'day', day: reading.published + shift };
  if (given?.endsWith('NI')) return { type: 'TIME', value: `${timexValue(when)}TNI`, when };
  return withPart(reading, match, when);
}

/** "Tuesday", "last Friday", "Monday night", "the previous Friday". */
export function resolveWeekday(reading: DateReading, match: Match): Outcome | null {
  const weekday =
    numberOf(reading, match, 'SUREDAY') ??
    numberOf(reading, match, 'DATEDAY') ??
    numberOf(reading, match, 'WDAY');
  if (weekday === undefined) return null;
  const focusShift = numberOf(reading, match, 'FOCUSSHIFT');
  const shift =
    numberOf(reading, match, 'SHIFT') ??
    focusShift ??
    (says(reading, match, 'GONE')
      ? -1
      : says(reading, match, 'COMING') || match.rule.value === 'coming'
        ? 1
        : undefined);
  const base = focusShift === undefined ? reading.published : storyDay(reading).day;
  let when: When | null;
  if (took(reading, match, 'DATEUNIT') && said(reading, match, 'DATEUNIT') === 'week')
    when = { unit: 'day', day: stretchOf(base, 'week').day + 7 * (shift ?? 0) + weekday - 1 };
  else if (shift === undefined || (shift === 0 && !says(reading, match, 'COMING')))
    when = anchorWeekday(weekday, reading, match);
  else {
    const ahead = (weekday - weekdayOf(base) + 7) % 7;
    when = { unit: 'day', day: base + (shift > 0 ? ahead || 7 : ahead - 7) };
  }
  return withPart(reading, match, when, weekday);
}

/** "Last year", "this month", "the current quarter", "next week". */
export function resolveRelative(reading: DateReading, match: Match): Outcome | null {
  const unit = said(reading, match, 'DATEUNIT');
  if (!isCalendarUnit(unit) || isTitle(reading, match)) return null;
  const given = match.rule.value;
  const written = given === null ? (numberOf(reading, match, 'SHIFT') ?? 0) : Number(given);
  const shift = isEndingYear(reading, match) ? 0 : written;
  // In a history "this year" and "next month" are those of the story.
  const base = reading.isHistory ? storyDay(reading).day : reading.published;
  return dated(stretchOf(shiftDay(stretchOf(base, unit).day, unit, shift), unit));
}

/** "This past year", written in its last months, is the year that ends. */
const lastMonths = 10;

function isEndingYear(reading: DateReading, match: Match): boolean {
  const [first, last] = [reading.tokens[match.from], reading.tokens[match.to - 1]];
  const words = reading.text.slice(first?.start, last?.end).toLowerCase();
  return words === 'this past year' && toCivil(reading.published).month >= lastMonths;
}

/** A weekend is named by the week that it ends; before it comes, the last one is meant unless a verb says else. */
export function resolveWeekend(reading: DateReading, match: Match): Outcome | null {
  const focusShift = numberOf(reading, match, 'FOCUSSHIFT');
  const base = focusShift === undefined ? reading.published : storyDay(reading).day;
  const current = stretchOf(base, 'weekend');
  const shift = numberOf(reading, match, 'SHIFT') ?? focusShift;
  const isReached = current.day <= base;
  let weeks = 0;
  if (shift === undefined || says(reading, match, 'GONE'))
    weeks = isReached ? 0 : tenseOf(reading, match) === 'future' || says(reading, match, 'COMING') ? 0 : -1;
  else if (shift !== 0) weeks = shift < 0 && isReached && weekdayOf(base) === 7 ? -1 : shift;
  return dated({ unit: 'weekend', day: current.day + weeks * 7 });
}

/** "That year", "the same day", "the following month": from the last date so far. */
export function resolveSame(reading: DateReading, match: Match): Outcome | null {
  const unit = textOf(reading, match, 'DATEUNIT') ?? textOf(reading, match, 'DAYUNIT') ?? 'day';
  if (!isCalendarUnit(unit)) return null;
  // "The day after the attack" counts from the attack, and from nothing else.
  const isOfEvent = match.rule.value === 'event';
  const focus = isOfEvent
    ? dayOfEvent(reading, match, match.to + 1)
    : (reading.focus?.when ?? (reading.isHistory ? null : { unit: 'day' as const, day: reading.published }));
  if (!focus) return isOfEvent ? vague('XXXX-XX-XX') : null;
  const shift = numberOf(reading, match, 'FOCUSSHIFT') ?? Number(said(reading, match, 'BESIDE') ?? 0);
  const isFiner = unit === 'day' && focus.unit !== 'day';
  if (isFiner || ((unit === 'month' || unit === 'week') && focus.unit === 'year'))
    return vague(unit === 'day' ? 'XXXX-XX-XX' : unit === 'month' ? 'XXXX-XX' : 'XXXX-WXX');
  const when = stretchOf(shiftDay(stretchOf(focus.day, unit).day, unit, shift), unit);
  return withPart(reading, match, when);
}

/** "The quarter", "the year", "the year-earlier period": the stretch that the report is about. */
export function resolveFocusUnit(reading: DateReading, match: Match): Outcome | null {
  const kind = match.rule.value;
  const current = reading.quarter ?? lastQuarter(reading.published);
  if (kind === 'yearBefore') {
    if (!reading.quarter && !says(reading, match, 'QUARTERWORD'))
      return dated(stretchOf(shiftDay(reading.published, 'year', -1), 'year'));
    const ordinal = numberOf(reading, match, 'ORD');
    const { year } = toCivil(current.day);
    return dated(
      ordinal && ordinal <= 4
        ? quarterWhen(year - 1, ordinal)
        : { unit: 'quarter', day: shiftDay(current.day, 'year', -1) },
    );
  }
  if (kind === 'inYear') {
    const said =
      numberOf(reading, match, 'YEAR') ??
      toCivil(reading.published).year + (numberOf(reading, match, 'SHIFT') ?? 0);
    return dated(
      reading.quarter
        ? quarterWhen(said, Math.ceil(toCivil(current.day).month / 3))
        : stretchOf(toDay(said, 1, 1), 'year'),
    );
  }
  if (says(reading, match, 'DAYUNIT')) {
    const focus = reading.focus?.when;
    return dated(focus?.unit === 'day' ? focus : { unit: 'day', day: reading.published });
  }
  const unit = textOf(reading, match, 'DATEUNIT');
  if (says(reading, match, 'PERIOD') || unit === 'quarter') return dated(current);
  if (!isCalendarUnit(unit ?? 'year')) return null;
  const calendar = (unit ?? 'year') as CalendarUnit;
  if (calendar === 'century' || calendar === 'decade') return null;
  const base = reading.isHistory ? storyDay(reading).day : reading.published;
  return dated(stretchOf(base, calendar));
}

const lastQuarter = (day: number): When => ({
  unit: 'quarter',
  day: shiftDay(stretchOf(day, 'quarter').day, 'quarter', -1),
});

/** "The 13th", "January 22 and 29": a day of the last month so far. */
export function resolveDayOfFocus(reading: DateReading, match: Match): Outcome | null {
  const day =
    numberOf(reading, match, 'DAYORD') ??
    numberOf(reading, match, 'DAY') ??
    numberOf(reading, match, 'DAYWORD');
  // "El día 16" needs no date before it.
  const isOfMonth = match.rule.value === 'month';
  const own = { when: { unit: 'day' as const, day: reading.published }, end: 0 };
  const focus = reading.focus ?? (isOfMonth ? own : null);
  if (day === undefined || !focus || (focus.when.unit !== 'day' && focus.when.unit !== 'month')) return null;
  const next = reading.tokens[match.to];
  const after = next && next.gap !== 2 ? reading.text.slice(next.start, next.end) : '';
  // "The 2nd Division" and "the second day" number other things than days of the month.
  // "7-9 p.m." are hours, "8-10" other numbers.
  if (match.rule.value === 'list' && /^[-–]/u.test(after)) return null;
  if (/^\p{L}/u.test(after) && (after !== after.toLowerCase() || after.length > 4)) return null;
  const unitSymbol = reading.grammar.symbolOf('UNIT');
  if (next?.entry?.values.has(reading.grammar.symbolOf('MERIDIEM'))) return null;
  if (next?.gap !== 2 && next?.entry?.values.has(unitSymbol)) return null;
  if (match.rule.value === 'list') {
    // Only right after a day of that month: its last word stands two tokens before.
    if (focus.when.unit !== 'day' || focus.end !== match.from - 1) return null;
    if (/^[%$:.,]/.test(after) && next?.gap === 0 && reading.tokens[match.to + 1]?.gap === 0) return null;
  }
  const { year, month } = toCivil(focus.when.day);
  return day <= daysInMonth(year, month) ? dated({ unit: 'day', day: toDay(year, month, day) }) : null;
}
