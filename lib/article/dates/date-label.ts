import { dateLocale, type DateLocale } from './date-locale';
import type { DateNames } from './date-names';
import { intervalEnds, parseEdtf, type EdtfDate } from './edtf';

const fill = (pattern: string, date: string): string => pattern.replace('{}', () => date);

type Shape = 'day' | 'month' | 'year';

/** Years below this look like something else without their era: "in 70". */
const firstPlainYear = 100;

interface Written {
  pattern: string;
  D: string;
  M: string;
  Y: string;
}

const put = (pattern: string, parts: Written): string =>
  pattern.replace(/[DMY]/g, (part) => parts[part as 'D' | 'M' | 'Y']);

const inDigits = (value: number, { zero }: DateNames): string =>
  String(value).replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 48) + Number(digit)));

function write(day: string, shape: Shape, names: DateNames): Written {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const months = shape === 'day' ? names.months : names.monthsAlone;
  return {
    pattern: names[shape],
    D: inDigits(dayOfMonth, names),
    M: months[month - 1] ?? '',
    Y: inDigits(year, names),
  };
}

/** A dash between single words and numbers stands close, as in print; between several it has air. */
const joined = (from: string, to: string): string =>
  /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;

/** Both ends with what they share said once: "April 25–27, 2023", "March–May 2012". */
function rangeLabel(start: string, end: string, { names }: DateLocale, shape: Shape): string {
  const [from, to] = [write(start, shape, names), write(end, shape, names)];
  const whole = put(from.pattern, from);
  if (whole === put(to.pattern, to)) return whole;
  if (from.Y !== to.Y || shape === 'year') return joined(whole, put(to.pattern, to));
  if (from.M === to.M) {
    const point = from.pattern.includes('D.') ? '.' : '';
    return put(from.pattern, { ...from, D: joined(from.D + point, to.D) });
  }
  const yearFirst = /^([^DM]*Y[^DM]*)(.*)$/u.exec(from.pattern);
  const yearLast = /^(.*[DM])(.*)$/u.exec(from.pattern);
  const [before, rest, after] = yearFirst
    ? [yearFirst[1] ?? '', yearFirst[2] ?? '', '']
    : ['', yearLast?.[1] ?? '', yearLast?.[2] ?? ''];
  return put(before, from) + joined(put(rest, from), put(rest, to)) + put(after, from);
}

function plainLabel(date: EdtfDate, locale: DateLocale): string {
  const { start, end, precision } = date;
  if (!start || !end) return date.text;
  const { words, names } = locale;
  const yearNumber = Number(start.slice(0, 4));
  const year = inDigits(yearNumber, names);
  switch (precision) {
    case 'day':
    case 'month':
      return put(names[precision], write(start, precision, names));
    case 'year':
      return words.early && yearNumber > 0 && yearNumber < firstPlainYear
        ? fill(words.early, year)
        : put(names.year, write(start, 'year', names));
    case 'decade':
      // The first decade of a century reads as the whole century in some languages; all listed tell it.
      return words.decade ? fill(words.decade, year) : rangeLabel(start, end, locale, 'year');
    case 'season': {
      const season = words.seasons?.[Number(date.text.slice(5, 7)) - 21];
      return season ? fill(season, year) : rangeLabel(start, end, locale, 'month');
    }
    case 'century':
    case 'interval':
      return rangeLabel(start, end, locale, 'year');
  }
}

function qualify(label: string, date: EdtfDate, { words }: DateLocale): string {
  const about = words.about ?? '~ {}';
  const marked = date.uncertain ? `${label}?` : label;
  return date.approximate ? fill(about, marked) : marked;
}

function intervalLabel(text: string, locale: DateLocale): string {
  const ends = intervalEnds(text);
  const { words } = locale;
  const label = (end: EdtfDate) => qualify(plainLabel(end, locale), end, locale);
  if (!ends) return text;
  const { from, to } = ends;
  if (!from) return to ? fill(words.until ?? '– {}', label(to)) : text;
  if (!to) return fill(words.since ?? '{} –', label(from));
  const { precision } = from;
  const isPlain = (end: EdtfDate) => !end.uncertain && !end.approximate && end.precision === precision;
  const isShape = precision === 'day' || precision === 'month' || precision === 'year';
  if (isShape && isPlain(from) && isPlain(to) && from.start && to.start)
    return rangeLabel(from.start, to.start, locale, precision);
  return `${label(from)} – ${label(to)}`;
}

/** A date in the reader's words, at the precision that it has; what is no date comes back as it is. */
export function dateLabel(edtf: string, locale: string): string {
  const date = parseEdtf(edtf);
  if (!date) return edtf;
  const known = dateLocale(locale);
  if (date.precision === 'interval') return intervalLabel(edtf, known);
  return qualify(plainLabel(date, known), date, known);
}

/** The day that an article carries: that of the zone it was published in, wherever it is read. */
export const publishedLabel = (publishedAt: string, locale: string): string =>
  dateLabel(publishedAt.slice(0, 10), locale);

/** A value for HTML's `<time datetime>`; null where HTML has none, as for decades and spans. */
export function machineDate(edtf: string): string | null {
  const date = parseEdtf(edtf);
  // HTML counts years from 1.
  if (!date?.start || date.start < '0001') return null;
  if (date.precision === 'day') return date.start;
  if (date.precision === 'month') return date.start.slice(0, 7);
  return date.precision === 'year' ? date.start.slice(0, 4) : null;
}
