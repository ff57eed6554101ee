/** Pictures made to stop or fill the process that reads them. Tests only. */
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';

const plain = () => sharp({ create: { width: 60, height: 60, channels: 3, background: '#a8321a' } });

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A whole PNG with these chunks right after its head. */
async function pngWith(...chunks: Buffer[]): Promise<Buffer> {
  const png = await plain().png().toBuffer();
  const afterHead = 8 + 25;
  return Buffer.concat([png.subarray(0, afterHead), ...chunks, png.subarray(afterHead)]);
}

const packedXmp = (xml: string) =>
  chunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\u0001\0\0\0', 'latin1'), deflateSync(xml)]));

/** A kilobyte that unpacks to elements within elements. */
export const nestedXmp = () => pngWith(packedXmp('<a>'.repeat(330_000)));

/** A few kilobytes that name 25,000 photographers. */
export function manyCreators() {
  const all = '<rdf:li xml:lang="x-default">a</rdf:li>'.repeat(25_000);
  const names =
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
  return pngWith(packedXmp(`<x ${names}><dc:creator><rdf:Seq>${all}</rdf:Seq></dc:creator></x>`));
}

/** Texts of zeros, each a thousandth of what it unpacks to. */
export function packedTexts(count: number, bytesEach: number) {
  const text = Buffer.concat([Buffer.from('a\0\0', 'latin1'), deflateSync(Buffer.alloc(bytesEach))]);
  return pngWith(...Array.from({ length: count }, () => chunk('zTXt', text)));
}

/** The same as a profile of colours. */
export const packedProfile = (bytes: number) =>
  pngWith(chunk('iCCP', Buffer.concat([Buffer.from('a\0\0', 'latin1'), deflateSync(Buffer.alloc(bytes))])));

export const drawing = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90">${inside}</svg>`);

/** A drawing packed into a thousandth. */
export const packedDrawing = (bytes: number) => gzipSync(drawing(' '.repeat(bytes)));

/** An AVIF whose boxes promise a size that its pixels haven't. */
export async function avifOf(width: number, height: number): Promise<Buffer> {
  const avif = await plain().avif().toBuffer();
  const at = avif.indexOf('ispe');
  avif.writeUInt32BE(width, at + 8);
  avif.writeUInt32BE(height, at + 12);
  return avif;
}
