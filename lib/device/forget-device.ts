import { alone, cacheNames, deviceStore, pageStore } from './device-store';
import { dropUnneededParts } from './worker/stored-parts';
import { removeAllItems } from './local-item';
import { notifyPages } from './messages';
import { offlineKey } from './space';
import { notifyWorker } from './start-offline';

const hasCaches = (): boolean => 'caches' in globalThis;

/** Drops all pages that are stored here. The page that says what is here stays, and writes that wait. */
export async function clearStored(): Promise<void> {
  if (!hasCaches()) return;
  await alone('pages', async () => {
    const store = await deviceStore();
    const cache = await caches.open(cacheNames.pages);
    for (const key of await store.getAllKeys(pageStore)) {
      if (key === offlineKey) continue;
      await cache.delete(key);
      await store.delete(pageStore, key);
    }
    await caches.delete(cacheNames.own);
    await dropUnneededParts();
  });
  notifyPages({ kind: 'stored' });
}

/**
 * Leaves nothing of the reader on this device: pages, what the server answered of them, waiting writes,
 * choices. “Forget me” calls it once the server has forgotten them.
 */
export async function forgetDevice(): Promise<void> {
  await notifyWorker({ kind: 'forget' }).catch(() => {});
  await alone('writes', () =>
    alone('pages', async () => {
      const store = await deviceStore();
      for (const name of [pageStore, 'parts', 'builds', 'openPages', 'writes'] as const)
        await store.clear(name);
      if (hasCaches()) for (const name of Object.values(cacheNames)) await caches.delete(name);
    }),
  );
  removeAllItems();
  if ('serviceWorker' in navigator) {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
  }
  notifyPages({ kind: 'stored' });
}
