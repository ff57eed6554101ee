import { type ArticleText, joinPassages } from '@/lib/annotate/article-text';
import type { PassageKind } from '@/lib/article/article';

/** What a block of the page is: a passage of the text, or what stands around it. */
export type PageBlockKind = PassageKind | 'headline' | 'standfirst' | 'lead-photo';

/** A line or cell of a block, with what parts it from the one before, as `passageText` has it. */
export interface PagePart {
  element: Element;
  before: '' | '\n' | '\t';
}

/** A block that holds text of the article. */
export interface PageBlock {
  /** Its passage's; the kind itself for what has no passage. */
  id: string;
  kind: PageBlockKind;
  element: HTMLElement;
  parts: PagePart[];
}

/** A text node of the page, and where its text begins in the article's. */
interface Piece {
  node: Text;
  start: number;
}

/** The article's text as the page shows it, with the nodes that hold it. */
export interface PageText extends ArticleText {
  pieces: Piece[];
}

/** Kinds whose text stands around the passages, which selectors don't count into. */
const aroundText: ReadonlySet<PageBlockKind> = new Set(['headline', 'standfirst', 'lead-photo']);
/** Passages that one doesn't read through, but looks at or follows. */
const asides: ReadonlySet<PageBlockKind> = new Set(['figure', 'related']);

const readBlock = (element: HTMLElement): PageBlock => {
  const kind = element.dataset['block'] as PageBlockKind;
  return { id: element.id || kind, kind, element, parts: partsOf(kind, element) };
};

/** All blocks of the page that hold text of the article, in their order, from the headline on. */
export const findBlocks = (root: ParentNode = document): PageBlock[] =>
  [...root.querySelectorAll<HTMLElement>('[data-block]')].map(readBlock);

/** The block of a passage, or of what has none, by its id; null where the page has it no longer. */
export function findBlock(id: string, root: ParentNode = document): PageBlock | null {
  const name = CSS.escape(id);
  const found = root.querySelector<HTMLElement>(`[data-block]#${name}, [data-block="${name}"]:not([id])`);
  return found && readBlock(found);
}

/** The blocks that have a place in the article's text. */
export const findPassages = (root: ParentNode = document): PageBlock[] =>
  findBlocks(root).filter(({ kind }) => !aroundText.has(kind));

/** Those that are read one after the other: no pictures, no links to other articles. */
export const findReadPassages = (root: ParentNode = document): PageBlock[] =>
  findPassages(root).filter(({ kind }) => !asides.has(kind));

/** Whether this element of the page is in the column of the text. */
export const isInText = (element: Element): boolean => element.closest('[data-article-text]') !== null;

/** The text of a block, the same as `passageText` gives for its passage. */
export const blockText = ({ parts }: Pick<PageBlock, 'parts'>): string =>
  parts
    .map(
      ({ element, before }) =>
        before +
        textNodesOf(element)
          .map(({ data }) => data)
          .join(''),
    )
    .join('');

/** Reads the article's text off the page: it is the one that the reader sees, stored or new. */
export function readPageText(root: ParentNode = document): PageText {
  const read = findPassages(root).map(({ id, parts }) => {
    let text = '';
    const pieces: Piece[] = [];
    for (const { element, before } of parts) {
      text += before;
      for (const node of textNodesOf(element)) {
        pieces.push({ node, start: text.length });
        text += node.data;
      }
    }
    return { passageId: id, text, pieces };
  });
  const joined = joinPassages(read);
  const pieces = read.flatMap((passage, index) => {
    const from = joined.places[index]?.start ?? 0;
    return passage.pieces.map(({ node, start }) => ({ node, start: start + from }));
  });
  return { ...joined, pieces };
}

const lines = (elements: Iterable<Element>): PagePart[] =>
  [...elements].map((element, index) => ({ element, before: index > 0 ? '\n' : '' }));

function partsOf(kind: PageBlockKind, block: HTMLElement): PagePart[] {
  switch (kind) {
    case 'quotation':
      return lines(block.querySelectorAll(':scope > p'));
    case 'list':
      return lines(block.querySelectorAll('li'));
    case 'table':
      return [...block.querySelectorAll('caption, tr')].flatMap((line, row) => {
        const cells = line.localName === 'caption' ? [line] : [...line.children];
        return cells.map((element, index) => ({ element, before: index > 0 ? '\t' : row > 0 ? '\n' : '' }));
      });
    case 'figure':
    case 'lead-photo':
    case 'related':
    case 'code':
      return lines(block.querySelectorAll('[data-text]'));
    default:
      return lines([block]);
  }
}

/** A list in an item has items of its own. */
const listBelow = 'ol, ul';

const isText = (node: Node): node is Text => node.nodeType === node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** The nodes that hold the text of a line or cell, in their order. */
export function textNodesOf(part: Node): Text[] {
  return [...part.childNodes].flatMap((node) => {
    if (isText(node)) return [node];
    return isElement(node) && !node.matches(listBelow) ? textNodesOf(node) : [];
  });
}
