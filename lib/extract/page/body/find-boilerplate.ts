import {
  certainTokens,
  boilerplateRoles,
  boilerplateTokens,
  grainTokens,
  textTokens,
} from './boilerplate-names';
import { tokensOf } from '../source/class-tokens';
import { linkShare, type Measures } from '../source/measure-page';
import { attribute, elementsOf, walk, type PageElement } from '../source/page-tree';

/** Elements whose content is never an article's text. */
const never = new Set(
  'script style noscript template head button select input textarea label dialog datalist nav menu'.split(
    ' ',
  ),
);
const pictures = new Set(['figure', 'picture', 'img', 'figcaption']);
const beside = new Set(['aside', 'footer', 'form', 'header']);

/** An element that holds more of the page's running text than this is no mere addition to it. */
const mostOfPage = 0.3;
/** The same for what says by its name that it is one. */
const mostForCertain = 0.75;

/** A paragraph of this many letters is text, whatever its maker called it: names are given to boxes. */
const longParagraph = 200;
const isParagraph = (element: PageElement, measures: Measures): boolean =>
  element.name === 'p' &&
  (measures.get(element)?.text ?? 0) > longParagraph &&
  linkShare(measures.get(element)) < 0.2;

/** What is called the article's text within is no teaser, whatever the box around it is called. */
const holdsText = (root: PageElement): boolean =>
  elementsOf(
    root,
    (element) =>
      attribute(element, 'itemprop') === 'articleBody' ||
      tokensOf(element).some((token) => textTokens.has(token)),
  ).length > 0;

function isHidden(element: PageElement): boolean {
  if (Object.hasOwn(element.attributes, 'hidden')) return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  const style = attribute(element, 'style');
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** What of a page nobody reads as text: its controls, and what is hidden. */
export const isUnseen = (element: PageElement): boolean => never.has(element.name) || isHidden(element);

/**
 * What of the page is not the article, by what its makers say of it: elements, roles, and names unless they
 * are not to be trusted.
 */
export function findBoilerplate(root: PageElement, measures: Measures, isByName = true): Set<PageElement> {
  const boilerplate = new Set<PageElement>();
  const whole = measures.get(root)?.prose || 1;
  walk(root, (element) => {
    if (element.name === 'html' || element.name === 'body') return true;
    if (never.has(element.name)) {
      boilerplate.add(element);
      return false;
    }
    const share = (measures.get(element)?.prose ?? 0) / whole;
    if (share > mostForCertain) return true;
    // A picture's names tell where on it advertisements may go, or how it is shared.
    const isNamed = isByName && !pictures.has(element.name);
    const tokens = isNamed ? tokensOf(element) : [];
    const isGrain = tokens.some((token) => grainTokens.has(token));
    const isCertain = !isGrain && tokens.some((token) => certainTokens.has(token));
    const isLikely =
      isCertain ||
      beside.has(element.name) ||
      isHidden(element) ||
      boilerplateRoles.has(attribute(element, 'role') ?? '') ||
      (!isGrain && !isParagraph(element, measures) && tokens.some((token) => boilerplateTokens.has(token)));
    if (!isLikely || (!isCertain && share > mostOfPage)) return true;
    if (tokens.includes('teaser') && holdsText(element)) return true;
    boilerplate.add(element);
    return false;
  });
  return boilerplate;
}
