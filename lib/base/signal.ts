/** What one part of this process tells the others at once, without saying more than that there is news. */
export interface News {
  tell(): void;
  /** @returns what stops it */
  listen(listener: () => void): () => void;
}

/**
 * The news of this name. The server and the bundled app are separate copies of a module in one process, so the
 * listeners hang on a global symbol.
 */
export function newsOf(name: string): News {
  const key = Symbol.for(`backstory.${name}`);
  const shared = globalThis as { [key]?: Set<() => void> };
  const listeners = (shared[key] ??= new Set());
  return {
    tell() {
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
