/** A feed that fails once is likely back by the next round. */
const firstDelay = 5 * 60_000;
/** Whoever is gone for days is asked once a day: often enough to notice that they are back. */
export const longestDelay = 24 * 60 * 60_000;

/**
 * How long to wait, in milliseconds, before asking again after so many failures in a row: doubled
 * each time from five minutes to a day, and never less than the server asked for.
 *
 * @param spread 0 to 1, drawn by the caller: moves the time by up to a tenth, so that all that failed
 *   together does not come back together
 */
export function nextAttempt(failures: number, retryAfterMs: number | null, spread = 0): number {
  if (failures <= 0) return 0;
  // Beyond 2^10 the day is long passed, and far beyond it a number is no longer one.
  const backoff = Math.min(firstDelay * 2 ** Math.min(failures - 1, 10), longestDelay);
  return Math.max(backoff * (1 + spread / 10), retryAfterMs ?? 0);
}

/**
 * Reads `Retry-After`, seconds or a date, to milliseconds from now; null where it says neither. More
 * than a day is taken for a day: no server may put itself out of reach for good by one header.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | null {
  const value = header?.trim() ?? '';
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : dateOf(value) - now;
  if (Number.isNaN(wait)) return null;
  return Math.min(Math.max(wait, 0), longestDelay);
}

/** The three forms of HTTP all begin with a weekday; what else `Date.parse` takes is not meant here. */
function dateOf(value: string): number {
  return /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value) ? Date.parse(value) : NaN;
}
