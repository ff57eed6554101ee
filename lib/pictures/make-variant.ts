import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { isFileError, readKept } from './keep-picture';
import { variantWidths, type Variant } from './variants';
import { writeWhole } from './write-whole';

/**
 * A news photograph of 1200 by 800 comes to some 42 kB as AVIF and 37 kB as WebP. AVIF's effort 3:
 * with 4 the same picture takes seven times as long for 5 % fewer bytes, and a reader may be waiting.
 */
const encoding = {
  avif: { quality: 50, effort: 3 },
  webp: { quality: 75, effort: 4 },
} as const;

/** Each one takes all cores while it lasts; a second keeps them busy while the first reads or writes. */
const atOnce = 2;

const making = new Map<string, Promise<Uint8Array | null>>();
const waiting: (() => void)[] = [];
let running = 0;

/**
 * The bytes of a variant of a kept picture, made at the first asking and kept under
 * `DATA_DIR/cache`; null where there is no such picture or it isn't offered in that width.
 */
export function findVariant(hash: string, variant: Variant, dataDir: string): Promise<Uint8Array | null> {
  const file = join(
    /* turbopackIgnore: true */ dataDir,
    'cache',
    'pictures',
    `${hash}-${variant.width}.${variant.format}`,
  );
  const underWay = making.get(file);
  if (underWay) return underWay;
  const found = readOrMake(file, hash, variant, dataDir).finally(() => making.delete(file));
  making.set(file, found);
  return found;
}

async function readOrMake(file: string, hash: string, variant: Variant, dataDir: string) {
  try {
    return await readFile(file);
  } catch (error) {
    if (!isFileError(error) || error.code !== 'ENOENT') throw error;
  }
  const original = await readKept(hash, dataDir);
  if (!original) return null;
  const { width: ownWidth } = await sharp(original).metadata();
  if (!variantWidths(ownWidth).includes(variant.width)) return null;
  const bytes = await inTurn(() => encode(original, variant));
  await writeWhole(file, bytes);
  return bytes;
}

function encode(original: Uint8Array, { width, format }: Variant): Promise<Buffer> {
  return sharp(original).resize({ width }).toFormat(format, encoding[format]).toBuffer();
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= atOnce) await new Promise<void>((resume) => waiting.push(resume));
  else running += 1;
  try {
    return await work();
  } finally {
    // The place is handed on rather than given back, so that no newcomer can slip in between.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
