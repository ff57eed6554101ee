import { foldText } from '../../../text/fold';
import { certainTokens } from '../body/boilerplate-names';
import { tokensOf } from '../source/class-tokens';
import { bylineLabels } from './byline-words';
import { metaOf, type PageFacts } from './page-facts';
import {
  attribute,
  elementsNamed,
  elementsOf,
  isWithin,
  textOf,
  type PageElement,
} from '../source/page-tree';

const standfirstToken =
  /^(?:standfirst|dek|deck|subhead|subheadline|subheading|subtitle|sub-title|sub-headline|article-summary|article-subtitle|lede|teaser-text|chapeau|abstract)$/;

/** Two or three sentences; what is longer is the text. */
const longest = 500;

/** The line below the headline, as the page shows it there. */
export function findShownStandfirst(facts: PageFacts, headline: string | null): string | null {
  const said = foldText(headline ?? '');
  const heading =
    facts.headings.find(({ text }) => foldText(text) === said)?.element ?? facts.headings[0]?.element;
  const found = elementsOf(
    facts.root,
    (element) =>
      /^(?:p|h2|h3|h4|div|span|section)$/.test(element.name) &&
      (/(?:^|\s)(?:description|alternativeHeadline)(?:\s|$)/.test(attribute(element, 'itemprop') ?? '') ||
        tokensOf(element).some((token) => standfirstToken.test(token))),
  )
    .filter(
      (element) =>
        (heading === undefined || isBeside(element, heading)) && !isOfTeaser(element) && !isOfOther(element),
    )
    .map((element) => withoutStart(textOf(element), headline ?? ''))
    .find(
      (text) =>
        text.length > 20 &&
        text.length <= longest &&
        foldText(text) !== said &&
        !isForMachines(text, said) &&
        !isOfHouse(text),
    );
  return found ?? null;
}

/** The line below the headline: as the page shows it there, else as it describes itself. */
export function findStandfirst(facts: PageFacts, headline: string | null): string | null {
  const said = foldText(headline ?? '');
  const shown = findShownStandfirst(facts, headline);
  const described = metaOf(facts, 'og:description', 'description', 'twitter:description')?.replace(
    /\s+/g,
    ' ',
  );
  const description =
    described && described.length <= longest && !isForMachines(described, said) ? described : null;
  const text = shown ?? description;
  return text !== null && foldText(text) !== said && foldText(text) !== '' ? text : null;
}

/** An element may hold the headline and the line below it. */
const withoutStart = (text: string, headline: string): string =>
  headline !== '' && text.startsWith(headline)
    ? text.slice(headline.length).replace(/^[\s:|–—-]+/u, '')
    : text;

/** Whether an element stands in the same part of the page as the heading: three levels hold a page's top. */
function isBeside(element: PageElement, heading: PageElement): boolean {
  let around: PageElement = heading;
  for (let level = 0; level < 3 && around.parent && !/^(?:body|html)$/.test(around.parent.name); level += 1)
    around = around.parent;
  return isWithin(element, around);
}

/** The line below another article's headline: one that leads to it. */
const isOfTeaser = (element: PageElement): boolean =>
  elementsNamed(element.parent ?? element, 'h2', 'h3', 'h4', 'h5').some(
    (other) => other !== element && elementsNamed(other, 'a').length > 0,
  );

/** Whether an element stands in a part of the page that is named for something else: a window, comments. */
function isOfOther(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent)
    if (tokensOf(at).some((token) => certainTokens.has(token)) && at.name !== 'body' && at.name !== 'html')
      return true;
  return false;
}

/** Who wrote it and when, what shares it and what the house earns by it: nothing of the story. */
const isOfHouse = (text: string): boolean =>
  /\bshare (?:on|this|via)\b|\baffiliate (?:commission|links?)\b/iu.test(text) ||
  (bylineLabels.test(text) && /\b(?:19|20)\d\d\b/.test(text) && !/[.!?…]$/.test(text));

/** A sentence or two name their subject once or twice; what search engines are to find says it again and again. */
const mostOften = 3;

/** No sentence has so many words of a headline in their order by accident. */
const fewestOfHeadline = 4;

/** Whether a description is no sentence for readers: the page's own words around its headline, or search words. */
function isForMachines(description: string, headline: string): boolean {
  const words = foldText(description).split(' ');
  const shows = headline !== '' && ` ${words.join(' ')} `.includes(` ${headline} `);
  const length = headline.split(' ').length;
  // A headline of two words may well be named in a sentence; what adds three words to it says nothing more.
  if (shows && (length >= fewestOfHeadline || words.length <= length + 3)) return true;
  const pairs = new Map<string, number>();
  for (const [at, word] of words.slice(1).entries()) {
    const pair = `${words[at]} ${word}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return Math.max(0, ...pairs.values()) > mostOften;
}
