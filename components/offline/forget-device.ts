import { alone, cacheNames, deviceStore } from './device-store';
import { tellPages } from './messages';

/** Drops the pages that are kept here; the site’s own scripts stay for the pages that are open. */
export async function clearKept(): Promise<void> {
  await alone('pages', async () => {
    const store = await deviceStore();
    const pages = await store.getAll('kept');
    if ('caches' in globalThis) {
      const cache = await caches.open(cacheNames.pages);
      for (const { key, article } of pages) if (article !== null) await cache.delete(key);
    }
    for (const { key, article } of pages) if (article !== null) await store.delete('kept', key);
  });
  tellPages({ kind: 'kept' });
}

/** Leaves nothing of the reader on this device: pages, answers, waiting writes, choices. For “Forget me”. */
export async function forgetDevice(): Promise<void> {
  await alone('writes', () =>
    alone('pages', async () => {
      const store = await deviceStore();
      for (const name of ['kept', 'parts', 'builds', 'openPages', 'writes'] as const) await store.clear(name);
      if ('caches' in globalThis) {
        for (const name of Object.values(cacheNames)) await caches.delete(name);
      }
    }),
  );
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith('backstory.')) storage.removeItem(key);
  }
  if ('serviceWorker' in navigator) {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
  }
  tellPages({ kind: 'kept' });
}
