import { foldText } from '../../../text/fold';
import { tokensOf } from '../source/class-tokens';
import { metaOf, type PageFacts } from './page-facts';
import { attribute, elementsOf, isWithin, textOf, type PageElement } from '../source/page-tree';

const standfirstToken =
  /^(?:standfirst|dek|deck|subhead|subheadline|subheading|subtitle|sub-title|sub-headline|article-summary|article-subtitle|lede|teaser-text|chapeau|abstract)$/;

/** Two or three sentences; what is longer is the text. */
const longest = 500;

/** The line below the headline: as the page shows it there, else as it describes itself. */
export function findStandfirst(facts: PageFacts, headline: string | null): string | null {
  const said = foldText(headline ?? '');
  const heading =
    facts.headings.find(({ text }) => foldText(text) === said)?.element ?? facts.headings[0]?.element;
  const shown = elementsOf(
    facts.root,
    (element) =>
      /^(?:p|h2|h3|h4|div|span|section)$/.test(element.name) &&
      (/(?:^|\s)(?:description|alternativeHeadline)(?:\s|$)/.test(attribute(element, 'itemprop') ?? '') ||
        tokensOf(element).some((token) => standfirstToken.test(token))),
  )
    .filter((element) => heading === undefined || isBeside(element, heading))
    .map((element) => textOf(element))
    .find((text) => text.length > 20 && text.length <= longest && foldText(text) !== said);
  const described = metaOf(facts, 'og:description', 'description', 'twitter:description')?.replace(
    /\s+/g,
    ' ',
  );
  const text = shown ?? (described && described.length <= longest ? described : null) ?? null;
  return text !== null && foldText(text) !== said && foldText(text) !== '' ? text : null;
}

/** Whether an element stands in the same part of the page as the heading: three levels hold a page's top. */
function isBeside(element: PageElement, heading: PageElement): boolean {
  let around: PageElement = heading;
  for (let level = 0; level < 3 && around.parent && !/^(?:body|html)$/.test(around.parent.name); level += 1)
    around = around.parent;
  return isWithin(element, around);
}
