import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestDelay, nextAttempt, parseRetryAfter } from './next-attempt';

const minute = 60_000;

describe('the next attempt', () => {
  it('comes later after each failure, within a day, and no sooner than the server asked', () => {
    const wait = fc.option(fc.integer({ min: 0, max: longestDelay }));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        wait,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, asked, spread) => {
          const delay = nextAttempt(failures, asked, spread);
          expect(delay).toBeGreaterThanOrEqual(asked ?? 0);
          expect(delay).toBeLessThanOrEqual(longestDelay * 1.1);
          expect(nextAttempt(failures + 1, asked, spread)).toBeGreaterThanOrEqual(delay);
        },
      ),
    );
  });

  it('is at once where nothing failed, then in 5, 10 and 20 minutes', () => {
    expect([0, 1, 2, 3].map((failures) => nextAttempt(failures, null))).toEqual([
      0,
      5 * minute,
      10 * minute,
      20 * minute,
    ]);
    expect(nextAttempt(1, 60 * minute)).toBe(60 * minute);
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2023, 4, 1, 12);
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 01 May 2023 12:10:00 GMT', 10 * minute],
    ['Monday, 01-May-23 12:10:00 GMT', 10 * minute],
    ['Mon, 01 May 2023 11:00:00 GMT', 0],
    ['99999999999999999999', longestDelay],
    ['Mon, 01 May 2099 12:10:00 GMT', longestDelay],
    ['soon', null],
    ['-5', null],
    ['1.5', null],
    ['2023', 2_023_000],
    ['', null],
    [undefined, null],
  ])('%j', (header, milliseconds) => expect(parseRetryAfter(header, now)).toBe(milliseconds));
});
