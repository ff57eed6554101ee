import { noteUnavailable } from '../../base/database-failures';
import { DatabaseUnavailable, isUnavailable } from '../../base/unavailable';

/**
 * The same object, whose functions (and those of the objects in it) reject with `DatabaseUnavailable` where the
 * database can't be asked, whatever the driver called it.
 */
export function reportUnavailable<Part extends object>(part: Part): Part {
  const wrapped = Object.entries(part).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'function'
      ? (...args: unknown[]) => watched((value as (...args: unknown[]) => unknown).apply(part, args))
      : typeof value === 'object' && value !== null
        ? reportUnavailable(value)
        : value,
  ]);
  return Object.fromEntries(wrapped) as Part;
}

/** Rethrows as `DatabaseUnavailable` what means just that. */
export function rethrow(error: unknown): never {
  if (!isUnavailable(error)) throw error;
  noteUnavailable();
  throw error instanceof DatabaseUnavailable ? error : new DatabaseUnavailable(undefined, { cause: error });
}

function watched(result: unknown): unknown {
  return result instanceof Promise ? result.catch(rethrow) : result;
}
