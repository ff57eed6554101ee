/**
 * The sizes and formats that a stored picture is offered in. Pure: shared by the pages that name the
 * variants and the route that makes them.
 */
import type { Picture } from '../article/article';

export const variantFormats = ['avif', 'webp'] as const;
export type VariantFormat = (typeof variantFormats)[number];

export interface Variant {
  width: number;
  format: VariantFormat;
}

/**
 * Phones ask for 360 to 430 CSS pixels at 1.75 to 3 times, the article's column is 624 wide at 1 to
 * 2 times: each of these is the nearest choice for one of those, and no two are so near that the
 * smaller would save less than a fifth.
 */
const usualWidths = [480, 640, 828, 1200, 1600];

/** Where a script-free `<img>` and readers of feeds get their picture: sharp enough on any screen. */
const plainWidth = 1200;

const storedSrc = /^\/pictures\/([0-9a-f]{64})$/;

/** The hash of a picture that the library stores; null for one that is served as it is. */
export function storedHash(src: string): string | null {
  return storedSrc.exec(src)?.[1] ?? null;
}

/** The widths that a picture is made in, ascending, none of them enlarged; its own is the last. */
export function variantWidths(ownWidth: number): number[] {
  return [...usualWidths.filter((width) => width < ownWidth), ownWidth];
}

/** Reads the last part of a variant's address, `828.avif`; null where it isn't one. */
export function parseVariant(name: string): Variant | null {
  const match = /^([1-9]\d{0,4})\.(avif|webp)$/.exec(name);
  const format = variantFormats.find((one) => one === match?.[2]);
  return match && format ? { width: Number(match[1]), format } : null;
}

/** The address of a variant of a stored picture; a picture that is served as it is has only one. */
export function variantSrc(picture: Picture, variant: Variant): string {
  return storedHash(picture.src) ? `${picture.src}/${variant.width}.${variant.format}` : picture.src;
}

/** `srcset` for one format; null for a picture that is served as it is. */
export function srcSet(picture: Picture, format: VariantFormat): string | null {
  if (!storedHash(picture.src)) return null;
  const widest = usualWidths.at(-1) ?? picture.width;
  const offered = variantWidths(picture.width).filter((width) => width <= widest);
  return offered.map((width) => `${variantSrc(picture, { width, format })} ${width}w`).join(', ');
}

/** The picture for whoever can't choose: an `<img>` without `srcset`, a feed, a search engine. */
export function plainSrc(picture: Picture): string {
  return variantSrc(picture, { width: Math.min(picture.width, plainWidth), format: 'webp' });
}

/** The picture as large as the library has it. */
export function largestSrc(picture: Picture): string {
  return variantSrc(picture, { width: picture.width, format: 'webp' });
}
