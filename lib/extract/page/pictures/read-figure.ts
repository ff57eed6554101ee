import type { Photo } from '../../../article/article';
import { longestPassage } from '../../../article/longest-passage';
import { htmlText } from '../../html-text';
import { readCaptionAndCredit } from './caption-and-credit';
import { attribute, closest, elementsNamed, textOf, type PageElement } from '../source/page-tree';
import { imageNames, readPicture } from './read-picture';
import { captionTokens } from './credit-words';
import { tokensOf } from '../source/class-tokens';
import { bareCredit, splitCredit, type CaptionAndCredit } from './split-credit';

/** So far out a caption may stand from its picture, where no `figure` holds both. */
const reach = 4;

/** The element that holds a picture and what is said of it. */
function frameOf(image: PageElement): PageElement {
  const figure = closest(
    image,
    (element) => element.name === 'figure' || /\/ImageObject$/.test(attribute(element, 'itemtype') ?? ''),
  );
  if (figure) return figure;
  let frame = image;
  for (let at = image.parent, level = 0; at && level < reach; at = at.parent, level += 1) {
    if (
      /^(?:body|article|main|section|html|td|ul)$/.test(at.name) ||
      elementsNamed(at, 'img').length > 1 ||
      elementsNamed(at, 'p').length > 2
    )
      break;
    frame = at;
    if (holdsCaption(at)) break;
  }
  return frame;
}

const holdsCaption = (frame: PageElement): boolean =>
  frame.children.some(
    (child) =>
      child.kind === 'element' &&
      (tokensOf(child).some((token) => captionTokens.has(token)) || holdsCaption(child)),
  );

/** A caption of two or three sentences; a cell that holds more was set beside the picture. */
const longestBeside = 300;

/** Where pages were laid out by tables, a picture's cell holds its caption too, and nothing else. */
function readBeside(image: PageElement): CaptionAndCredit {
  const cell = closest(image, ({ name }) => name === 'td' || name === 'center');
  const text = cell ? textOf(cell) : '';
  if (cell === null || text === '' || text.length > longestBeside || elementsNamed(cell, 'img').length > 1)
    return { caption: null, credit: null };
  return splitCredit(text);
}

/** Fewer signs in an alternative text describe what is seen, and name no photographer. */
const shortestCaption = 30;
/** More is a description of all that is seen. */
const longestAlt = 400;

/** A figure, or an image alone, as a photo: the picture, its description, caption and credit. Null for no picture. */
export function readPhoto(element: PageElement, base: string | null): Photo | null {
  const images = imageNames.includes(element.name) ? [element] : elementsNamed(element, ...imageNames);
  for (const image of images) {
    const picture = readPicture(image, base);
    if (picture === null) continue;
    const frame = frameOf(image);
    const texts = readCaptionAndCredit(frame) ?? readBeside(image);
    const data = splitCredit(
      attribute(image, 'data-caption')?.replace(/<[^>]*>/g, ' ') ??
        attribute(image, 'data-image-caption')?.replace(/<[^>]*>/g, ' ') ??
        '',
    );
    const alt = htmlText(attribute(image, 'alt') ?? '');
    // An alternative text that ends with a credit is the caption, put where no reader sees it.
    const ofAlt = alt.length > shortestCaption && alt.length <= longestAlt ? splitCredit(alt) : null;
    const credit =
      texts.credit ??
      bareCredit(attribute(image, 'data-credit') ?? '') ??
      data.credit ??
      ofAlt?.credit ??
      null;
    const caption = texts.caption ?? data.caption ?? (ofAlt?.credit ? ofAlt.caption : null);
    return {
      picture,
      alt: alt.slice(0, longestPassage),
      caption: caption?.slice(0, longestPassage) ?? null,
      credit: credit?.slice(0, longestPassage) ?? null,
      standsIn: false,
    };
  }
  return null;
}
