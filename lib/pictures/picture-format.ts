/** The formats that the library makes its own pictures from: what is made of pixels. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'avif' | 'svg';

const starts: readonly (readonly [start: string, format: PictureFormat])[] = [
  ['\u00ff\u00d8\u00ff', 'jpeg'],
  ['\u0089PNG\r\n\u001a\n', 'png'],
  ['GIF8', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
];

/** Brands of the container that AVIF and HEIC are in. */
const stillBrands = /^(?:avif|avis|heic|heix|mif1|msf1)$/;

/** A drawing begins with its root after comments and a doctype; this is where a decoder stops to look. */
const drawingReach = 4_096;

/**
 * What a file is by its first bytes, before any decoder sees it: a decoder tries whatever it can read, and
 * unpacks a drawing in gzip (`svgz`) to any size. Null for what is none of these.
 */
export function pictureFormat(bytes: Uint8Array): PictureFormat | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, drawingReach)).toString(
    'latin1',
  );
  for (const [start, format] of starts) if (head.startsWith(start)) return format;
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (head.slice(4, 8) === 'ftyp' && stillBrands.test(head.slice(8, 12))) return 'avif';
  if (head.startsWith('\u001f\u008b')) return null;
  return /<svg[\s>]/i.test(head.replaceAll('\0', '')) ? 'svg' : null;
}
