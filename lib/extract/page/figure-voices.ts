import { tokensOf } from './class-tokens';
import { captionTokens, creditTokens } from './credit-words';
import { attribute, elementsOf, isWithin, textOf, type PageElement } from './page-tree';
import { bareCredit, splitCredit, tidyCaption, type Voices } from './split-credit';

const has = (element: PageElement, meant: ReadonlySet<string>): boolean =>
  tokensOf(element).some((token) => meant.has(token));

const isCreditElement = (element: PageElement): boolean =>
  has(element, creditTokens) ||
  /^(?:creditText|copyrightHolder|copyrightNotice|author|creator)$/.test(
    attribute(element, 'itemprop') ?? '',
  ) ||
  element.name === 'cite';

const isCaptionElement = (element: PageElement): boolean =>
  element.name === 'figcaption' ||
  has(element, captionTokens) ||
  attribute(element, 'itemprop') === 'caption';

/** The outermost of some elements, so that no text is read twice. */
const outermost = (elements: readonly PageElement[]): PageElement[] =>
  elements.filter((element) => !elements.some((other) => other !== element && isWithin(element, other)));

/** A caption of more than this is a paragraph that bears the wrong name. */
const longestCaption = 1_000;

/** What stands with a picture: its caption, and whose picture it is, told apart. */
export function readVoices(figure: PageElement): Voices {
  const captions = outermost(elementsOf(figure, isCaptionElement));
  const credits = outermost(elementsOf(figure, isCreditElement)).filter((element) => {
    const { length } = textOf(element);
    return length > 1 && length < 160;
  });
  const skipped = new Set(credits.filter((credit) => !captions.includes(credit)));
  const apart =
    [...skipped].map((element) => bareCredit(textOf(element))).find((credit) => credit !== null) ?? null;
  let caption: string | null = null;
  let credit = apart;
  for (const element of captions) {
    const line = textOf(element, skipped);
    if (line.length > longestCaption) continue;
    const voices = splitCredit(line);
    caption ??= apart === null ? voices.caption : voices.credit === null ? tidyCaption(line) : voices.caption;
    credit ??= voices.credit;
  }
  return { caption: caption !== null && caption === credit ? null : caption, credit };
}
