import { useSyncExternalStore } from 'react';

let openId: string | null = null;
const listeners = new Set<() => void>();

function open(id: string | null) {
  openId = id;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whether this highlight's card is open, and what opens and closes it. One is open at a time: they share a place. */
export function useOpenCard(id: string): [boolean, (isOpen: boolean) => void] {
  const isOpen = useSyncExternalStore(
    subscribe,
    () => openId === id,
    () => false,
  );
  return [isOpen, (wanted) => open(wanted ? id : openId === id ? null : openId)];
}
