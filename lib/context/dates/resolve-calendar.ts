import { anchorQuarter, anchorYearly, yearlyDay, yearlyMonth, yearlySeason } from './anchoring';
import {
  dayWhen,
  daysInMonth,
  halfWhen,
  monthWhen,
  quarterWhen,
  seasonWhen,
  shiftDay,
  timexValue,
  toCivil,
  toDay,
  yearWhen,
} from './calendar';
import type { Season, When } from './calendar';
import type { Match } from './match';
import { fullYear, numberOf, storyDay, textOf, took, type Outcome, type Reading } from './reading';
import { isYearHere } from './year-numbers';

const dated = (when: When | null, approximate = false): Outcome | null =>
  when ? { type: 'DATE', value: timexValue(when), when, approximate } : null;

/** The year that the words give, astronomical (0 is 1 BC); undefined where they give none. */
function yearSaid(reading: Reading, match: Match): number | undefined {
  const number =
    numberOf(reading, match, 'YEAR') ??
    numberOf(reading, match, 'YEARWORD') ??
    numberOf(reading, match, 'ANYYEAR');
  if (number !== undefined) return textOf(reading, match, 'ERA') === 'BC' ? 1 - number : number;
  const short = numberOf(reading, match, 'SHORTYEAR');
  if (short !== undefined) return fullYear(reading, short);
  const shift = numberOf(reading, match, 'SHIFT');
  if (shift !== undefined && textOf(reading, match, 'DATEUNIT') === 'year')
    return toCivil(reading.published).year + shift;
  if (took(reading, match, 'that') || took(reading, match, 'same'))
    return toCivil(storyDay(reading).day).year;
  return undefined;
}

const oneOf = (reading: Reading, match: Match, ...names: string[]): number | undefined => {
  for (const name of names) {
    const value = numberOf(reading, match, name);
    if (value !== undefined) return value;
  }
  return undefined;
};

function decadeOf(reading: Reading, match: Match): When | null | undefined {
  const decade = numberOf(reading, match, 'DECADE');
  if (decade !== undefined) {
    const isBefore = textOf(reading, match, 'ERA') === 'BC';
    return isBefore ? null : { unit: 'decade', day: toDay(decade, 1, 1) };
  }
  const short = oneOf(reading, match, 'SHORTDECADE', 'DECADEWORD');
  return short === undefined ? undefined : { unit: 'decade', day: toDay(fullYear(reading, short), 1, 1) };
}

/** Shifts of named months and seasons: "last May", "the previous spring", "this past summer". */
function shifted(reading: Reading, match: Match, inYear: (year: number) => When): When | null {
  const kind = match.rule.options.value;
  const isFocus = kind === 'focus';
  const base = isFocus ? storyDay(reading).day : reading.published;
  const { year } = toCivil(base);
  const shift = kind === 'past' ? -1 : (numberOf(reading, match, isFocus ? 'FOCUSSHIFT' : 'SHIFT') ?? 0);
  const candidates = [year - 1, year, year + 1].map(inYear);
  if (shift < 0) return candidates.filter((when) => shiftDay(when.day, 'month', 1) <= base).at(-1) ?? null;
  if (shift > 0) return candidates.find((when) => when.day > base) ?? null;
  return inYear(year);
}

/** Whatever names a stretch of the calendar: days, months, seasons, quarters, halves, years, decades, centuries. */
export function resolveCalendar(reading: Reading, match: Match): Outcome | null {
  const full = textOf(reading, match, 'FULLDATE');
  if (full !== undefined) {
    const [year = 0, month = 0, day = 0] = full.split('-').map(Number);
    return day <= daysInMonth(year, month) ? dated(dayWhen(year, month, day)) : null;
  }
  const approximate = took(reading, match, 'APPROX');
  const decade = decadeOf(reading, match);
  if (decade !== undefined) return dated(decade, approximate);
  const ordinal = numberOf(reading, match, 'ORD');
  const year = yearSaid(reading, match);

  if (took(reading, match, 'CENTURYWORD')) return dated(centuryWhen(reading, match, ordinal));
  if (took(reading, match, 'QUARTERWORD')) {
    if (ordinal === undefined || ordinal < 1 || ordinal > 4) return null;
    return dated(year === undefined ? anchorQuarter(ordinal, reading, match) : quarterWhen(year, ordinal));
  }
  if (took(reading, match, 'HALFWORD')) {
    const half = ordinal ?? 2;
    if (half > 2) return null;
    return dated(halfWhen(year ?? toCivil(storyDay(reading).day).year, half));
  }
  const season = textOf(reading, match, 'SEASON') ?? textOf(reading, match, 'SURESEASON');
  if (season !== undefined) return dated(seasonIn(reading, match, season as Season, year), approximate);

  const month = oneOf(reading, match, 'MONTH', 'SUREMONTH');
  if (month !== undefined) return dated(monthIn(reading, match, month, year), approximate);
  if (year === undefined) return null;
  return isYearHere(reading, match) ? dated(yearWhen(year), approximate) : null;
}

function centuryWhen(reading: Reading, match: Match, ordinal: number | undefined): When | null {
  if (ordinal === undefined) {
    // "The turn of the century": the one that is nearest to the story.
    const { year } = toCivil(storyDay(reading).day);
    return yearWhen(Math.round(year / 100) * 100);
  }
  const first = textOf(reading, match, 'ERA') === 'BC' ? ordinal * -100 : (ordinal - 1) * 100;
  return ordinal > 30 ? null : { unit: 'century', day: toDay(first, 1, 1) };
}

function seasonIn(reading: Reading, match: Match, season: Season, year: number | undefined): When | null {
  if (match.rule.options.value) return shifted(reading, match, (each) => seasonWhen(each, season));
  return year === undefined ? anchorYearly(yearlySeason(season), reading, match) : seasonWhen(year, season);
}

function monthIn(reading: Reading, match: Match, month: number, year: number | undefined): When | null {
  const day = oneOf(reading, match, 'DAY', 'DAYORD');
  if (day === undefined) {
    if (match.rule.options.value) return shifted(reading, match, (each) => monthWhen(each, month));
    return year === undefined ? anchorYearly(yearlyMonth(month), reading, match) : monthWhen(year, month);
  }
  if (year === undefined) return anchorYearly(yearlyDay(month, day), reading, match);
  return day <= daysInMonth(year, month) ? dayWhen(year, month, day) : null;
}
