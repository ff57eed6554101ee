import { expect, it } from 'vitest';
import { isForLater, isResting, longestMs, waitBeforeNext } from './next-try';

const now = Date.parse('2026-01-01T00:00:00Z');

it('waits twice as long after each failure, up to ten minutes', () => {
  const waits = [1, 2, 3, 4, 8, 100].map((failures) => waitBeforeNext(failures, null, now));
  expect(waits).toEqual([5_000, 10_000, 20_000, 40_000, longestMs, longestMs]);
});

it.each([
  ['120', 120_000],
  ['Thu, 01 Jan 2026 00:05:00 GMT', 300_000],
  ['Wed, 31 Dec 2025 00:00:00 GMT', 5_000],
  ['soon', 5_000],
  [String(400 * 86_400), longestMs],
  ['9'.repeat(400), longestMs],
  ['Fri, 05 Feb 2027 00:00:00 GMT', longestMs],
])('takes Retry-After %s for %d ms', (header, ms) => expect(waitBeforeNext(1, header, now)).toBe(ms));

it('rests until its time, and no longer than any wait where the clock has jumped', () => {
  expect(isResting(undefined, now)).toBe(false);
  expect(isResting(now + 1, now)).toBe(true);
  expect(isResting(now, now)).toBe(false);
  expect(isResting(now + 366 * 86_400_000, now)).toBe(false);
});

it('tells what may be done later from what is refused', () => {
  expect([500, 502, 503, 504, 599, 429, 408, 425].every(isForLater)).toBe(true);
  expect([200, 400, 403, 404, 409, 413, 422].some(isForLater)).toBe(false);
});
