'use client';

import { useSyncExternalStore } from 'react';
import { deviceStore, pageStore, type StoredArticle, type QueuedWrite } from '@/lib/device/device-store';
import { onDeviceChange } from '@/lib/device/messages';
import { bytesOf } from '@/lib/device/space';
import { refusedWrites, waitingWrites } from '@/lib/device/writes/write-queue';

export interface OnDevice {
  /** The articles that open without network, the last opened first. */
  articles: readonly (StoredArticle & { saved: boolean })[];
  bytes: number;
  waiting: readonly QueuedWrite[];
  /** Those that waited since the page was opened, sent or not: its HTML doesn't know of them. */
  waited: readonly QueuedWrite[];
  refused: readonly QueuedWrite[];
}

let known: OnDevice | null = null;
const listeners = new Set<() => void>();
let stopNews: (() => void) | undefined;

async function read(): Promise<void> {
  try {
    const store = await deviceStore();
    const [pages, parts, waiting, refused] = await Promise.all([
      store.getAll(pageStore),
      store.getAll('parts'),
      waitingWrites(),
      refusedWrites(),
    ]);
    const articles = pages
      .toSorted((a, b) => b.openedAt - a.openedAt)
      .flatMap(({ article, saved }) => (article ? [{ ...article, saved }] : []));
    const sizes = new Map(parts.map(({ address, bytes }) => [address, bytes]));
    const waited = new Map([...(known?.waited ?? []), ...waiting].map((write) => [write.order, write]));
    for (const { order } of refused) waited.delete(order);
    known = { articles, bytes: bytesOf(pages, sizes), waiting, waited: [...waited.values()], refused };
  } catch {
    // Where the browser forbids storage, nothing is here.
    known = { articles: [], bytes: 0, waiting: [], waited: [], refused: [] };
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (listeners.size === 1) {
    stopNews = onDeviceChange(() => void read());
    void read();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stopNews?.();
  };
}

/** What this device stores; null until that is known. */
export function useOnDevice(): OnDevice | null {
  return useSyncExternalStore(
    subscribe,
    () => known,
    () => null,
  );
}

function subscribeToNetwork(listener: () => void) {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** False where the browser is sure that there is no network. */
export function useNetwork(): boolean {
  return useSyncExternalStore(
    subscribeToNetwork,
    () => navigator.onLine,
    () => true,
  );
}
