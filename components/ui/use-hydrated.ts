'use client';

import { useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/** False until the component's script runs: what can't work without it isn't shown before. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
