/**
 * Which of several stretches a text means that leaves the year, or the week, unsaid: "in March", "on Tuesday".
 */
import {
  dayWhen,
  daysInMonth,
  monthWhen,
  quarterWhen,
  seasonWhen,
  toCivil,
  weekdayOf,
  yearWhen,
} from './calendar';
import type { Season, When } from './calendar';
import type { Match } from './match';
import { storyDay, tenseOf, type Reading } from './reading';

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
export const yearlyQuarter =
  (quarter: number): Yearly =>
  (year) =>
    quarterWhen(year, quarter);

/**
 * In a history the next date follows the last: up to some five months back it is the same winter or
 * spring told again, beyond that the new year has begun.
 */
const backInHistory = 150;

function inHistory(yearly: Yearly, focus: When): When | null {
  const { year } = toCivil(focus.day);
  if (focus.unit === 'year' || focus.unit === 'decade' || focus.unit === 'century') return yearly(year);
  const candidates = [year - 1, year, year + 1].flatMap((each) => yearly(each) ?? []);
  return candidates.find((when) => when.day >= focus.day - backInHistory) ?? null;
}

/** How far ahead a date without a verb can lie: news look back, but tell of appointments. */
const aheadUntensed = 120;

function inNews(yearly: Yearly, reading: Reading, match: Match): When | null {
  const { published } = reading;
  const { year } = toCivil(published);
  const candidates = [year - 1, year, year + 1].flatMap((each) => yearly(each) ?? []);
  const tense = tenseOf(reading, match);
  const past = candidates.filter((when) => when.day <= published).at(-1);
  const future = candidates.find((when) => when.day + (when.unit === 'day' ? 0 : 27) >= published);
  if (tense === 'past') return past ?? null;
  if (tense === 'future') return future ?? null;
  if (!past || !future) return past ?? future ?? null;
  const ahead = future.day - published;
  return ahead <= aheadUntensed && ahead < published - past.day ? future : past;
}

/** The one that is meant of what comes every year. */
export function anchorYearly(yearly: Yearly, reading: Reading, match: Match): When | null {
  const near = explicitFocus(reading, match);
  if (near) return inHistory(yearly, near);
  return inNews(yearly, reading, match);
}

/** How many tokens a date stays in mind in a report that has gone back to tell what was. */
const memory = 60;

/** The date that a history tells from; in a report, a year long past that was just named. */
function explicitFocus(reading: Reading, match: Match): When | null {
  const { focus } = reading;
  if (!focus) return null;
  if (reading.isHistory) return focus.when;
  const isOld = toCivil(focus.when.day).year < toCivil(reading.published).year - 1;
  return isOld && match.from - focus.token < memory ? focus.when : null;
}

/** A day of the week: in a report the last one, or by its verb the next; in a history the next told. */
export function anchorWeekday(weekday: number, reading: Reading, match: Match): When | null {
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

/** Quarters are told of once they have begun, or ahead by the verb. */
export function anchorQuarter(quarter: number, reading: Reading, match: Match): When | null {
  if (reading.isHistory) return quarterWhen(toCivil(storyDay(reading).day).year, quarter);
  return inNews(yearlyQuarter(quarter), reading, match);
}

export const yearOfStory = (reading: Reading): When => yearWhen(toCivil(storyDay(reading).day).year);
