import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What a response was made from. Reads of the library name the content that they depend on
 * (`article:SLUG`, `story:SLUG`, `library`); the page cache stores a response until one of them changes.
 *
 * The server and the bundled app are separate copies of this module in one process, so the storage
 * that joins them hangs on a global symbol.
 */
const key = Symbol.for('backstory.page-tags');
const shared = globalThis as { [key]?: AsyncLocalStorage<Set<string>> };
const storage = (shared[key] ??= new AsyncLocalStorage<Set<string>>());

/** Notes that the response being made depends on these tags; without a response, does nothing. */
export function dependsOn(...tags: string[]): void {
  const collected = storage.getStore();
  if (collected) for (const one of tags) collected.add(one);
}

/** Runs `work` and gives the set that every `dependsOn` called within it, however deep, is added to. */
export function collectTags<T>(work: (tags: ReadonlySet<string>) => T): T {
  const tags = new Set<string>();
  return storage.run(tags, () => work(tags));
}
