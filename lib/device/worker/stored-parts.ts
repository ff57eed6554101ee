import { cacheNames, deviceStore, pageStore } from '../device-store';

/** Fetches files that aren't here yet. Those with a hash in their address come from the browser's own cache. */
export async function addParts(addresses: readonly string[]): Promise<{ address: string; here: boolean }[]> {
  const cache = await caches.open(cacheNames.parts);
  const store = await deviceStore();
  return Promise.all(
    addresses.map(async (address) => {
      if ((await store.getKey('parts', address)) && (await cache.match(address)))
        return { address, here: true };
      try {
        const response = await fetch(address, inTime());
        if (response.status !== 200) return { address, here: false };
        const { size } = await response.clone().blob();
        await cache.put(address, response);
        await store.put('parts', { address, bytes: size });
        return { address, here: true };
      } catch {
        return { address, here: false };
      }
    }),
  );
}

/** Nothing else is stored or cleared meanwhile, so a line that hangs is given up. */
export const inTime = (): RequestInit => ({ signal: AbortSignal.timeout(30_000) });

/** Files that no stored page and no stored build names. */
export async function dropUnneededParts(): Promise<void> {
  const store = await deviceStore();
  const needed = new Set([
    ...(await store.getAll(pageStore)).flatMap((page) => page.parts),
    ...(await store.getAll('builds')).flatMap((build) => build.files),
  ]);
  const cache = await caches.open(cacheNames.parts);
  for (const address of await store.getAllKeys('parts')) {
    if (needed.has(address)) continue;
    await cache.delete(address);
    await store.delete('parts', address);
  }
}
