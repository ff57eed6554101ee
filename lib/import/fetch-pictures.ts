import type { Picture } from '../article/article';
import type { SafeFetch } from '../http/fetch/fetched';
import { keepPicture } from '../pictures/keep-picture';
import { maxBytes, measurePicture } from '../pictures/measure-picture';
import { type PictureWords, readPictureWords } from '../pictures/picture-words';

export interface PictureSteps {
  fetch: SafeFetch;
  dataDir: string;
  signal?: AbortSignal;
}

export type RemotePicture = ({ ok: true; picture: Picture } & PictureWords) | { ok: false; reason: string };

/** Formats that can be kept come first; many servers call a picture bytes, or by a wrong name. */
const accept = ['image/avif', 'image/webp', 'image/jpeg', 'image/png', 'image/*;q=0.8'];

/** A picture is worth less waiting than its article. */
const timeoutMs = 20_000;

/** Whatever is smaller is a spacer, a counter of visits or a button. */
const minSide = 50;

/**
 * Takes a picture of the web into the library: fetched, checked by its content, made anew without what
 * else is in its file; and tells what the file says of it. Never rejects for the picture's sake, since
 * an article is worth more than its picture.
 */
export async function keepRemotePicture(
  url: string,
  { fetch, dataDir, signal }: PictureSteps,
): Promise<RemotePicture> {
  const fetched = await fetch(url, { accept, maxBytes, timeoutMs, ...(signal && { signal }) });
  if (fetched.kind !== 'fetched') {
    return { ok: false, reason: fetched.kind === 'failed' ? fetched.reason : 'The picture is unchanged.' };
  }
  return keepForeignPicture(fetched.bytes, dataDir);
}

/** The same for a picture whose bytes are there, such as one that was saved with its page. */
export async function keepForeignPicture(bytes: Uint8Array, dataDir: string): Promise<RemotePicture> {
  const measured = await measurePicture(bytes);
  if (measured.ok && Math.min(measured.width, measured.height) < minSide) {
    return { ok: false, reason: `the picture is smaller than ${minSide} pixels on a side` };
  }
  const kept = measured.ok ? await keepPicture(bytes, dataDir) : measured;
  return kept.ok ? { ...kept, ...(await readPictureWords(bytes)) } : kept;
}
