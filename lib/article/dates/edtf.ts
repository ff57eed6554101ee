/**
 * Dates as precise as a text gives them, in the Extended Date/Time Format (ISO 8601-2): levels 0 and 1,
 * with unspecified digits. Our own reader, not the `edtf` package: that one carries a 100 kB parser
 * generator's grammar for forms no article has (sets, exponents, masks of level 2), answers with objects
 * of its own, and would have to travel to the browser, where timelines are drawn too.
 */

export type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

export interface EdtfDate {
  text: string;
  /** First day that it can mean, `YYYY-MM-DD`; null where an interval has no beginning. */
  start: string | null;
  /** Last day that it can mean; null where an interval has no end. */
  end: string | null;
  precision: EdtfPrecision;
  uncertain: boolean;
  approximate: boolean;
}

const form = /^(\d\d(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const toDay = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

type Bounds = Pick<EdtfDate, 'start' | 'end' | 'precision'>;

const wholeYears = (first: number, last: number, precision: EdtfPrecision): Bounds => ({
  start: toDay(first, 1, 1),
  end: toDay(last, 12, 31),
  precision,
});

/** Months of a season as weather services in the north count them; winter runs into the next year. */
function seasonBounds(year: number, code: number): Bounds {
  const first = (code - 20) * 3;
  const lastYear = code === 24 ? year + 1 : year;
  const last = code === 24 ? 2 : first + 2;
  return {
    start: toDay(year, first, 1),
    end: toDay(lastYear, last, daysInMonth(lastYear, last)),
    precision: 'season',
  };
}

function findBounds(yearText: string, monthText?: string, dayText?: string): Bounds | null {
  if (yearText.endsWith('X')) {
    if (monthText) return null;
    const first = Number(yearText.replaceAll('X', '0'));
    return yearText.endsWith('XX')
      ? wholeYears(first, first + 99, 'century')
      : wholeYears(first, first + 9, 'decade');
  }
  const year = Number(yearText);
  if (!monthText) return wholeYears(year, year, 'year');
  // `2004-XX` and `2004-XX-XX` say no more than the year; a day in an unknown month says nothing.
  if (monthText === 'XX') return dayText && dayText !== 'XX' ? null : wholeYears(year, year, 'year');
  const month = Number(monthText);
  // A winter of 9999 would end in a year that no four digits can tell.
  if (month >= 21 && month <= 24) return dayText || year === 9999 ? null : seasonBounds(year, month);
  if (month < 1 || month > 12) return null;
  const last = daysInMonth(year, month);
  if (!dayText || dayText === 'XX')
    return { start: toDay(year, month, 1), end: toDay(year, month, last), precision: 'month' };
  const day = Number(dayText);
  if (day < 1 || day > last) return null;
  return { start: toDay(year, month, day), end: toDay(year, month, day), precision: 'day' };
}

function parseSingle(text: string): EdtfDate | null {
  const match = form.exec(text);
  if (!match?.[1]) return null;
  const bounds = findBounds(match[1], match[2], match[3]);
  if (!bounds) return null;
  const mark = match[4];
  return {
    text,
    ...bounds,
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
  };
}

/** The two ends of an interval as written; null for an end that is open (`..`) or unknown (empty). */
export function intervalEnds(text: string): { from: EdtfDate | null; to: EdtfDate | null } | null {
  const parts = text.split('/');
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined) return null;
  const isOpen = (part: string) => part === '..' || part === '';
  const from = isOpen(first) ? null : parseSingle(first);
  const to = isOpen(second) ? null : parseSingle(second);
  if ((!from && !isOpen(first)) || (!to && !isOpen(second)) || (!from && !to)) return null;
  return { from, to };
}

function parseInterval(text: string): EdtfDate | null {
  const ends = intervalEnds(text);
  if (!ends) return null;
  const { from, to } = ends;
  if (from?.start && to?.end && from.start > to.end) return null;
  return {
    text,
    start: from?.start ?? null,
    end: to?.end ?? null,
    precision: 'interval',
    uncertain: Boolean(from?.uncertain || to?.uncertain),
    approximate: Boolean(from?.approximate || to?.approximate),
  };
}

/** Reads an EDTF date of the years 0000 to 9999; null for what is no date, such as 30 February. */
export function parseEdtf(text: string): EdtfDate | null {
  return text.includes('/') ? parseInterval(text) : parseSingle(text);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Orders two EDTF dates by their first day, then their last, then as text, so that the order is total.
 * An open beginning is before every day, an open end after; what is no date comes last.
 */
export function compareEdtf(a: string, b: string): number {
  const [first, second] = [parseEdtf(a), parseEdtf(b)];
  if (!first || !second) return Number(!first) - Number(!second) || order(a, b);
  return (
    order(first.start ?? '', second.start ?? '') || order(first.end ?? '~', second.end ?? '~') || order(a, b)
  );
}

/** True for what is drawn as a stretch: all that is longer than a month. */
export function isSpan(date: string): boolean {
  const precision = parseEdtf(date)?.precision;
  return precision !== undefined && precision !== 'day' && precision !== 'month';
}
