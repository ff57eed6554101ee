import { env } from '../env';
import { servingLimits } from './database-limits';
import { openStore } from './open-store';
import type { Store } from './store';

/** The bundler may put several copies of this module into one process; they share one library. */
const key = Symbol.for('backstory.library');
const shared = globalThis as { [key]?: Promise<Store> };

/** The library that the environment names, opened at its first use and kept for the process's life. */
export function library(): Promise<Store> {
  return (shared[key] ??= openStore({ databaseUrl: env().DATABASE_URL }, servingLimits).catch(
    (error: unknown) => {
      // The next request should try again, not be told of this failure for ever.
      delete shared[key];
      throw error;
    },
  ));
}
