const shapes = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric' },
  'month and day': { month: 'short', day: 'numeric' },
  'month and year': { month: 'short', year: 'numeric' },
  'whole day': { month: 'short', day: 'numeric', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A day in short, or a part of it. On the server alone: what Intl says here the browser may say otherwise. */
export function shortDate(day: string, shape: keyof typeof shapes, language: string): string {
  return new Intl.DateTimeFormat(knownLanguage(language), {
    timeZone: 'UTC',
    calendar: 'gregory',
    ...shapes[shape],
  }).format(Date.parse(`${day}T00:00:00Z`));
}

function knownLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
