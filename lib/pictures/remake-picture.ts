import sharp from 'sharp';
import { type PictureFormat, pictureFormat } from './picture-format';
import { type PictureWords, pictureWords } from './picture-words';
import { slimPng } from './slim-png';
import { largestHeifSize } from './stated-size';

/** A photograph of 50 million pixels takes some 200 MB to decode: what a small server can spare. */
const maxPixels = 50_000_000;
/** A camera's JPEG of 50 million pixels is below this. */
export const maxBytes = 20 * 1024 * 1024;
/** Twice the widest column that a picture is shown in, and enough for a full screen. */
export const maxSide = 2400;
/** Nothing is seen to be lost at 90, and what is made from the stored file is made smaller still. */
const storedQuality = 90;

export interface RemakeWanted {
  /** False where only size and words are asked for. */
  pixels: boolean;
  /** True where a drawing (SVG) is welcome, which has a size and no pixels. */
  drawings?: boolean;
}

export type Remade =
  | {
      ok: true;
      /** As it is shown: with the camera's orientation applied. */
      width: number;
      height: number;
      /** Its pixels made anew, without what else is in the file; null where they weren't asked for. */
      made: { webp: Uint8Array; width: number; height: number } | null;
      words: PictureWords;
    }
  | { ok: false; reason: string };

/** Reads a picture's bytes. What strangers made is read in a process of its own: see `lib/import`. */
export type Remake = (bytes: Uint8Array, wanted: RemakeWanted) => Promise<Remade>;

const refused = (reason: string): Remade => ({ ok: false, reason });

/**
 * Reads what a picture is by its content, whatever its name says: its size, the words in its file, and its
 * pixels, made anew. What only looks small is refused before a decoder sees it, as far as its bytes tell.
 */
export const remakePicture: Remake = async (bytes, { pixels, drawings = false }) => {
  if (bytes.length === 0) return refused('the picture is empty');
  if (bytes.length > maxBytes) return refused(`the picture is larger than ${maxBytes / 1024 / 1024} MB`);
  const format = pictureFormat(bytes);
  if (format === null) return refused('the file is not a picture of a known type');
  if (format === 'svg' && !drawings)
    return refused(`a picture of type ${format} can't be stored; JPEG, PNG, WebP or AVIF can`);
  if (format === 'avif' && isTooLarge(largestHeifSize(bytes))) return refused(tooManyPixels);
  const input = format === 'png' ? slimPng(bytes) : bytes;
  const known = await readHead(input, format);
  if (!known) return refused('the file is not a picture of a known type');
  if (isTooLarge(known)) return refused(tooManyPixels);
  const { width, height } = known.autoOrient;
  const words = pictureWords(known);
  if (!pixels || format === 'svg') return { ok: true, width, height, made: null, words };
  const made = await makePixels(input);
  return made ? { ok: true, width, height, made, words } : refused(damaged);
};

const tooManyPixels = `the picture has more than ${maxPixels / 1e6} million pixels`;
const damaged = 'the picture is damaged and could not be read to its end';

const isTooLarge = (size: { width: number; height: number } | null): boolean =>
  size !== null && size.width * size.height > maxPixels;

async function readHead(bytes: Uint8Array, format: PictureFormat) {
  try {
    const found = await sharp(bytes, { limitInputPixels: false }).metadata();
    // A decoder that takes it for something else would be one that nobody looked at here.
    const name = found.format === 'heif' ? 'avif' : found.format;
    return name === format ? found : null;
  } catch {
    // What sharp says of unknown bytes names its own functions, nothing that an editor could act on.
    return null;
  }
}

async function makePixels(bytes: Uint8Array) {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: storedQuality, effort: 2 })
      .toBuffer({ resolveWithObject: true });
    return { webp: new Uint8Array(data), width: info.width, height: info.height };
  } catch {
    return null;
  }
}
