import { inflateSync } from 'node:zlib';

/** A picture's words take 5 to 50 kB; the rest would be an editor's history of the file. */
const mostText = 100_000;
/** Profiles of printing presses have some 2 MB. */
const mostProfile = 4_000_000;

/** The keyword that words in XMP stand under, with the byte that ends it. */
const xmpKeyword = 'XML:com.adobe.xmp\0';

/** What tells how the pixels are meant. Anything else that isn't needed to draw them is left out. */
const meaning = new Set(['tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs']);

/**
 * The PNG with only those chunks that a decoder needs and that are as small as they look: a decoder unpacks
 * each text and profile at once, and 38 kB of zeros come to gigabytes. What is broken off stays so.
 */
export function slimPng(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts = [file.subarray(0, 8)];
  const once = new Set<string>();
  for (let at = 8; at + 12 <= file.length;) {
    const end = at + 12 + file.readUInt32BE(at);
    const chunk = file.subarray(at, Math.min(end, file.length));
    const name = chunk.toString('latin1', 4, 8);
    if (isNeeded(name, chunk.subarray(8, -4), once)) parts.push(chunk);
    at = end;
    if (name === 'IEND') break;
  }
  return Buffer.concat(parts);
}

function isNeeded(name: string, data: Buffer, once: Set<string>): boolean {
  // A capital at the start: no decoder can do without it.
  if (/^[A-Z]/.test(name)) return true;
  const kind = isText(name) ? 'text' : name;
  if (once.has(kind)) return false;
  const needed =
    meaning.has(name) ||
    (name === 'eXIf' && data.length <= mostText) ||
    (name === 'iCCP' && unpacksWithin(afterKeyword(data)?.subarray(1), mostProfile)) ||
    (isText(name) && isXmp(name, data));
  if (needed) once.add(kind);
  return needed;
}

const isText = (name: string): boolean => /^(?:tEXt|zTXt|iTXt)$/.test(name);

/** Programs write it as any of the three kinds of text, packed or not. */
function isXmp(name: string, data: Buffer): boolean {
  if (data.length > mostText || data.toString('latin1', 0, xmpKeyword.length) !== xmpKeyword) return false;
  const rest = data.subarray(xmpKeyword.length);
  if (name === 'tEXt') return true;
  if (name === 'zTXt') return unpacksWithin(rest.subarray(1), mostText);
  if (rest[0] === 0) return true;
  // Two bytes of packing, the language, the keyword in that language.
  const translated = afterKeyword(rest.subarray(2));
  return unpacksWithin(translated && afterKeyword(translated), mostText);
}

function afterKeyword(data: Buffer): Buffer | undefined {
  const end = data.indexOf(0);
  return end < 0 ? undefined : data.subarray(end + 1);
}

function unpacksWithin(packed: Buffer | undefined, most: number): boolean {
  if (!packed) return false;
  try {
    inflateSync(packed, { maxOutputLength: most });
    return true;
  } catch {
    return false;
  }
}
