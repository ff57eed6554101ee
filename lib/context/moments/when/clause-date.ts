import { parseEdtf } from '../../../article/dates/edtf';
import type { ReadSentence } from '../../../language/read-text';
import type { TextSpan } from '../../../language/tokens/sentences';
import type { Timex } from '../../dates/resolve/timex';
import type { When } from '../../headings/parts/clause-when';
import { momentWords } from '../../languages';

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

/** True for a day of the week before publication that is named by nothing else, where its language says so by its end. */
function isLastWeekday(date: string, named: string, published: string): boolean {
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

const monthAlone = /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/u;
/** A preposition, with a word before it: "But in **2012**, …". */
const openingWords = 3;

/** The year that a sentence opens with, before an expression of it: "**In 2012**, …"; null for none. */
export function openingYear(
  text: string,
  { tokens, start }: ReadSentence,
  timex: TextSpan,
  others: readonly Timex[],
): number | null {
  const first = others.find((other) => other.end < timex.start);
  if (!first || !/^\d{4}$/u.test(text.slice(first.start, first.end))) return null;
  const at = tokens.findIndex((token) => token.start === first.start);
  const isOpening = first.start >= start && at > 0 && at < openingWords && tokens[at - 1]?.upos === 'ADP';
  return isOpening && first.edtf === first.value ? Number(first.edtf) : null;
}

interface YearBeside {
  /** The year that another day or month of the sentence has. */
  year: number | null;
  /** The year that the sentence opens with, where the date is of its main clause, or that the sentence before has told of. */
  above: number | null;
  published: string;
  /** Whether the clause says that it will be. */
  willBe: boolean;
  when: When;
}

/**
 * "revealed on June 26, 2022, that it would arrive on **July 15**": a day or month named beside one with its year, which
 * is the year of publication or next to it. "The plant, founded in March 2008, will open on **July 15**" has two years.
 * "In 2012, they spent it on posters beginning in **April**" is of the year that the main clause opens with.
 */
export function inYearOf(
  date: string,
  named: string,
  { year, above, published, willBe, when }: YearBeside,
): string | null {
  if (!monthAlone.test(date) || /\d{4}|[’']\d\d/u.test(named) || !monthName.test(named)) return null;
  const thisYear = Number(published.slice(0, 4));
  if (above !== null && above < thisYear && when === 'past' && fitsWeekday(inYear(date, above), named))
    return inYear(date, above);
  if (year === null || Math.abs(year - thisYear) > 1) return null;
  const moved = inYear(date, year);
  const isOfYear = moved.startsWith(String(year)) && fitsWeekday(moved, named);
  return isOfYear && !(willBe && moved < published) ? moved : null;
}

interface Tensed {
  when: When;
  /** `YYYY-MM-DD` */
  published: string;
  /** Whether the verb says when, and not a noun beside it. */
  isOfVerb: boolean;
  /** Whether it stands right behind a noun, before the verb. */
  isBesideNoun: boolean;
  /** A day of the week, and no word that says which one: not "last Friday". */
  isWeekday: boolean;
  /** Reckoned from another day: "the day after". */
  isReckoned: boolean;
  /** Whether the verb says that it will or may be. */
  isAhead: boolean;
}

/** What bears the name of tomorrow is no day six days gone, of which news would say so. */
const untilTomorrow = 6;

/**
 * The day of the week that a clause tells of. "Condemned the attack on **Wednesday**", published on a Tuesday, was written
 * on after publication, or is of a plan: no day surely. Undefined for what is told otherwise.
 */
function weekdayByTense(date: string, { when, published, isOfVerb }: Tensed): string | null | undefined {
  if (date > published) return when === 'past' ? dayAfter(date, -7) : undefined;
  if (daysFrom(date, published) !== untilTomorrow) return undefined;
  return when !== 'past' && isOfVerb ? dayAfter(date, 7) : null;
}

/** So lately that the next one would be called so: "next July 6". */
const justGone = 31;

/** The same day of the year before, where it has only just gone; null for any other. */
function justBefore(date: string, published: string): string | null {
  if (date.length < 10) return null;
  const before = inYear(date, Number(date.slice(0, 4)) - 1);
  const days = daysFrom(before, published);
  return days >= 0 && days <= justGone ? before : null;
}

/**
 * The date of a day or month that is named without its year, by the tense of its clause: "premieres on
 * April 24" is the next one, "attacked on October 7" the last. Null where clause and date exclude each other.
 * @param named what the text calls the date
 */
export function dateByTense(date: string, named: string, tensed: Tensed): string | null {
  const { when, published, isOfVerb, isAhead } = tensed;
  const weekday =
    tensed.isWeekday && date.length === 10 && !/\d/u.test(named) ? weekdayByTense(date, tensed) : undefined;
  if (weekday !== undefined) return weekday;
  const start = parseEdtf(date)?.start;
  const end = parseEdtf(date)?.end;
  if (!start || !end) return date;
  const isYearless =
    /^\d{4}-\d\d(?:-\d\d)?$/u.test(date) && !/\d{4}|[’']\d\d/u.test(named) && /\p{L}{3}/u.test(named);
  const year = Number(date.slice(0, 4));
  const isNear = Math.abs(year - Number(published.slice(0, 4))) <= 1;
  const isNamed = isYearless && isNear && !tensed.isReckoned && !placed.test(named);
  // "entered the portal before removing his name **the next day**": not after a day to come that was named before.
  if (start > published && when === 'past' && nextOne.test(named)) return null;
  if (start > published) {
    // "the Jan. 6 riot" with no verb to it may be the last one or the next.
    if (when === null && isNamed) return null;
    const before = isNamed && when !== 'past' ? justBefore(date, published) : null;
    if (before !== null) return before;
    // "a ruling in October would end …": beside a noun, the nearest of both.
    if (when !== 'past')
      return isNamed && (!isOfVerb || tensed.isBesideNoun) && daysFrom(published, start) > halfYear
        ? inYear(date, year - 1)
        : date;
    // What has been was the last time; a few weeks ahead of its own date an article says something else.
    if (isNamed && (isOfVerb || daysFrom(published, start) > longAgo)) return inYear(date, year - 1);
    return isNamed ? null : date;
  }
  // "could begin this summer", said in winter
  if (when === 'coming' && /^\d{4}-2[1-4]$/u.test(date) && end < published && !placedBack.test(named))
    return inYear(date, year + 1);
  // "host the Nets on Tuesday"
  if (when === 'coming' && isOfVerb && isLastWeekday(date, named, published)) return dayAfter(date, 7);
  // "would set the stage for a vote in **October**": the nearest of both, here too.
  if (isAhead && when === 'coming' && isNamed && !isOfVerb && daysFrom(end, published) > halfYear)
    return inYear(date, year + 1);
  // "a ruling in October would end …": what lies ahead is not the noun's date.
  if (when !== 'coming' || !isNamed || !isOfVerb || daysFrom(end, published) < longAgo) return date;
  const next = inYear(date, year + 1);
  return next > published ? next : date;
}
