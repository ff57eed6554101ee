import type { Picture } from '../../article/article';
import type { SafeFetch } from '../../fetch/fetched';
import { storePicture } from '../../pictures/store-picture';
import { maxBytes, type Remake } from '../../pictures/remake-picture';
import type { PictureWords } from '../../pictures/picture-words';

export interface PictureSteps {
  fetch: SafeFetch;
  dataDir: string;
  remake: Remake;
  signal?: AbortSignal;
}

export type RemotePicture = ({ ok: true; picture: Picture } & PictureWords) | { ok: false; reason: string };

/** Formats that can be stored come first; many servers call a picture bytes, or by a wrong name. */
const accept = ['image/avif', 'image/webp', 'image/jpeg', 'image/png', 'image/*;q=0.8'];

/** A picture is worth less waiting than its article. */
const timeoutMs = 20_000;

/** Whatever is smaller is a spacer, a counter of visits or a button. */
const minSide = 50;

/**
 * Takes a picture of the web into the library: fetched, checked by its content, made anew without what
 * else is in its file; and returns what the file says of it. Never rejects for the picture's sake, since
 * an article is worth more than its picture.
 */
export async function keepRemotePicture(
  url: string,
  { fetch, signal, ...keeping }: PictureSteps,
): Promise<RemotePicture> {
  const fetched = await fetch(url, { accept, maxBytes, timeoutMs, ...(signal && { signal }) });
  if (fetched.kind !== 'fetched') {
    return { ok: false, reason: fetched.kind === 'failed' ? fetched.reason : 'The picture is unchanged.' };
  }
  return keepForeignPicture(fetched.bytes, keeping);
}

/** The same for a picture whose bytes are there, such as one that was saved with its page. */
export async function keepForeignPicture(
  bytes: Uint8Array,
  { dataDir, remake }: Pick<PictureSteps, 'dataDir' | 'remake'>,
): Promise<RemotePicture> {
  const stored = await storePicture(bytes, dataDir, remake, minSide);
  return stored.ok ? { ok: true, picture: stored.picture, ...stored.words } : stored;
}
