import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

import type { Picture } from '../article/article';
import { keepPicture } from '../pictures/keep-picture';
import { maxBytes, measurePicture } from '../pictures/measure-picture';

export interface PictureFolders {
  dataDir: string;
  /** What the site serves as it is: a picture whose address starts with `/` stands there. */
  publicDir: string;
}

/**
 * The picture that a document names: one of the site's own by an address that starts with `/`, or a
 * file beside or below the document, which the library then keeps. Null for anything else.
 */
export async function keepDocumentPicture(
  src: string,
  documentFolder: string,
  { dataDir, publicDir }: PictureFolders,
): Promise<Picture | null> {
  const own = src.startsWith('/');
  const bytes = await readWithin(own ? publicDir : documentFolder, src);
  if (!bytes) return null;
  if (own) {
    const measured = await measurePicture(bytes);
    return measured.ok ? { src, width: measured.width, height: measured.height } : null;
  }
  const kept = await keepPicture(bytes, dataDir);
  return kept.ok ? kept.picture : null;
}

/** Links are followed first: a document must not publish what lies outside its folder. */
async function readWithin(folder: string, path: string): Promise<Uint8Array | null> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return null;
    const { size } = await stat(file);
    return size > maxBytes ? null : await readFile(file);
  } catch {
    // Missing, a folder, or a name that no file can have: there is no such picture.
    return null;
  }
}
