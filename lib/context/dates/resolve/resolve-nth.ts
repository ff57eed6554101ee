import { anchorYearly } from './anchoring';
import { daysInMonth, stretchOf, timexValue, toDay, weekdayOf, type When } from './calendar';
import type { Match } from '../grammar/match';
import { numberOf, said, took, type Outcome, type DateReading } from './reading';

/** The first of these weekdays in a month, the second, …; from its end for -1. Null where it has none. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): When | null {
  const first = toDay(year, month, 1);
  const length = daysInMonth(year, month);
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  const day = nth > 0 ? offset + (nth - 1) * 7 : offset + Math.floor((length - 1 - offset) / 7) * 7;
  return day < length ? { unit: 'day', day: first + day } : null;
}

/** Weeks of a month are those that have their Thursday in it, as ISO counts those of a year. */
function nthWeek(year: number, month: number, nth: number): When | null {
  const thursday = nthWeekday(year, month, 4, nth);
  return thursday && stretchOf(thursday.day, 'week');
}

/** "The first Tuesday of November", "the last week of September 2014", "the last day of October". */
export function resolveNth(reading: DateReading, match: Match): Outcome | null {
  const month = numberOf(reading, match, 'SUREMONTH') ?? numberOf(reading, match, 'MONTH');
  const nth = numberOf(reading, match, 'ORD') ?? numberOf(reading, match, 'SHIFT');
  if (month === undefined || nth === undefined || nth === 0 || nth < -1 || nth > 5) return null;
  const weekday = numberOf(reading, match, 'SUREDAY');
  const isWeek = said(reading, match, 'DATEUNIT') === 'week';
  const inYear = (year: number): When | null => {
    if (weekday !== undefined) return nthWeekday(year, month, weekday, nth);
    if (isWeek) return nthWeek(year, month, nth);
    return { unit: 'day', day: toDay(year, month, nth > 0 ? nth : daysInMonth(year, month)) };
  };
  const year = took(reading, match, 'YEAR') ? numberOf(reading, match, 'YEAR') : undefined;
  const when = year === undefined ? anchorYearly(inYear, reading, match) : inYear(year);
  return when && { type: 'DATE', value: timexValue(when), when };
}
