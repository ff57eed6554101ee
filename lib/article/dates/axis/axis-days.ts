const dayInMs = 86_400_000;

/** Days since 1970 began; before it below 0. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayInMs);

/** The day of a number, `YYYY-MM-DD`. */
export const dayOf = (number: number): string =>
  new Date(Math.floor(number) * dayInMs).toISOString().slice(0, 10);

/** A length of time as one says it. */
export interface RoundLength {
  count: number;
  unit: 'year' | 'month' | 'day';
}

/** How many days units have; years and months on the average. */
export const unitDays = { year: 365.2425, month: 30.436875, day: 1 } as const;

/** Below so many of a unit, the next smaller one tells more. */
const fewest = 1.5;

/** A number of days in whole years, else months, else days. */
export function roundLength(days: number): RoundLength {
  for (const unit of ['year', 'month'] as const) {
    const count = days / unitDays[unit];
    if (count >= fewest) return { count: Math.round(count), unit };
  }
  return { count: Math.max(1, Math.round(days)), unit: 'day' };
}
