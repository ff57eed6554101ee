import { dateWords, type DateWords } from './date-words';
import { intervalEnds, parseEdtf, type EdtfDate } from './edtf';

/** Without a language the reader's own order of day and month is unknown; English is the interface's. */
const fallbackLocale = 'en';

function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? fallbackLocale;
  } catch {
    return fallbackLocale;
  }
}

function wordsFor(locale: string): DateWords {
  const language = locale.split('-')[0] ?? locale;
  return { ...dateWords[language], ...dateWords[locale] };
}

const fill = (pattern: string, date: string): string => pattern.replace('{}', () => date);
const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const shapes = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Shape = keyof typeof shapes;

/** Making one costs more than a hundred uses of it; the locales of one page are few. */
const formatters = new Map<string, Intl.DateTimeFormat>();

// Gregorian everywhere: "2000s" names years of that calendar, and one timeline can't mix two.
function formatter(locale: string, shape: Shape): Intl.DateTimeFormat {
  const key = `${locale} ${shape}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...shapes[shape], timeZone: 'UTC', calendar: 'gregory' });
  formatters.set(key, made);
  return made;
}

function rangeLabel(start: string, end: string, locale: string, shape: Shape): string {
  const label = formatter(locale, shape).formatRange(toTime(start), toTime(end));
  // Bare years stand close to their dash in print; Intl sets thin spaces around it.
  return shape === 'year' ? label.replace(/[\s\u2009]*–[\s\u2009]*/u, '–') : label;
}

function plainLabel(date: EdtfDate, locale: string): string {
  const { start, end, precision } = date;
  if (!start || !end) return date.text;
  const words = wordsFor(locale);
  // Digits as they stand: `{}s` in English can't take a year that Intl has put into words.
  const year = String(Number(start.slice(0, 4)));
  switch (precision) {
    case 'day':
    case 'month':
    case 'year':
      return formatter(locale, precision).format(toTime(start));
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

function qualify(label: string, date: EdtfDate, locale: string): string {
  const about = wordsFor(locale).about ?? '~ {}';
  const marked = date.uncertain ? `${label}?` : label;
  return date.approximate ? fill(about, marked) : marked;
}

function intervalLabel(text: string, locale: string): string {
  const ends = intervalEnds(text);
  const words = wordsFor(locale);
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
  const known = knownLocale(locale);
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
