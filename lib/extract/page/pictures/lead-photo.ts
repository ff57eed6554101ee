import type { Photo } from '../../../article/article';
import { foldText } from '../../../text/fold';
import { mentionedIn, withNameAsCredit } from './name-as-credit';
import { captionAndCreditOf, type Stated, statedPictures } from './stated-pictures';
import { captionAfter } from './caption-after';
import { metaOf, type PageFacts } from '../metadata/page-facts';
import {
  closest,
  elementsNamed,
  isWithin,
  textOf,
  walk,
  type PageElement,
  type Skipped,
} from '../source/page-tree';
import { isPlainName } from './split-credit';
import { pictureKey, widthAskedFor } from './picture-key';
import { readPhoto } from './read-figure';
import { imageNames, readPicture } from './read-picture';

/** Pages show some hundred pictures, faces and marks included; the article's lead is not the thousandth. */
const mostPictures = 500;

/** The pictures that the page shows, without those of its menus and margins. */
const shownPictures = (facts: PageFacts): PageElement[] =>
  elementsNamed(facts.root, ...imageNames)
    .slice(0, mostPictures)
    .filter(
      (image) =>
        closest(image, (element) => /^(?:nav|footer|aside)$/.test(element.name)) === null &&
        readPicture(image, facts.base) !== null,
    );

/** Whether a picture stands in a part of the page that is passed over, the head of the article aside. */
function isBeside(image: PageElement, facts: PageFacts, skipped: Skipped): boolean {
  const boilerplate = closest(image, (element) => skipped.has(element));
  return (
    boilerplate !== null &&
    boilerplate.name !== 'header' &&
    !facts.headings.some(({ element }) => isWithin(element, boilerplate))
  );
}

/**
 * The picture that leads the article. The page states it for those who share it; the text shows the same in its
 * largest size, with its caption and credit. Null where a page states and shows none.
 */
export function findLeadPhoto(
  facts: PageFacts,
  headline: string | null,
  body: PageElement | null,
  skipped: Skipped,
): Photo | null {
  const photo = chooseLead(facts, headline, body, skipped);
  return photo && withNameAsCredit(withoutHeadline(photo, headline), headline ?? '', mentionedIn(body));
}

/** What stands below a picture may be the page's top, headline and all. */
function withoutHeadline(photo: Photo, headline: string | null): Photo {
  const said = foldText(headline ?? '');
  const isTop = said !== '' && foldText(photo.caption ?? '').startsWith(said);
  return isTop ? { ...photo, caption: null } : photo;
}

function chooseLead(
  facts: PageFacts,
  headline: string | null,
  body: PageElement | null,
  skipped: Skipped,
): Photo | null {
  const stated = statedPictures(facts);
  const shown = shownPictures(facts);
  const keys = new Map(stated.map((one) => [pictureKey(one.src), one] as const));
  const same = shown.flatMap((image) => {
    const photo = readLead(image, facts);
    const match = photo?.picture && keys.get(pictureKey(photo.picture.src));
    return photo && match ? [{ image, photo, match }] : [];
  });
  // Teasers of the article show its picture too, and players a still of it; the lead is the one that is reported on.
  const ours = same.filter(({ image }) => !isBeside(image, facts, skipped));
  const lead = ours.find(({ photo }) => isReportedOn(photo)) ?? ours[0] ?? same[0];
  if (lead) return withStated(lead.photo, lead.match, stated, headline);
  const first = stated[0];
  const opening = findOpening(
    facts,
    shown.filter((image) => !isBeside(image, facts, skipped)),
    body,
  );
  const openingPhoto = opening ? readLead(opening, facts) : null;
  // The page's own lead figure tells of its picture, even where sharing shows another or one cropped anew.
  if (openingPhoto && isReportedOn(openingPhoto)) return openingPhoto;
  if (first) {
    // A face above the text is its writer's: the picture that is shared is another.
    const below = openingPhoto && !isPlainName(openingPhoto.alt) ? openingPhoto.alt : '';
    const alt = metaOf(facts, 'og:image:alt', 'twitter:image:alt') ?? below;
    const texts = captionAndCreditOf(
      first.thing ?? stated.find(({ thing }) => thing !== null)?.thing ?? null,
      alt,
      headline,
    );
    // A picture that styles or scripts show behind the headline has its lines between headline and text.
    const heading = facts.headings[0]?.element;
    const behind = heading && !openingPhoto ? captionAfter(facts.root, heading) : null;
    return {
      picture: { src: first.src, width: first.width, height: first.height },
      alt: foldText(alt) === foldText(metaOf(facts, 'og:title') ?? '') ? '' : alt,
      caption: texts.caption ?? behind?.caption ?? null,
      credit: texts.credit ?? behind?.credit ?? null,
      standsIn: false,
    };
  }
  return openingPhoto;
}

const isReportedOn = ({ caption, credit }: Photo): boolean => caption !== null || credit !== null;

/** The picture with what stands beside it, or else between it and the text. */
function readLead(image: PageElement, facts: PageFacts): Photo | null {
  const photo = readPhoto(image, facts.base);
  return photo === null || isReportedOn(photo) ? photo : { ...photo, ...captionAfter(facts.root, image) };
}

/** A picture further down than some paragraphs illustrates the text; it doesn't lead it. */
const paragraphsAbove = 2;

/** The first picture that stands below the headline and above the text, or in its first paragraphs. */
function findOpening(
  facts: PageFacts,
  shown: readonly PageElement[],
  body: PageElement | null,
): PageElement | undefined {
  if (body === null) return undefined;
  const wanted = new Set(shown);
  const heading = facts.headings[0]?.element;
  let isBelow = heading === undefined;
  let paragraphs = 0;
  let found: PageElement | undefined;
  walk(facts.root, (element) => {
    if (found !== undefined || paragraphs > paragraphsAbove) return false;
    if (element === heading || (!isBelow && element === body)) isBelow = true;
    // Above the headline only a figure leads the article: other pictures there are the site's.
    if (wanted.has(element) && (isBelow || closest(element, ({ name }) => name === 'figure') !== null))
      found = element;
    if (element.name === 'p' && isBelow && isWithin(element, body) && textOf(element).length > 60)
      paragraphs += 1;
    return true;
  });
  return found;
}

/** A page may show a blurred still of some pixels until its scripts fetch the picture. */
const largestStill = 400;

function withStated(photo: Photo, match: Stated, stated: readonly Stated[], headline: string | null): Photo {
  const texts = captionAndCreditOf(
    match.thing ??
      stated.find((one) => one.thing !== null && pictureKey(one.src) === pictureKey(match.src))?.thing ??
      null,
    photo.alt,
    headline,
  );
  const { picture } = photo;
  const isLarger =
    picture !== null &&
    (match.width > picture.width || (widthAskedFor(picture.src) ?? largestStill) < largestStill);
  return {
    ...photo,
    picture: isLarger ? { src: match.src, width: match.width, height: match.height } : picture,
    caption: photo.caption ?? texts.caption,
    credit: photo.credit ?? texts.credit,
  };
}
