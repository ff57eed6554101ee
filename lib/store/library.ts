import { env } from '../base/env';
import { servingLimits } from './engine/database-limits';
import { openStore } from './open-store';
import type { Store } from './open-store';
import { rethrow, reportUnavailable } from './engine/report-unavailable';

/** The bundler may put several copies of this module into one process; they share one library. */
const key = Symbol.for('backstory.library');
const shared = globalThis as { [key]?: Promise<Store> };

/** The library that the environment names, opened at its first use and open for the process's life. */
export function library(): Promise<Store> {
  const opened = (shared[key] ??= openStore({ databaseUrl: env().DATABASE_URL }, servingLimits).then(
    reportUnavailable,
    (error: unknown) => {
      // The next request should try again, not be notified of this failure for ever.
      delete shared[key];
      throw error;
    },
  ));
  // Reported to each who asks, and not only to who asked first.
  return opened.catch(rethrow);
}
