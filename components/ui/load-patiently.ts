import { notify } from './notices';

/** A browser that believes in its network may be wrong. */
const retryMs = 10_000;

/** What the bundler calls the error of a script that can't be had. */
const isAway = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';

const networkBack = (): Promise<void> =>
  new Promise((resolve) => {
    if (navigator.onLine) setTimeout(resolve, retryMs);
    else addEventListener('online', () => resolve(), { once: true });
  });

/**
 * Imports a module whose script is fetched only now. Where it can't be had, the reader is told once, and it is tried
 * until it can: of an import that failed React makes a page that failed.
 * @param words what comes when the network is back, as a sentence
 */
export async function loadPatiently<Module>(load: () => Promise<Module>, words: string): Promise<Module> {
  let close: (() => void) | undefined;
  for (;;) {
    try {
      const loaded = await load();
      close?.();
      return loaded;
    } catch (error) {
      if (!isAway(error)) throw error;
      close ??= notify({
        text: `${navigator.onLine ? 'The site can’t be reached.' : 'No network.'} ${words}`,
      });
      await networkBack();
    }
  }
}
