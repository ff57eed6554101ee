import type { Picture } from '../../article/article';
import { storePicture } from '../../pictures/store-picture';
import type { Remake } from '../../pictures/remake-picture';
import { readWithin } from './files-beside';

export interface PictureFolders {
  dataDir: string;
  /** What the site serves as it is: a picture whose address starts with `/` stands there. */
  publicDir: string;
  remake: Remake;
}

/**
 * The picture that a document names: one of the site's own by an address that starts with `/`, or a
 * file beside or below the document, which the library then stores. Null for anything else.
 */
export async function keepDocumentPicture(
  src: string,
  documentFolder: string,
  { dataDir, publicDir, remake }: PictureFolders,
): Promise<Picture | null> {
  const own = src.startsWith('/');
  const bytes = await readWithin(own ? publicDir : documentFolder, src);
  if (!bytes) return null;
  if (own) {
    const measured = await remake(bytes, { pixels: false, drawings: true });
    return measured.ok ? { src, width: measured.width, height: measured.height } : null;
  }
  const stored = await storePicture(bytes, dataDir, remake);
  return stored.ok ? stored.picture : null;
}
