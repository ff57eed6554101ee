import { type PageElement } from './page-tree';

export interface Measure {
  /** Characters of text, blanks at line ends aside. */
  text: number;
  /** Those of them in links. */
  links: number;
  /** Characters in paragraphs of running text. */
  prose: number;
}

export type Measures = ReadonlyMap<PageElement, Measure>;

const unmeasured = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'button',
  'textarea',
  'head',
]);
const paragraphs = new Set([
  'p',
  'blockquote',
  'pre',
  'li',
  'td',
  'dd',
  'div',
  'section',
  'article',
  'font',
  'center',
]);

/** A paragraph of running text is longer than a link or a label: some eight words. */
const shortestProse = 50;

/** How much text each element of a page holds, how much of it in links and in running text. */
export function measurePage(root: PageElement): Measures {
  const measures = new Map<PageElement, Measure>();
  const visit = (element: PageElement): Measure => {
    const own: Measure = { text: 0, links: 0, prose: 0 };
    measures.set(element, own);
    if (unmeasured.has(element.name)) return own;
    // Text of this element's own lines, as opposed to that of blocks below it.
    let lines = 0;
    let linked = 0;
    for (const child of element.children) {
      if (child.kind === 'text') {
        const { length } = child.text.trim();
        own.text += length;
        lines += length;
        continue;
      }
      const inner = visit(child);
      own.text += inner.text;
      own.links += inner.links;
      own.prose += inner.prose;
      if (inner.prose === 0) {
        lines += inner.text;
        linked += inner.links;
      }
    }
    if (element.name === 'a') own.links = own.text;
    else if (paragraphs.has(element.name) && lines >= shortestProse && linked < lines / 2)
      own.prose += lines - linked;
    return own;
  };
  visit(root);
  return measures;
}

export const linkShare = (measure: Measure | undefined): number =>
  measure && measure.text > 0 ? measure.links / measure.text : 0;
