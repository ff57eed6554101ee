import type { Picture } from '../../../article/article';
import { webAddress } from '../../web-address';
import { tokensOf } from '../source/class-tokens';
import { attribute, elementsNamed, type PageElement } from '../source/page-tree';

/** Elements that show a picture: HTML's, and those that scripts of large sites make one of. */
export const imageNames: readonly string[] = ['img', 'amp-img', 'progressive-image'];

const sourceNames = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-hi-res-src',
  'data-full-src',
  'data-large',
  'data-image',
  'data-url',
  'src',
];
const setNames = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/** What serves the page: its marks, faces of its writers, pixels that count. */
const service =
  /(?:^|[/_.-])(?:logo|logos|icon|icons|avatar|avatars|sprite|spacer|pixel|placeholder|blank|transparent|1x1|loading|gravatar|badge|emoji)(?=[/_.-]|\d|$)/i;
const serviceTokens = /^(?:logo|icon|avatar|sprite|emoji|pixel|gravatar|headshot|author)$/;

/** A picture that is stated to be smaller than this is a mark or a face. */
const smallest = 100;

interface Candidate {
  src: string;
  width: number;
  /** How sharp it is said to be: width, or the density times a nominal width. */
  rank: number;
}

const sizeOf = (element: PageElement, name: 'width' | 'height'): number => {
  const value = /^(\d{1,5})(?:\.\d+)?(?:px)?$/.exec(
    attribute(element, name) ?? attribute(element, `data-${name}`) ?? '',
  )?.[1];
  return value === undefined ? 0 : Number(value);
};

/** An address that scripts fill in before they ask for it: `?w={width}`. */
const isTemplate = (src: string): boolean => /\{\w*\}|%7B\w*%7D/i.test(src);

/** The candidates of a `srcset`. Addresses may hold commas; a comma ends one only where blank or end follows. */
function readSet(set: string, base: string | null): Candidate[] {
  return [...set.matchAll(/([^\s,]\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)([wx])[^,]*)?(?:,|$)/g)].flatMap((found) => {
    const src = webAddress(found[1], base);
    const size = Number(found[2] ?? 1);
    if (src === null || isTemplate(src)) return [];
    return [{ src, width: found[3] === 'w' ? size : 0, rank: found[3] === 'w' ? size : size * 400 }];
  });
}

function candidatesOf(element: PageElement, base: string | null): Candidate[] {
  const sets = setNames.flatMap((name) => readSet(attribute(element, name) ?? '', base));
  const sources = sourceNames.flatMap((name) => {
    const given = attribute(element, name);
    const src = given === null || given.startsWith('data:') ? null : webAddress(given, base);
    return src === null || isTemplate(src) || element.name === 'source' ? [] : [{ src, width: 0, rank: 300 }];
  });
  return [...sets, ...sources.filter(({ src }) => !/\.(?:svg)(?:\?|$)/i.test(src) || sources.length === 1)];
}

/** Whether an address or name says that a picture serves the page and shows nothing of the story. */
export const isServicePicture = (src: string): boolean => {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/.exec(src)?.[1] ?? src;
  return service.test(path) || /\.(?:svg|gif)$/i.test(path);
};

/**
 * The picture of an `img`, with the largest candidate that it, the `source`s beside it and a stand-in for
 * browsers without scripts name. Null where it isn't the article's.
 */
export function readPicture(image: PageElement, base: string | null): Picture | null {
  const [width, height] = [sizeOf(image, 'width'), sizeOf(image, 'height')];
  if ((width > 0 && width < smallest) || (height > 0 && height < smallest * 0.6)) return null;
  if (tokensOf(image).some((token) => serviceTokens.test(token))) return null;
  const around = image.parent?.name === 'picture' ? elementsNamed(image.parent, 'source') : [];
  // A pixel that holds the place until scripts run may stand among the real ones.
  const candidates = [image, ...around]
    .flatMap((element) => candidatesOf(element, base))
    .filter(({ src }) => !isServicePicture(src));
  const best = candidates.reduce<Candidate | null>(
    (top, one) => (top === null || one.rank > top.rank ? one : top),
    null,
  );
  if (best === null) return null;
  const isStated = best.width === 0 || best.width === width;
  return {
    src: best.src,
    width: isStated ? width : best.width,
    height: isStated ? height : width > 0 ? Math.round((best.width * height) / width) : 0,
  };
}
