import { parseEdtf } from '../../article/dates/edtf';
import type { TextSpan } from '../../language/tokens/sentences';
import type { Timex } from '../dates/resolve/timex';
import type { When } from '../headings/parts/clause-when';
import { momentWords } from '../languages';

/** Words that say which one of several a date is: it needs no tense. */
const placed = new RegExp(String.raw`\b(?:${momentWords('placed')})`, 'iu');
const placedBack = new RegExp(String.raw`\b(?:${momentWords('placedBack')})`, 'iu');

const nextOne = new RegExp(String.raw`^(?:${momentWords('nextOne')})\s`, 'iu');

/** A day or month that lies so far back is not spoken of in the present as if it were this year's. */
const longAgo = 120;
const halfYear = 183;
const dayInMs = 86_400_000;

/** Three letters with a number or alone, and no weekday or "yesterday": what has a month in it. */
const monthName = new RegExp(String.raw`^(?!.*(?:${momentWords('notOfMonth')})).*\p{L}{3}`, 'iu');

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayInMs;

/** The same day or month of another year; as it is where that year has no such day. */
function inYear(date: string, year: number): string {
  const moved = `${String(year).padStart(4, '0')}${date.slice(4)}`;
  return parseEdtf(moved) ? moved : date;
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayInMs).toISOString().slice(0, 10);
}

const weekdayEnd = new RegExp(String.raw`(?:${momentWords('weekdayEnds')})$`, 'iu');
const otherDay = new RegExp(String.raw`^(?:${momentWords('otherDayStarts')})`, 'iu');

/** True for a day of the week before publication that is named by nothing else. */
function isWeekday(date: string, named: string, published: string): boolean {
  const days = /^\d{4}-\d\d-\d\d$/u.test(date) && /^\p{L}+$/u.test(named) ? daysFrom(date, published) : 0;
  return days > 0 && days < 7 && weekdayEnd.test(named) && !otherDay.test(named);
}

/** The year that another day or month of a sentence is written with; null where none is, or several are. */
export function yearInSentence(text: string, timex: TextSpan, others: readonly Timex[]): number | null {
  const years = new Set(
    others.flatMap(({ start, end, edtf }) =>
      start !== timex.start &&
      /^\d{4}-\d\d(?:-\d\d)?$/u.test(edtf ?? '') &&
      /\d{4}/u.test(text.slice(start, end))
        ? Number(edtf?.slice(0, 4))
        : [],
    ),
  );
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

const weekdays = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];

/** False where the day is named as one of the week that it isn't. */
function fitsWeekday(date: string, named: string): boolean {
  const at = weekdays.findIndex((day) => new RegExp(`\\b${day}day\\b`, 'iu').test(named));
  return at < 0 || date.length < 10 || new Date(date).getUTCDay() === at;
}

/**
 * "revealed on June 26, 2022, that it would arrive on **July 15**": a day or month named beside one with its year, which
 * is the year of publication or next to it. "The plant, founded in March 2008, will open on **July 15**" has two years.
 * @param willBe whether the clause says that it will be
 */
export function inYearOf(
  date: string,
  named: string,
  { year, published, willBe }: { year: number | null; published: string; willBe: boolean },
): string | null {
  if (year === null || !/^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/u.test(date) || /\d{4}|[’']\d\d/u.test(named))
    return null;
  if (!monthName.test(named) || Math.abs(year - Number(published.slice(0, 4))) > 1) return null;
  const moved = inYear(date, year);
  const isOfYear = moved.startsWith(String(year)) && fitsWeekday(moved, named);
  return isOfYear && !(willBe && moved < published) ? moved : null;
}

/**
 * The date of a day or month that is named without its year, by the tense of its clause: "premieres on
 * April 24" is the next one, "attacked on October 7" the last. Null where clause and date exclude each other.
 * @param named what the text calls the date
 * @param isOfVerb whether the verb says when, and not a noun beside it
 */
export function dateByTense(
  date: string,
  named: string,
  when: When,
  published: string,
  isOfVerb: boolean,
): string | null {
  const start = parseEdtf(date)?.start;
  const end = parseEdtf(date)?.end;
  if (!start || !end) return date;
  const isYearless =
    /^\d{4}-\d\d(?:-\d\d)?$/u.test(date) && !/\d{4}|[’']\d\d/u.test(named) && /\p{L}{3}/u.test(named);
  const year = Number(date.slice(0, 4));
  const isNear = Math.abs(year - Number(published.slice(0, 4))) <= 1;
  const isNamed = isYearless && isNear && !placed.test(named);
  // "entered the portal before removing his name **the next day**": not after a day to come that was named before.
  if (start > published && when === 'past' && nextOne.test(named)) return null;
  if (start > published) {
    // "the Jan. 6 riot" with no verb to it may be the last one or the next.
    if (when === null && isNamed) return null;
    // "a ruling in October would end …": beside a noun, the nearest of both.
    if (when !== 'past')
      return isNamed && !isOfVerb && daysFrom(published, start) > halfYear ? inYear(date, year - 1) : date;
    // What has been was the last time; a few weeks ahead of its own date an article says something else.
    if (isNamed && (isOfVerb || daysFrom(published, start) > longAgo)) return inYear(date, year - 1);
    return isNamed ? null : date;
  }
  // "could begin this summer", said in winter
  if (when === 'coming' && /^\d{4}-2[1-4]$/u.test(date) && end < published && !placedBack.test(named))
    return inYear(date, year + 1);
  // "host the Nets on Tuesday"
  if (when === 'coming' && isOfVerb && isWeekday(date, named, published)) return dayAfter(date, 7);
  // "a ruling in October would end …": what lies ahead is not the noun's date.
  if (when !== 'coming' || !isNamed || !isOfVerb || daysFrom(end, published) < longAgo) return date;
  const next = inYear(date, year + 1);
  return next > published ? next : date;
}
