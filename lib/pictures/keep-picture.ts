import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Picture } from '../article/article';
import { isRaster, maxPixels, measurePicture } from './measure-picture';
import { writeWhole } from './write-whole';

/** Twice the widest column that a picture is shown in, and enough for a full screen. */
const maxSide = 2400;
/** Nothing is seen to be lost at 90, and what is made from the kept file is made smaller still. */
const keptQuality = 90;

export type Kept = { ok: true; picture: Picture } | { ok: false; reason: string };

/** Where a kept picture's pixels are. */
export function keptFile(hash: string, dataDir: string): string {
  return join(/* turbopackIgnore: true */ dataDir, 'pictures', `${hash}.webp`);
}

/**
 * Takes a picture into the library: its pixels only, made anew, so that no place, camera or hidden
 * payload of the file comes along. Named by the hash of the bytes that came in, so that the same
 * picture is kept once and an import that is repeated writes nothing.
 */
export async function keepPicture(bytes: Uint8Array, dataDir: string): Promise<Kept> {
  const measured = await measurePicture(bytes);
  if (!measured.ok) return measured;
  if (!isRaster(measured.format)) {
    return {
      ok: false,
      reason: `a picture of type ${measured.format} can't be kept; JPEG, PNG, WebP or AVIF can`,
    };
  }
  const hash = createHash('sha256').update(bytes).digest('hex');
  const src = `/pictures/${hash}`;
  const before = await measureKept(hash, dataDir);
  if (before) return { ok: true, picture: { src, ...before } };
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: keptQuality, effort: 2 })
      .toBuffer({ resolveWithObject: true });
    await writeWhole(keptFile(hash, dataDir), data);
    return { ok: true, picture: { src, width: info.width, height: info.height } };
  } catch (error) {
    if (isFileError(error)) throw error;
    return { ok: false, reason: 'the picture is damaged and could not be read to its end' };
  }
}

/** Width and height of a kept picture; null where the library has none of this hash. */
export async function measureKept(
  hash: string,
  dataDir: string,
): Promise<{ width: number; height: number } | null> {
  const bytes = await readKept(hash, dataDir);
  if (!bytes) return null;
  const { width, height } = await sharp(bytes).metadata();
  return { width, height };
}

/** The pixels of a kept picture; null where the library has none of this hash. */
export async function readKept(hash: string, dataDir: string): Promise<Uint8Array | null> {
  try {
    return await readFile(keptFile(hash, dataDir));
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** A full disk or a missing right is the machine's trouble and not the picture's. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
