/**
 * Which of several stretches a text means that leaves the year, or the week, unsaid: "in March", "on Tuesday".
 */
import { dayWhen, daysInMonth, monthWhen, quarterWhen, seasonWhen, toCivil, weekdayOf } from './calendar';
import type { Season, When } from './calendar';
import type { Match } from '../grammar/match';
import { opensSentence } from './focus';
import { said, storyDay, tenseOf, type DateReading } from './reading';

/** A stretch that comes once a year: in a given year, or null where that year has none (29 February). */
type Yearly = (year: number) => When | null;

export const yearlyMonth =
  (month: number): Yearly =>
  (year) =>
    monthWhen(year, month);
export const yearlyDay =
  (month: number, day: number): Yearly =>
  (year) =>
    day <= daysInMonth(year, month) ? dayWhen(year, month, day) : null;
export const yearlySeason =
  (season: Season): Yearly =>
  (year) =>
    seasonWhen(year, season);

/**
 * In a history the next date is the one that lies nearest the last: up to half a year back the story looks
 * back, beyond that the new year has begun.
 */
const backInHistory = 180;

function inHistory(yearly: Yearly, focus: When): When | null {
  const { year } = toCivil(focus.day);
  if (focus.unit === 'year' || focus.unit === 'decade' || focus.unit === 'century') return yearly(year);
  const candidates = [year - 1, year, year + 1].flatMap((each) => yearly(each) ?? []);
  return candidates.find((when) => when.day >= focus.day - backInHistory) ?? null;
}

/** How far ahead a date without a verb can lie: news look back, but tell of appointments. */
const aheadUntensed = 120;
/**
 * A day without its year is of the year around the day of publication, whatever the verb: news would name
 * the year of a day nine months gone ("declared a dividend payable Dec. 15").
 */
const dayAhead = 92;
const dayBack = 272;
/** The same holds of a month that is at hand: of the one gone by ten months ago news say "last November". */
const monthAhead = 70;
/** A preposition, or "early in", before a date at the head of a sentence. */
const leadWords = 2;

function inNews(yearly: Yearly, reading: DateReading, match: Match): When | null {
  const { published } = reading;
  const { year } = toCivil(published);
  const candidates = [year - 1, year, year + 1].flatMap((each) => yearly(each) ?? []);
  const tense = tenseOf(reading, match);
  const past = candidates.filter((when) => when.day <= published).at(-1);
  const future = candidates.find((when) => when.day + (when.unit === 'day' ? 0 : 27) >= published);
  if (!past || !future) return past ?? future ?? null;
  // "As of December 18", in a page of October that was updated at Christmas.
  const sinceThen = candidates
    .filter(({ unit, day }) => unit === 'day' && day > published && day <= reading.updated)
    .at(-1);
  if (sinceThen) return sinceThen;
  const [back, ahead] = [published - past.day, future.day - published];
  if (tense === 'future') return future;
  // "The year ended Jan. 31": a business year that has not ended would be "ending".
  const closing = reading.grammar.symbolOf('CLOSING');
  if (reading.tokens[match.from - 1]?.entry?.values.has(closing)) return past;
  if (past.unit === 'day' && ahead <= dayAhead && back >= dayBack) return future;
  const isAtHand = past.unit === 'month' && ahead > 0 && ahead <= monthAhead && back >= dayBack;
  // "In January, the company brought in a new chief": what opens a sentence begins to tell what was.
  if (isAtHand && !(tense === 'past' && opensSentence(reading, match.from, leadWords))) return future;
  if (tense === 'past') return past;
  return ahead <= aheadUntensed && ahead < back ? future : past;
}

/** The one that is meant of what comes every year. */
export function anchorYearly(yearly: Yearly, reading: DateReading, match: Match): When | null {
  const near = explicitFocus(reading, match);
  // "It collapsed in March 2019. Works will begin on June 5": a report that looks ahead has left that year.
  const looksAhead = !reading.isHistory && near !== null && tenseOf(reading, match) === 'future';
  const found = near && !looksAhead ? inHistory(yearly, near) : inNews(yearly, reading, match);
  return found && onItsWeekday(found, yearly, reading, match);
}

/**
 * "Took office in May 2019, resigned on **Monday, April 24**": a day of the week tells which year is not meant. The
 * nearest one that has it; as it was found where none has.
 */
function onItsWeekday(found: When, yearly: Yearly, reading: DateReading, match: Match): When {
  const weekday = said(reading, match, 'WDAY') ?? said(reading, match, 'SUREDAY');
  if (found.unit !== 'day' || typeof weekday !== 'number' || weekdayOf(found.day) === weekday) return found;
  const { isHistory, published } = reading;
  const near = isHistory ? found.day : published;
  const { year } = toCivil(near);
  const others = [year - 1, year, year + 1]
    .flatMap((each) => yearly(each) ?? [])
    .filter(({ day }) => weekdayOf(day) === weekday);
  return others.toSorted((a, b) => Math.abs(a.day - near) - Math.abs(b.day - near))[0] ?? found;
}

/** How many words a year stays in mind in a report that has gone back to tell what was. */
const memory = 15;

/** The date that a history tells from; in a report, a year long past that was named just before. */
function explicitFocus(reading: DateReading, match: Match): When | null {
  const { focus } = reading;
  if (!focus) return null;
  if (reading.isHistory) return focus.when;
  const isOld = toCivil(focus.when.day).year < toCivil(reading.published).year - 1;
  const isWide = focus.when.unit === 'decade' || focus.when.unit === 'century';
  if (!isOld || isWide || !focus.isNamed || match.from - focus.token > memory) return null;
  for (let index = focus.token + 1; index <= match.from; index += 1)
    if (reading.tokens[index]?.gap === 2) return null;
  return focus.when;
}

/** A day of the week: in a report the last one, or by its verb the next; in a history the next one. */
export function anchorWeekday(weekday: number, reading: DateReading, match: Match): When | null {
  if (reading.isHistory) {
    const focus = reading.focus?.when;
    if (focus?.unit !== 'day') return null;
    const ahead = (weekday - weekdayOf(focus.day) + 7) % 7;
    return { unit: 'day', day: focus.day + ahead };
  }
  const back = (weekdayOf(reading.published) - weekday + 7) % 7;
  const isAhead = tenseOf(reading, match) === 'future' && back > 0;
  return { unit: 'day', day: reading.published - back + (isAhead ? 7 : 0) };
}

/** Quarters are reported once they have begun; one still to come is of last year unless a verb looks ahead. */
export function anchorQuarter(quarter: number, reading: DateReading, match: Match): When | null {
  const { year, month } = toCivil(reading.isHistory ? storyDay(reading).day : reading.published);
  if (reading.isHistory || quarter <= Math.ceil(month / 3)) return quarterWhen(year, quarter);
  return quarterWhen(tenseOf(reading, match) === 'future' ? year : year - 1, quarter);
}
