import { parseEdtf } from '../../article/dates/edtf';

const dayInMs = 86_400_000;

/** The time that a date covers, in milliseconds. */
export interface Period {
  start: number;
  end: number;
  /** An interval is how long something took; all others are how precisely it is known. */
  isInterval: boolean;
}

/** Null for a date that can't be read or is open on a side. */
export function toPeriod(edtf: string): Period | null {
  const date = parseEdtf(edtf);
  if (!date?.start || !date.end) return null;
  const [start, end] = [Date.parse(date.start), Date.parse(date.end) + dayInMs];
  // "About March 2012" may be the month before or after.
  const margin = date.approximate || date.uncertain ? end - start : 0;
  return { start: start - margin, end: end + margin, isInterval: date.precision === 'interval' };
}

export const lengthOf = (period: Period | null): number => (period ? period.end - period.start : Infinity);

/** True where the vaguer of two dates may mean the other: "2023" and "25 April 2023". */
export const holds = (outer: Period, inner: Period): boolean =>
  !outer.isInterval && !inner.isInterval && outer.start <= inner.start && inner.end <= outer.end;

/** Dated to the day, two dates of one event lie a day or two apart; a week apart they are two events. */
const nearDays = 2 * dayInMs;
/** Dated to the year, an event is remembered a year off, not ten. */
const nearYears = 366 * dayInMs;

/**
 * True where two dates can't both be right of one event, and lie as near as they would if they were meant for
 * the same: as far apart as the vaguer of the two is vague. Meetings come back every few months.
 */
export function areNearlyApart(a: Period, b: Period): boolean {
  if (a.isInterval || b.isInterval) return false;
  const gap = Math.max(a.start - b.end, b.start - a.end);
  return gap >= 0 && gap <= Math.min(nearYears, Math.max(nearDays, lengthOf(a), lengthOf(b)));
}
