import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isFileError, storedFolder } from './store-picture';
import { variantFolder } from './make-variant';

/** An import takes seconds from a picture to its article, on whatever host; a day leaves room for clocks that differ. */
const spareMs = 24 * 60 * 60_000;

const storedName = /^([0-9a-f]{64})\.webp$/;
/** What was being written when its process ended. */
const draftName = /\.part$/;

/**
 * Removes pictures that no article shows any more, or never did since their import was ended, with all that
 * was made from them. Never one that is young: an import touches each picture that it comes upon.
 *
 * @param listUsed the hashes of all pictures that articles show, asked for after the old ones are known
 * @returns how many pictures went
 */
export async function collectPictures(
  dataDir: string,
  listUsed: () => Promise<ReadonlySet<string>>,
  now = Date.now(),
): Promise<number> {
  const folder = storedFolder(dataDir);
  const isOld = async (path: string): Promise<boolean> => {
    const found = await stat(path).catch(() => null);
    return found?.isFile() === true && now - found.mtimeMs > spareMs;
  };
  const old: string[] = [];
  for (const name of await namesIn(folder)) {
    if ((storedName.test(name) || draftName.test(name)) && (await isOld(join(folder, name)))) old.push(name);
  }
  if (old.length === 0) return 0;
  const used = await listUsed();
  // A library without pictures is more likely another, or empty, than one whose articles all lost theirs.
  if (used.size === 0) return 0;
  const gone = new Set<string>();
  for (const name of old) {
    const hash = storedName.exec(name)?.[1];
    if (hash === undefined) await rm(join(folder, name), { force: true });
    else if (!used.has(hash) && (await take(join(folder, name), isOld))) gone.add(hash);
  }
  if (gone.size > 0) await removeVariants(dataDir, gone);
  return gone.size;
}

/** Out of the way first: an import that touched it before that is seen, and one that comes after makes it anew. */
async function take(path: string, isOld: (path: string) => Promise<boolean>): Promise<boolean> {
  const aside = `${path}.part`;
  try {
    await rename(path, aside);
  } catch (error) {
    // Another host was here first.
    if (isFileError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
  if (await isOld(aside)) {
    await rm(aside, { force: true });
    return true;
  }
  await rename(aside, path);
  return false;
}

async function removeVariants(dataDir: string, hashes: ReadonlySet<string>): Promise<void> {
  const folder = variantFolder(dataDir);
  for (const name of await namesIn(folder)) {
    if (hashes.has(name.slice(0, 64))) await rm(join(folder, name), { force: true });
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}
