/** What one part of this process notifies the others of at once, without a word beside: that something has changed. */
export interface Signal {
  notify(): void;
  /** @returns what stops it */
  listen(listener: () => void): () => void;
}

/**
 * The signal of this name. The server and the bundled app are separate copies of a module in one process, so the
 * listeners hang on a global symbol.
 */
export function signalOf(name: string): Signal {
  const key = Symbol.for(`backstory.${name}`);
  const shared = globalThis as { [key]?: Set<() => void> };
  const listeners = (shared[key] ??= new Set());
  return {
    notify() {
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
