import { tokensOf } from '../source/class-tokens';
import { captionTokens, creditTokens, figureCreditTokens } from './credit-words';
import { attribute, elementsOf, isWithin, textOf, type PageElement } from '../source/page-tree';
import {
  bareCredit,
  isLabelledCredit,
  splitCredit,
  tidyCaption,
  type CaptionAndCredit,
} from './split-credit';

const has = (element: PageElement, meant: ReadonlySet<string>): boolean =>
  tokensOf(element).some((token) => meant.has(token));

/** A credit that is a part of a caption: `caption__source`, `e-caption__credit`. */
const creditOfCaption =
  /(?:caption|cutline|legend)[a-z]*[-_]+(?:[a-z]+[-_]+)*(?:credit|source|copyright|photographer|agency|author|byline)/i;
/** And the box of both, named after its parts: `credit-caption`. */
const boxOfBoth = /credits?[-_]+(?:caption|cutline)/i;

const isNamedAs = (element: PageElement, name: RegExp): boolean =>
  name.test(attribute(element, 'class') ?? '');

const isCreditElement = (element: PageElement, isFigure: boolean): boolean =>
  (has(element, creditTokens) && !isNamedAs(element, boxOfBoth)) ||
  isNamedAs(element, creditOfCaption) ||
  /^(?:creditText|copyrightHolder|copyrightNotice)$/.test(attribute(element, 'itemprop') ?? '') ||
  (isFigure &&
    (element.name === 'cite' ||
      // The small print of a caption.
      (element.name === 'small' && element.parent?.name === 'figcaption') ||
      has(element, figureCreditTokens) ||
      /^(?:author|creator)$/.test(attribute(element, 'itemprop') ?? '')));

const isCaptionElement = (element: PageElement): boolean =>
  element.name === 'figcaption' ||
  has(element, captionTokens) ||
  attribute(element, 'itemprop') === 'caption';

/** Whether an element says what a picture shows or whose it is. */
export const isCaptionText = (element: PageElement): boolean =>
  isCaptionElement(element) || isCreditElement(element, false);

/** A page may hold a line once for phones and once for wide screens. */
function onceOnly(line: string): string {
  const half = line.slice(0, Math.ceil(line.length / 2)).trim();
  return half.length > 1 && (line === half + half || line === `${half} ${half}`) ? half : line;
}

/** A caption and a credit for each picture of a small gallery; all are compared with all. */
const mostTexts = 20;

/** The outermost of some elements, so that no text is read twice. */
const outermost = (elements: readonly PageElement[]): PageElement[] =>
  elements.filter((element) => !elements.some((other) => other !== element && isWithin(element, other)));

/** A credit names a few people and houses. */
const longestCredit = 200;

/** A caption of more than this is a paragraph that bears the wrong name. */
const longestCaption = 1_000;

/** What stands with a picture: its caption, and whose picture it is, distinguished. Null for nothing. */
export function readCaptionAndCredit(frame: PageElement): CaptionAndCredit | null {
  const isFigure = frame.name === 'figure' || attribute(frame, 'itemtype') !== null;
  const captions = outermost(elementsOf(frame, isCaptionElement).slice(0, mostTexts));
  const credits = outermost(
    elementsOf(frame, (element) => isCreditElement(element, isFigure)).slice(0, mostTexts),
  ).filter((element) => {
    const text = textOf(element);
    if (text.length < longestCredit) return text.length > 1;
    // What is called a credit may be the caption with its credit behind.
    return text.length < longestCaption && splitCredit(text).credit !== null;
  });
  const apart = new Set(credits.filter((credit) => !captions.includes(credit)));
  let caption: string | null = null;
  let credit: string | null = null;
  for (const element of apart) {
    // The element for the credit may hold the caption too.
    const texts = splitCredit(textOf(element));
    credit ??= texts.credit ?? bareCredit(textOf(element));
    if (texts.credit !== null && texts.caption !== null && captions.length === 0) caption ??= texts.caption;
  }
  for (const element of captions) {
    const line = onceOnly(textOf(element, apart));
    if (line.length > longestCaption) continue;
    const texts = splitCredit(line);
    caption ??= texts.credit !== null || credit === null ? texts.caption : tidyCaption(line);
    credit ??= texts.credit;
  }
  if (isFigure && credit === null) {
    // "Image source, Jo Lee", in an element of the figure that no name sets apart.
    const beside = textOf(frame, new Set([...captions, ...apart]));
    if (isLabelledCredit(beside)) ({ credit } = splitCredit(beside));
  }
  if (caption === null && credit === null) return null;
  return { caption: caption === credit ? null : caption, credit };
}
