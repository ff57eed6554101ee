/** Width and height that a picture states of itself, read without decoding anything. */
export interface StatedSize {
  width: number;
  height: number;
}

/** Of a WebP, by its first 30 bytes. Null where they are no WebP's. */
export function webpSize(head: Uint8Array): StatedSize | null {
  if (head.length < 30) return null;
  const at = Buffer.from(head.buffer, head.byteOffset, head.length);
  if (at.toString('latin1', 0, 4) !== 'RIFF' || at.toString('latin1', 8, 12) !== 'WEBP') return null;
  switch (at.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: at.readUIntLE(24, 3) + 1, height: at.readUIntLE(27, 3) + 1 };
    case 'VP8 ':
      return { width: at.readUInt16LE(26) & 0x3fff, height: at.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = at.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    default:
      return null;
  }
}

/** The boxes with sizes stand at the front of the file. */
const boxesReach = 256 * 1024;

/**
 * The largest size that an AVIF or HEIC states, of all its parts (`ispe` boxes): a decoder makes room for it
 * before it knows what else the file holds. Null where it states none.
 */
export function largestHeifSize(bytes: Uint8Array): StatedSize | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, boxesReach));
  let largest: StatedSize | null = null;
  for (let at = file.indexOf('ispe'); at >= 0 && at + 16 <= file.length; at = file.indexOf('ispe', at + 4)) {
    const size = { width: file.readUInt32BE(at + 8), height: file.readUInt32BE(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}
