import type { Access } from '../../base/site-settings';

export interface SiteAccess {
  /** Who may read; a promise where it has to be asked for. */
  current(): Access | Promise<Access>;
  /** Whether the library is known to be open to anybody. */
  isOpen(): boolean;
  /** Has it asked for anew. */
  forget(): void;
}

/**
 * Who may read, remembered until it may have changed: it is asked at each request, and from then on nothing is
 * answered by what held before.
 */
export function siteAccess(ask: () => Promise<Access>): SiteAccess {
  let known: Access | Promise<Access> | null = null;

  function askAnew(): Promise<Access> {
    const asking = ask().then(
      (access) => {
        // What was forgotten while it was asked for may have been read before it changed.
        if (known === asking) known = access;
        return access;
      },
      (error: unknown) => {
        if (known === asking) known = null;
        throw error;
      },
    );
    // Whoever comes in the meantime by a way that is open to anybody waits for no answer.
    asking.catch(() => {});
    return asking;
  }

  return {
    current: () => (known ??= askAnew()),
    isOpen: () => known === 'open',
    forget() {
      known = null;
    },
  };
}
