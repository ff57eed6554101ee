/** At first: the site may only be starting. */
const firstMs = 5_000;
/** Whoever is gone for hours is asked often enough to notice within minutes that they are back. */
export const longestMs = 10 * 60_000;

/** Whether a write is to be sent again: the site failed or asked for patience, and may do it later. */
export const isForLater = (status: number): boolean =>
  status >= 500 || status === 429 || status === 408 || status === 425;

/**
 * How long to wait before a write is sent again: doubled with each failure, or as long as the server asked
 * for, and never longer than ten minutes.
 *
 * @param failures in a row, this one with them
 * @param retryAfter the header, in seconds or as a date
 */
export function waitBeforeNext(failures: number, retryAfter: string | null, now = Date.now()): number {
  const backoff = firstMs * 2 ** Math.min(Math.max(failures - 1, 0), 10);
  const asked = retryAfter === null ? 0 : askedFor(retryAfter.trim(), now);
  return Math.min(Math.max(backoff, asked), longestMs);
}

function askedFor(value: string, now: number): number {
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? 0 : wait;
}

/** Whether a write still rests. A time that is further off than any wait was noted while a clock was wrong. */
export const isResting = (notBefore: number | undefined, now = Date.now()): boolean =>
  notBefore !== undefined && notBefore > now && notBefore - now <= longestMs;
