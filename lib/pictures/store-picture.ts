import { createHash } from 'node:crypto';
import { open, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from '../article/article';
import type { PictureWords } from './picture-words';
import type { Remake } from './remake-picture';
import { type StatedSize, webpSize } from './stated-size';
import { writeWhole } from './write-whole';

export type StoredOutcome =
  { ok: true; picture: Picture; words: PictureWords } | { ok: false; reason: string };

/** The folder of the pictures that the library stores. */
export const storedFolder = (dataDir: string): string =>
  join(/* turbopackIgnore: true */ dataDir, 'pictures');

/** Where a stored picture's pixels are. */
export function storedFile(hash: string, dataDir: string): string {
  return join(storedFolder(dataDir), `${hash}.webp`);
}

/**
 * Takes a picture into the library: its pixels only, made anew, so that no place, camera or hidden
 * payload of the file comes along. Named by the hash of the bytes that came in, so that the same
 * picture is stored once and an import that is repeated writes nothing.
 *
 * @param smallestSide below which a picture is refused: it is a spacer, a counter of visits or a button
 */
export async function storePicture(
  bytes: Uint8Array,
  dataDir: string,
  remake: Remake,
  smallestSide = 1,
): Promise<StoredOutcome> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const src = `/pictures/${hash}`;
  const before = (await touchStored(hash, dataDir)) ? await measureStored(hash, dataDir) : null;
  const remade = await remake(bytes, { pixels: before === null });
  if (!remade.ok) return remade;
  if (Math.min(remade.width, remade.height) < smallestSide)
    return { ok: false, reason: `the picture is smaller than ${smallestSide} pixels on a side` };
  const { made, words } = remade;
  if (made) await writeWhole(storedFile(hash, dataDir), made.webp);
  const size = made ?? before;
  if (!size) return { ok: false, reason: 'the picture has no pixels' };
  return { ok: true, picture: { src, width: size.width, height: size.height }, words };
}

/** Says that the picture is in use from now on; see `collect-pictures.ts`. False where there is none. */
async function touchStored(hash: string, dataDir: string): Promise<boolean> {
  try {
    const now = new Date();
    await utimes(storedFile(hash, dataDir), now, now);
    return true;
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** A WebP states its size here. */
const headLength = 32;

/** Width and height of a stored picture; null where the library has none of this hash, or not whole. */
export async function measureStored(hash: string, dataDir: string): Promise<StatedSize | null> {
  try {
    const file = await open(storedFile(hash, dataDir));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
      return webpSize(buffer.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** The pixels of a stored picture; null where the library has none of this hash. */
export async function readStored(hash: string, dataDir: string): Promise<Uint8Array | null> {
  try {
    return await readFile(storedFile(hash, dataDir));
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** A full disk or a missing right is the machine's trouble and not the picture's. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
