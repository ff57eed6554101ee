import { outlineText, textWidth } from './outline-text';

/** The site's mark: a white B of the headline face on the accent. `round` is the corners' radius. */
export function drawSiteMark(round: number): string {
  const setting = { face: 'headline', size: 58 } as const;
  const letter = outlineText('B', setting, (64 - textWidth('B', setting)) / 2, 51);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64"><rect width="64" height="64" rx="${round}" fill="#a8321a"/><path fill="#fcfbf8" d="${letter}"/></svg>\n`;
}

/**
 * The mark for systems that cut icons to shapes of their own: they leave a circle of 80 % of the
 * width at least, and in it the letter keeps some air.
 */
export function drawMaskableMark(): string {
  return drawSiteMark(0).replace(
    '<path ',
    '<path transform="translate(32 32) scale(0.72) translate(-32 -32)" ',
  );
}

/** An ICO file with one PNG in it, for browsers that ask for `/favicon.ico` unasked. */
export function toIco(png: Uint8Array, side: number): Uint8Array {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon, not a cursor
  header.writeUInt16LE(1, 4); // one picture
  header.writeUInt8(side, 6);
  header.writeUInt8(side, 7);
  header.writeUInt16LE(1, 10); // colour planes
  header.writeUInt16LE(32, 12); // bits for each pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
