import { anchorQuarter, anchorYearly, yearlyDay, yearlyMonth, yearlySeason } from './anchoring';
import {
  dayWhen,
  daysInMonth,
  halfWhen,
  lastDay,
  monthWhen,
  quarterWhen,
  seasonWhen,
  timexValue,
  toCivil,
  toDay,
  yearWhen,
} from './calendar';
import type { Season, When } from './calendar';
import type { Match } from '../grammar/match';
import { fullYear, numberOf, says, storyDay, textOf, took, type Outcome, type DateReading } from './reading';
import { isFirstName } from './titles';
import { isYearHere } from './year-numbers';

const dated = (when: When | null, approximate = false): Outcome | null =>
  when ? { type: 'DATE', value: timexValue(when), when, approximate } : null;

/** The year that the words give, astronomical (0 is 1 BC); undefined where they give none. */
function yearSaid(reading: DateReading, match: Match): number | undefined {
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
  if (says(reading, match, 'SAME')) return toCivil(storyDay(reading).day).year;
  return undefined;
}

const oneOf = (reading: DateReading, match: Match, ...names: string[]): number | undefined => {
  for (const name of names) {
    const value = numberOf(reading, match, name);
    if (value !== undefined) return value;
  }
  return undefined;
};

function decadeOf(reading: DateReading, match: Match): When | null | undefined {
  const decade = numberOf(reading, match, 'DECADE');
  if (decade !== undefined) {
    const isBefore = textOf(reading, match, 'ERA') === 'BC';
    return isBefore ? null : { unit: 'decade', day: toDay(decade, 1, 1) };
  }
  const isDecade = match.rule.value === 'decade';
  const first = isDecade ? numberOf(reading, match, 'YEAR') : undefined;
  if (first !== undefined) return first % 10 === 0 ? { unit: 'decade', day: toDay(first, 1, 1) } : null;
  const short = oneOf(
    reading,
    match,
    'SHORTDECADE',
    'DECADEWORD',
    'WHOLEDECADE',
    ...(isDecade ? ['TWODIGITS', 'SHORTYEAR'] : []),
  );
  return short === undefined ? undefined : { unit: 'decade', day: toDay(fullYear(reading, short), 1, 1) };
}

/** Shifts of named months and seasons: "last May", "the previous spring", "this past summer". */
function shifted(reading: DateReading, match: Match, inYear: (year: number) => When): When | null {
  const kind = match.rule.value;
  const isFocus = kind === 'focus';
  const base = isFocus ? storyDay(reading).day : reading.published;
  const { year } = toCivil(base);
  const shift = kind === 'past' ? -1 : (numberOf(reading, match, isFocus ? 'FOCUSSHIFT' : 'SHIFT') ?? 0);
  const candidates = [year - 1, year, year + 1].map(inYear);
  if (shift < 0) return candidates.filter((when) => lastDay(when) < base).at(-1) ?? null;
  if (shift > 0) return candidates.find((when) => when.day > base) ?? null;
  return inYear(year);
}

/** Whatever names a stretch of the calendar: days, months, seasons, quarters, halves, years, decades, centuries. */
export function resolveCalendar(reading: DateReading, match: Match): Outcome | null {
  const full = textOf(reading, match, 'FULLDATE');
  if (full !== undefined) {
    const [year = 0, month = 0, day = 0] = full.split('-').map(Number);
    return day <= daysInMonth(year, month) ? dated(dayWhen(year, month, day)) : null;
  }
  const approximate = took(reading, match, 'ABOUT');
  if (match.rule.value === 'rangeEnd') return dated(rangeEnd(reading, match));
  if (match.rule.value === 'ancient') return dated(ancientYear(reading, match));
  const decade = decadeOf(reading, match);
  if (decade === null) {
    const first = numberOf(reading, match, 'DECADE');
    return first === undefined ? null : beforeChrist(first, 10);
  }
  if (decade !== undefined) return dated(decade, approximate);
  const ordinal = oneOf(reading, match, 'ORD', 'TEENORD', 'ROMAN') ?? numberOf(reading, match, 'NUM');
  const year = yearSaid(reading, match);

  if (took(reading, match, 'CENTURYWORD') && ordinal !== undefined && textOf(reading, match, 'ERA') === 'BC')
    return beforeChrist((ordinal - 1) * 100, 100);
  if (took(reading, match, 'CENTURYWORD')) return dated(centuryWhen(reading, ordinal));
  const named = numberOf(reading, match, 'QUARTERNAME');
  if (took(reading, match, 'QUARTERWORD') || named !== undefined) {
    const quarter = named ?? ordinal;
    if (quarter === undefined || quarter < 1 || quarter > 4) return null;
    return dated(year === undefined ? anchorQuarter(quarter, reading, match) : quarterWhen(year, quarter));
  }
  if (took(reading, match, 'HALFWORD')) {
    const half = ordinal ?? 2;
    if (half > 2) return null;
    return dated(halfWhen(year ?? toCivil(storyDay(reading).day).year, half));
  }
  const holiday =
    feastDay.exec(match.rule.value ?? '')?.[0] ??
    textOf(reading, match, 'HOLIDAY') ??
    textOf(reading, match, 'DAYMONTH') ??
    textOf(reading, match, 'FULLDAYMONTH');
  if (holiday !== undefined) return dated(holidayIn(reading, match, holiday, year));
  const season = textOf(reading, match, 'SEASON') ?? textOf(reading, match, 'SURESEASON');
  if (season !== undefined) return dated(seasonIn(reading, match, season as Season, year), approximate);

  const month = oneOf(reading, match, 'MONTH', 'SUREMONTH') ?? pairedMonth(reading, match);
  if (month !== undefined) return dated(monthIn(reading, match, month, year), approximate);
  if (year === undefined) return null;
  return isYearHere(reading, match) ? dated(yearWhen(year), approximate) : null;
}

function centuryWhen(reading: DateReading, ordinal: number | undefined): When | null {
  if (ordinal === undefined) {
    // "The turn of the century": the one that is nearest to the story.
    const { year } = toCivil(storyDay(reading).day);
    return yearWhen(Math.round(year / 100) * 100);
  }
  const first = (ordinal - 1) * 100;
  return ordinal > 30 ? null : { unit: 'century', day: toDay(first, 1, 1) };
}

function seasonIn(reading: DateReading, match: Match, season: Season, year: number | undefined): When | null {
  if (match.rule.value) return shifted(reading, match, (each) => seasonWhen(each, season));
  return year === undefined ? anchorYearly(yearlySeason(season), reading, match) : seasonWhen(year, season);
}

function monthIn(reading: DateReading, match: Match, month: number, year: number | undefined): When | null {
  const day = oneOf(reading, match, 'DAY', 'DAYORD', 'DAYWORD');
  if (day === undefined) {
    if (isFirstName(reading, match)) return null;
    if (match.rule.value) return shifted(reading, match, (each) => monthWhen(each, month));
    return year === undefined ? anchorYearly(yearlyMonth(month), reading, match) : monthWhen(year, month);
  }
  // "The Sept. 11 attacks" have their year in their name.
  if (match.rule.value === 'named') return month === 9 && day === 11 ? dayWhen(2001, 9, 11) : null;
  if (year === undefined) return anchorYearly(yearlyDay(month, day), reading, match);
  return day <= daysInMonth(year, month) ? dayWhen(year, month, day) : null;
}

/** Decades and centuries before Christ run backwards; TIMEX3 writes the digits that their years share. */
const beforeChrist = (first: number, length: 10 | 100): Outcome => ({
  type: 'DATE',
  value: `BC${String(first / length).padStart(length === 10 ? 3 : 2, '0')}`,
});

/** "1957-60": two digits after a year and a dash, later than its own. */
function rangeEnd(reading: DateReading, match: Match): When | null {
  const { tokens } = reading;
  const value = numberOf(reading, match, 'TWODIGITS') ?? 0;
  const year = tokens[match.from - 2]?.entry?.values.get(reading.grammar.symbolOf('YEAR'));
  const isJoined = tokens[match.from]?.gap === 0 && tokens[match.from - 1]?.gap === 0;
  if (typeof year !== 'number' || !isJoined || value <= year % 100) return null;
  return yearWhen(year - (year % 100) + value);
}

/** "In 499": once a history has named years before Christ, a short number is such a year. */
function ancientYear(reading: DateReading, match: Match): When | null {
  const value = numberOf(reading, match, 'ANYYEAR') ?? 0;
  const near = reading.focus && reading.isHistory ? 1 - toCivil(reading.focus.when.day).year : 0;
  // Years of one history lie within a long life of each other.
  return near > 0 && value >= 100 && Math.abs(near - value) <= 100 ? yearWhen(1 - value) : null;
}

/** A rule of a feast has its day as its value. */
const feastDay = /^\d\d-\d\d$/;

function holidayIn(
  reading: DateReading,
  match: Match,
  holiday: string,
  year: number | undefined,
): When | null {
  const [month = 0, day = 0] = holiday.split('-').map(Number);
  return year === undefined ? anchorYearly(yearlyDay(month, day), reading, match) : dayWhen(year, month, day);
}

/** Months that share a name and are counted, as Tishrin the First and the Second: October, November. */
function pairedMonth(reading: DateReading, match: Match): number | undefined {
  const pair = numberOf(reading, match, 'MONTHPAIR');
  const nth = numberOf(reading, match, 'MONTHNTH');
  return pair === undefined || nth === undefined ? undefined : ((pair + nth - 2) % 12) + 1;
}
