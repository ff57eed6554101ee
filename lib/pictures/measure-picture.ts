import sharp from 'sharp';

/** A photograph of 50 million pixels takes some 200 MB to decode: what a small server can spare. */
export const maxPixels = 50_000_000;
/** A camera's JPEG of 50 million pixels is below this. */
export const maxBytes = 20 * 1024 * 1024;

const rasterFormats = ['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff'];

export type Measured =
  { ok: true; format: string; width: number; height: number } | { ok: false; reason: string };

/**
 * The type and size of a picture by its content, whatever its name says; width and height as it is
 * shown, so with the camera's orientation applied.
 */
export async function measurePicture(bytes: Uint8Array): Promise<Measured> {
  if (bytes.length === 0) return { ok: false, reason: 'the picture is empty' };
  if (bytes.length > maxBytes) {
    return { ok: false, reason: `the picture is larger than ${maxBytes / 1024 / 1024} MB` };
  }
  try {
    const { format, width, height, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > maxPixels) {
      return { ok: false, reason: `the picture has more than ${maxPixels / 1e6} million pixels` };
    }
    return { ok: true, format, width: autoOrient.width, height: autoOrient.height };
  } catch {
    // What sharp says of unknown bytes names its own functions, nothing that an editor could act on.
    return { ok: false, reason: 'the file is not a picture of a known type' };
  }
}

/** Whether a picture is made of pixels and can so be made again without what else is in its file. */
export function isRaster(format: string): boolean {
  return rasterFormats.includes(format);
}
