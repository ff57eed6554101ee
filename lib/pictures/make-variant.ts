import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { isFileError, readStored } from './store-picture';
import { maxSide } from './remake-picture';
import { webpSize } from './stated-size';
import { variantWidths, type Variant } from './variants';
import { writeWhole } from './write-whole';

/** `unreadable` says why: a stored picture that is damaged, or that the machine doesn't give. */
export type FoundVariant =
  | { kind: 'found'; bytes: Uint8Array; problem?: string }
  | { kind: 'missing' }
  | { kind: 'unreadable'; reason: string }
  /** So many are being made that one more would wait too long. */
  | { kind: 'busy' };

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
/** At half a second each, the last of them waits for as long as a reader would. */
const mostWaiting = 32;
/** The largest stored picture takes 4 seconds as AVIF on a slow machine. */
const encodeSeconds = 15;

const making = new Map<string, Promise<FoundVariant>>();
const waiting: (() => void)[] = [];
let running = 0;

/** Where the variants are that were made; all of them can be made again. */
export const variantFolder = (dataDir: string): string =>
  join(/* turbopackIgnore: true */ dataDir, 'cache', 'pictures');

/**
 * The bytes of a variant of a stored picture, made at the first asking and stored under
 * `DATA_DIR/cache`; `missing` where there is no such picture or it isn't offered in that width.
 */
export function findVariant(hash: string, variant: Variant, dataDir: string): Promise<FoundVariant> {
  const file = join(variantFolder(dataDir), `${hash}-${variant.width}.${variant.format}`);
  const underWay = making.get(file);
  if (underWay) return underWay;
  const found = readOrMake(file, hash, variant, dataDir)
    .catch((error: unknown): FoundVariant => ({ kind: 'unreadable', reason: messageOf(error) }))
    .finally(() => making.delete(file));
  making.set(file, found);
  return found;
}

async function readOrMake(
  file: string,
  hash: string,
  variant: Variant,
  dataDir: string,
): Promise<FoundVariant> {
  const made = await readFile(file).catch((error: unknown) => {
    // What can't be read here can be made again.
    if (isFileError(error)) return null;
    throw error;
  });
  if (made) return { kind: 'found', bytes: made };
  const original = await readStored(hash, dataDir);
  if (!original) return { kind: 'missing' };
  const own = webpSize(original);
  if (!own || Math.max(own.width, own.height) > maxSide)
    return { kind: 'unreadable', reason: 'the file is not a picture as the library keeps them' };
  if (!variantWidths(own.width).includes(variant.width)) return { kind: 'missing' };
  if (waiting.length >= mostWaiting) return { kind: 'busy' };
  const bytes = await inTurn(() => encode(original, variant));
  try {
    await writeWhole(file, bytes);
    return { kind: 'found', bytes };
  } catch (error) {
    // A full disk keeps nobody from seeing the picture.
    return { kind: 'found', bytes, problem: messageOf(error) };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function encode(original: Uint8Array, { width, format }: Variant): Promise<Buffer> {
  return sharp(original, { limitInputPixels: maxSide * maxSide })
    .timeout({ seconds: encodeSeconds })
    .resize({ width })
    .toFormat(format, encoding[format])
    .toBuffer();
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
