/**
 * Stretches of the calendar as a first day and a unit: shifting, cutting and naming them is then
 * counting days, and needs no time zone. Days count from 1970-01-01, Gregorian throughout.
 */
export type CalendarUnit =
  'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

export interface When {
  unit: CalendarUnit;
  /** First day of the stretch. */
  day: number;
}

export interface Civil {
  year: number;
  month: number;
  day: number;
}

/** Days since 1970-01-01 of a civil date, by counting from 1 March so that leap days come last. */
export function toDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function toCivil(days: number): Civil {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : toDay(year, month + 1, 1) - toDay(year, month, 1);

/** 1 for Monday to 7 for Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Months that begin the seasons as weather services in the north count them. */
const seasonStart = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;
export type Season = keyof typeof seasonStart;
const seasonsByMonth: Readonly<Record<number, Season>> = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' };

export const dayWhen = (year: number, month: number, day: number): When => ({
  unit: 'day',
  day: toDay(year, month, day),
});
export const monthWhen = (year: number, month: number): When => ({
  unit: 'month',
  day: toDay(year, month, 1),
});
export const yearWhen = (year: number): When => ({ unit: 'year', day: toDay(year, 1, 1) });
export const seasonWhen = (year: number, season: Season): When => ({
  unit: 'season',
  day: toDay(year, seasonStart[season], 1),
});
export const quarterWhen = (year: number, quarter: number): When => ({
  unit: 'quarter',
  day: toDay(year, quarter * 3 - 2, 1),
});
export const halfWhen = (year: number, half: number): When => ({
  unit: 'half',
  day: toDay(year, half * 6 - 5, 1),
});

/** The stretch of that unit in which a day lies. */
export function stretchOf(day: number, unit: CalendarUnit): When {
  const { year, month } = toCivil(day);
  switch (unit) {
    case 'day':
      return { unit, day };
    case 'week':
      return { unit, day: day - weekdayOf(day) + 1 };
    case 'weekend':
      return { unit, day: day - weekdayOf(day) + 6 };
    case 'month':
      return monthWhen(year, month);
    case 'quarter':
      return quarterWhen(year, Math.ceil(month / 3));
    case 'half':
      return halfWhen(year, month > 6 ? 2 : 1);
    case 'season':
      return month < 3
        ? seasonWhen(year - 1, 'WI')
        : seasonWhen(year, seasonsByMonth[month - (month % 3)] ?? 'WI');
    case 'year':
      return yearWhen(year);
    case 'decade':
      return { unit, day: toDay(Math.floor(year / 10) * 10, 1, 1) };
    case 'century':
      return { unit, day: toDay(Math.floor(year / 100) * 100, 1, 1) };
  }
}

const monthsIn: Partial<Record<CalendarUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 12,
  year: 12,
  decade: 120,
  century: 1200,
};

/** A day so many units away; of a month that is too short, its last day. A season moves by years. */
export function shiftDay(day: number, unit: CalendarUnit, count: number): number {
  const months = monthsIn[unit];
  if (months === undefined) return day + count * (unit === 'day' ? 1 : 7);
  const from = toCivil(day);
  const total = from.year * 12 + from.month - 1 + count * months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return toDay(year, month, Math.min(from.day, daysInMonth(year, month)));
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** Years before Christ count from 1 BC, which astronomers call year 0. */
const yearText = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);

/** ISO's week and the year that it belongs to: that of its Thursday. */
function isoWeek(day: number): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = toCivil(thursday);
  return `${yearText(year)}-W${pad(Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1, 2)}`;
}

/** TIMEX3's value of a stretch of the calendar. */
export function timexValue({ unit, day }: When): string {
  const date = toCivil(day);
  const year = yearText(date.year);
  switch (unit) {
    case 'day':
      return `${year}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
    case 'weekend':
      return `${isoWeek(day)}-WE`;
    case 'week':
      return isoWeek(day);
    case 'month':
      return `${year}-${pad(date.month, 2)}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(date.month / 3)}`;
    case 'half':
      return `${year}-H${date.month > 6 ? 2 : 1}`;
    case 'season':
      return `${year}-${seasonsByMonth[date.month] ?? 'WI'}`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, -1);
    case 'century':
      return year.slice(0, -2);
  }
}

/** Last day of a stretch. */
export function lastDay(when: When): number {
  if (when.unit === 'day') return when.day;
  if (when.unit === 'week') return when.day + 6;
  if (when.unit === 'weekend') return when.day + 1;
  return shiftDay(when.day, when.unit === 'season' ? 'quarter' : when.unit, 1) - 1;
}

const edtfDay = (day: number): string => timexValue({ unit: 'day', day });
const seasonCodes = { SP: '21', SU: '22', FA: '23', WI: '24' } as const;

/** EDTF of a stretch of the calendar; null before our era, where the library's dates do not reach. */
export function edtfOf(when: When): string | null {
  const { year, month } = toCivil(when.day);
  if (year < 1 || toCivil(lastDay(when)).year > 9999) return null;
  const text = pad(year, 4);
  switch (when.unit) {
    case 'day':
    case 'month':
    case 'year':
      return timexValue(when);
    case 'decade':
      return `${text.slice(0, 3)}X`;
    case 'century':
      return `${text.slice(0, 2)}XX`;
    case 'season':
      return `${text}-${seasonCodes[seasonsByMonth[month] ?? 'WI']}`;
    case 'quarter':
    case 'half':
      return `${edtfDay(when.day).slice(0, 7)}/${edtfDay(lastDay(when)).slice(0, 7)}`;
    case 'week':
    case 'weekend':
      return `${edtfDay(when.day)}/${edtfDay(lastDay(when))}`;
  }
}
