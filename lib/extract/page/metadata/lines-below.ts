import type { PageFacts } from './page-facts';
import { isInline, textOf, type PageElement } from '../source/page-tree';

/** A byline and a date stand close below the headline: in the next few lines. */
const mostLines = 30;
/** They are short. */
const longestLine = 200;
/** What is shorter is a label, and says something together with what follows it only. */
const shortestLine = 12;

const passedOver = /^(?:script|style|nav|footer|noscript|select|button|aside)$/;

/** The first lines below the headline, where nothing but their place tells what they are. */
export function linesBelowHeadline(facts: PageFacts): string[] {
  const heading = facts.headings.at(-1)?.element;
  const lines: string[] = [];
  let isBelow = heading === undefined;
  const look = (element: PageElement): void => {
    for (const child of element.children) {
      if (lines.length >= mostLines) return;
      if (child.kind === 'element') {
        if (!passedOver.test(child.name)) look(child);
        if (child === heading) isBelow = true;
        continue;
      }
      if (!isBelow) continue;
      const text = child.text.replace(/\s+/g, ' ').trim();
      if (text === '') continue;
      // A label may stand in an element of its own, beside the name that it belongs to.
      const isWholeShort = text.length < shortestLine && textOf(element) === text && isInline(element);
      const around = isWholeShort ? (element.parent ?? element) : element;
      const line = text.length < shortestLine ? textOf(around) : text;
      if (line.length <= longestLine) lines.push(line);
    }
  };
  look(facts.root);
  return lines;
}
