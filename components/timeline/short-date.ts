const shapes = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric' },
  'month and day': { month: 'short', day: 'numeric' },
  'month and year': { month: 'short', year: 'numeric' },
  'whole day': { month: 'short', day: 'numeric', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A day in short, or a part of it. On the server alone: what Intl says here the browser may say otherwise. */
export const shortDate = (day: string, shape: keyof typeof shapes, language: string): string =>
  formatOf(shape, language).format(timeOf(day));

/** The days from one to another in short, such as "Dec 11 – 17". */
export const shortDays = (first: string, last: string, language: string): string =>
  formatOf('month and day', language).formatRange(timeOf(first), timeOf(last));

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const formatOf = (shape: keyof typeof shapes, language: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(knownLanguage(language), {
    timeZone: 'UTC',
    calendar: 'gregory',
    ...shapes[shape],
  });

function knownLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
