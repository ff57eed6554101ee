import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const build = '.next';
/** Where nothing looks that reads the sources, and on the same disk. */
const lastBuild = join('node_modules', '.cache', 'backstory', 'last-build');

/** Beside the build: the hash of the sources that it was made from. Written last. */
export const stampFile = join(build, 'built-from');

/**
 * Runs a build with the one before it put aside. If the new one fails, the last is put back and can be started
 * by its own version.
 */
export async function keepingLastBuild(makeBuild: () => Promise<void>): Promise<void> {
  if (existsSync(stampFile)) {
    await rm(lastBuild, { recursive: true, force: true });
    await mkdir(dirname(lastBuild), { recursive: true });
    await rename(build, lastBuild);
    await mkdir(build);
    const cache = join(lastBuild, 'cache');
    if (existsSync(cache)) await rename(cache, join(build, 'cache'));
  }
  try {
    await makeBuild();
  } finally {
    await restoreLastBuild();
  }
}

/** Puts the last build back where the one after it wasn't completed. */
export async function restoreLastBuild(): Promise<void> {
  if (!existsSync(lastBuild)) return;
  if (existsSync(stampFile)) await rm(lastBuild, { recursive: true, force: true });
  else {
    await rm(build, { recursive: true, force: true });
    await rename(lastBuild, build);
  }
}
