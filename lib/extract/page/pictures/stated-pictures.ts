import { foldText } from '../../../text/fold';
import { htmlText } from '../../html-text';
import { webAddress } from '../../web-address';
import { metaOf, type PageFacts } from '../metadata/page-facts';
import { isThing, listOf, resolve, type Thing } from '../metadata/structured-data';
import { isServicePicture } from './read-picture';
import { bareCredit, splitCredit, type CaptionAndCredit } from './split-credit';

/** A picture that the page's data names, for those who share it. */
export interface Stated {
  src: string;
  width: number;
  height: number;
  thing: Thing | null;
}

const number = (value: unknown): number => {
  const read = typeof value === 'string' ? Number.parseInt(value, 10) : value;
  return typeof read === 'number' && Number.isFinite(read) && read > 0 && read < 20_000
    ? read
    : isThing(value)
      ? number(value.value)
      : 0;
};

/** What structured data, meta elements and links name, in the order in which they are trusted. */
export function statedPictures(facts: PageFacts): Stated[] {
  const inData = [
    ...listOf(facts.article?.image),
    ...listOf(facts.article?.primaryImageOfPage),
    ...listOf(facts.article?.thumbnailUrl),
  ].flatMap((one): Stated[] => {
    const thing = isThing(one) ? resolve(one, facts.things) : null;
    const address = thing ? (thing.url ?? thing.contentUrl ?? thing['@id']) : one;
    const src = typeof address === 'string' ? webAddress(address, facts.base) : null;
    return src === null ? [] : [{ src, width: number(thing?.width), height: number(thing?.height), thing }];
  });
  const inMeta = [
    'og:image',
    'og:image:secure_url',
    'og:image:url',
    'twitter:image',
    'twitter:image:src',
    'thumbnail',
    'sailthru.image.full',
    'parsely-image-url',
    'image',
  ].flatMap((name): Stated[] => {
    const src = webAddress(metaOf(facts, name), facts.base);
    const isSized = name === 'og:image';
    return src === null
      ? []
      : [
          {
            src,
            width: isSized ? number(metaOf(facts, 'og:image:width')) : 0,
            height: isSized ? number(metaOf(facts, 'og:image:height')) : 0,
            thing: null,
          },
        ];
  });
  const linked = (facts.links.get('image_src') ?? []).flatMap((href): Stated[] => {
    const src = webAddress(href, facts.base);
    return src === null ? [] : [{ src, width: 0, height: 0, thing: null }];
  });
  return [...inMeta, ...inData, ...linked].filter(({ src }) => !isServicePicture(src) && !isHouseCard(src));
}

/** A card that the site shows for every page without a picture of its own. */
const isHouseCard = (src: string): boolean =>
  /(?:^|[/_.-])(?:default|fallback|generic|share-?image|social-?(?:share|card|default)|og-?(?:image|default)|site-?(?:image|share)|no-?image|facebook-?(?:share|default)|twitter-?(?:card|share|default))(?=[/_.-]|$)/i.test(
    src
      .replace(/[?#].*$/, '')
      .split('/')
      .slice(-2)
      .join('/'),
  );

const textIn = (value: unknown): string | null =>
  typeof value === 'string' ? htmlText(value) || null : isThing(value) ? textIn(value.name) : null;

/** A caption is a sentence; what data calls so is often the file's or the article's title. */
const fewestWords = 5;

/** What structured data says below the picture. Its alternative text and the headline are no captions. */
export function captionAndCreditOf(
  thing: Thing | null,
  alt: string,
  headline: string | null,
): CaptionAndCredit {
  const line = splitCredit(textIn(thing?.caption) ?? '');
  const stated =
    textIn(thing?.creditText) ?? textIn(thing?.copyrightHolder) ?? textIn(thing?.copyrightNotice);
  const isReported =
    line.caption !== null &&
    line.caption.split(' ').length >= fewestWords &&
    foldText(line.caption) !== foldText(alt) &&
    foldText(line.caption) !== foldText(headline ?? '');
  return { caption: isReported ? line.caption : null, credit: (stated && bareCredit(stated)) ?? line.credit };
}
