import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Whether the database could be asked while a response was being made. The framework turns an error into a page or an
 * empty answer, which doesn't say of what kind it was; the store says so here.
 *
 * As in cache-tags.ts, the server and the bundled app share the storage by a global symbol.
 */
interface Noted {
  unavailable: boolean;
}

const key = Symbol.for('backstory.database-failures');
const shared = globalThis as { [key]?: AsyncLocalStorage<Noted> };
const storage = (shared[key] ??= new AsyncLocalStorage<Noted>());

/** Notes, for the response being made, that the database can't be asked. */
export function noteUnavailable(): void {
  const noted = storage.getStore();
  if (noted) noted.unavailable = true;
}

/** Runs `work` and gives the record of what `noteUnavailable` said within it. */
export function collectFailures<T>(work: (noted: Readonly<Noted>) => T): T {
  const noted: Noted = { unavailable: false };
  return storage.run(noted, () => work(noted));
}
