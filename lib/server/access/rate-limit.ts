import { RateLimiterMemory } from 'rate-limiter-flexible';

/**
 * Each process counts for itself: a site on several hosts lets as many times more through, which
 * still keeps a runaway script from the database.
 */
const makeLimiters = () => ({
  /** Two writes a second for a minute: more than a reader's hands do, less than a loop's. */
  write: new RateLimiterMemory({ points: 120, duration: 60 }),
  /** A class behind one address may begin together; a script that makes readers may not go on. */
  newReader: new RateLimiterMemory({ points: 60, duration: 3600 }),
  /** Reading is cheap; this is against loops. */
  read: new RateLimiterMemory({ points: 600, duration: 60 }),
  /** A search takes some 25 ms of the one thread, so one address may take a tenth of it; typing makes one a second. */
  search: new RateLimiterMemory({ points: 240, duration: 60 }),
  /** Pages that aren't in memory take as long; a class that opens one has it made once. */
  render: new RateLimiterMemory({ points: 600, duration: 60 }),
  /** Of one address: an office may sign in together, and each try takes a processor some 60 ms. */
  signInFrom: new RateLimiterMemory({ points: 40, duration: 600 }),
  /** Into one account from wherever: a stranger who spends them keeps its owner out for a minute, on new devices only. */
  signInTo: new RateLimiterMemory({ points: 10, duration: 60 }),
  /** Into one account from a device that was in it before: theirs alone, so that no stranger can spend them. */
  signInAgain: new RateLimiterMemory({ points: 10, duration: 300 }),
});

/** The server and the bundled app are separate copies of this module in one process; see cache-tags.ts. */
const key = Symbol.for('backstory.rate-limits');
const shared = globalThis as { [key]?: ReturnType<typeof makeLimiters> };
const limiters = (shared[key] ??= makeLimiters());

/**
 * Counts one more of these for `who`.
 * @returns 0, or after how many seconds to try again
 */
export async function countAgainstLimit(what: keyof typeof limiters, who: string): Promise<number> {
  try {
    await limiters[what].consume(who);
    return 0;
  } catch (refused) {
    // By the wall clock, which may have been set back; the count itself is dropped by a timer.
    if (!isSpent(refused)) throw refused;
    return Math.min(limiters[what].duration, Math.max(1, Math.ceil(refused.msBeforeNext / 1000)));
  }
}

/**
 * A limiter refuses with its state. `instanceof` would miss it: whichever copy of this module was
 * loaded first made the limiters of both.
 */
const isSpent = (refused: unknown): refused is { msBeforeNext: number } =>
  typeof refused === 'object' &&
  refused !== null &&
  'msBeforeNext' in refused &&
  typeof refused.msBeforeNext === 'number';
