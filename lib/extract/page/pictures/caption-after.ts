import { tokensOf } from '../source/class-tokens';
import { attribute, elementsNamed, isWithin, textOf, walk, type PageElement } from '../source/page-tree';
import { isCaptionText, readCaptionAndCredit } from './caption-and-credit';
import { isLabelledCredit, splitCredit, type CaptionAndCredit } from './split-credit';

/** Lines above the text are short; a paragraph of more begins it. */
const longestLine = 60;

/** A caption's credit stands right behind it, if it stands apart. */
const following = 2;

/**
 * What is said of the page's lead picture where no element holds both: the first thing called a caption or
 * credit between the picture and the text, or the next picture that has a figure of its own.
 */
export function captionAfter(root: PageElement, image: PageElement): CaptionAndCredit {
  let isPast = false;
  let isOver = false;
  let found: PageElement | null = null;
  walk(root, (element) => {
    if (isOver || found !== null) return false;
    if (element === image) isPast = true;
    if (!isPast || element === image) return true;
    if (isOfOthers(element)) return false;
    if ((isCaptionText(element) && textOf(element) !== '') || isLabelledLine(element)) found = element;
    else if (/^h[1-6]$/.test(element.name) || isOtherFigure(element, image)) isOver = true;
    else if (element.name === 'p' && textOf(element).length > longestLine) isOver = true;
    return found === null && !isOver;
  });
  const texts =
    found === null
      ? null
      : isCaptionText(found)
        ? readCaptionAndCredit(asFigure(found))
        : splitCredit(textOf(found));
  return texts ?? { caption: null, credit: null };
}

/** Bylines, the page's foot, and teasers with headlines have captions and credits that are not the picture's. */
const isOfOthers = (element: PageElement): boolean =>
  /^(?:footer|address)$/.test(element.name) ||
  attribute(element, 'role') === 'contentinfo' ||
  tokensOf(element).includes('byline') ||
  (!isCaptionText(element) && tokensOf(element).some((token) => /^authors?$/.test(token))) ||
  (isCaptionText(element) && elementsNamed(element, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').length > 0) ||
  (isCaptionText(element) && /^by\b/i.test(textOf(element)));

/** "Credit: Jo Lee" in an element that nobody named. */
const isLabelledLine = (element: PageElement): boolean =>
  element.children.length > 0 &&
  element.children.length <= following &&
  elementsNamed(element, 'a', 'p', 'div').length <= 1 &&
  isLabelledCredit(textOf(element));

const isOtherFigure = (element: PageElement, image: PageElement): boolean =>
  element.name === 'figure' && !isWithin(image, element) && elementsNamed(element, 'img').length > 0;

function asFigure(voice: PageElement): PageElement {
  const siblings = voice.parent?.children.filter((child) => child.kind === 'element') ?? [];
  const at = siblings.indexOf(voice);
  const behind = siblings.slice(at + 1, at + 1 + following).filter(isCaptionText);
  return {
    kind: 'element',
    name: 'figure',
    attributes: {},
    parent: voice.parent,
    children: [voice, ...behind],
  };
}
