/** In the log of changes: what a sign-in was good for may have ended, and whoever remembers sessions asks anew. */
export const sessionsTag = 'sessions';

/**
 * Tells this process that sessions have ended or changed. The log of changes tells every host, but on PostgreSQL a
 * moment later, and whoever has signed out is out at once.
 *
 * The server and the bundled app are separate copies of this module in one process, so the listeners hang on a
 * global symbol.
 */
const key = Symbol.for('backstory.session-news');
const shared = globalThis as { [key]?: Set<() => void> };
const listeners = (shared[key] ??= new Set());

export const sessionNews = {
  tell(): void {
    for (const listener of listeners) listener();
  },
  /** @returns what stops it */
  listen(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
