import { type ArticleText, joinPassages } from '@/lib/annotate/article-text';
import type { WordsRange } from '@/lib/annotate/describe';

/** A text node of the page, and where its text begins in the article's. */
interface Piece {
  node: Text;
  start: number;
}

/** The article's text as the page shows it, with the nodes that hold it. */
export interface PageText extends ArticleText {
  pieces: Piece[];
}

/** The dates beside a passage are no part of it, and a list in an item has items of its own. */
const apart = '.margin-dates, ol, ul';

const isText = (node: Node): node is Text => node.nodeType === node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

function textNodes(part: Node): Text[] {
  return [...part.childNodes].flatMap((node) => {
    if (isText(node)) return [node];
    return isElement(node) && !node.matches(apart) ? textNodes(node) : [];
  });
}

/** Lines and cells of a passage, each with what parts it from the one before, as `passageText` has it. */
function partsOf(block: Element): { part: Element; before: string }[] {
  const lines = (parts: Iterable<Element>) =>
    [...parts].map((part, index) => ({ part, before: index > 0 ? '\n' : '' }));
  switch (block.localName) {
    case 'blockquote':
      return lines(block.querySelectorAll(':scope > p'));
    case 'figure':
      return lines(block.querySelectorAll('figcaption > .text-ink'));
    case 'aside':
      return lines(block.querySelectorAll(':scope > p:last-child'));
    case 'div': {
      if (block.querySelector('table'))
        return [...block.querySelectorAll('caption, tr')].flatMap((line, row) => {
          const cells = line.localName === 'caption' ? [line] : [...line.children];
          return cells.map((part, index) => ({ part, before: index > 0 ? '\t' : row > 0 ? '\n' : '' }));
        });
      const code = block.querySelector('pre > code');
      return code ? lines([code]) : lines(block.querySelectorAll('li'));
    }
    default:
      return lines([block]);
  }
}

/** The blocks that have a place in the article's text: neither pull quotes nor the lead picture. */
export const passageBlocks = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(
    '.article-head + div > :is(.passage, figure:not([aria-label]), aside)[id]',
  ),
];

/** Reads the article's text off the page: it is the one that the reader sees, kept or new. */
export function readPageText(): PageText {
  const read = passageBlocks().map((block) => {
    let text = '';
    const pieces: Piece[] = [];
    for (const { part, before } of partsOf(block)) {
      text += before;
      for (const node of textNodes(part)) {
        pieces.push({ node, start: text.length });
        text += node.data;
      }
    }
    return { passageId: block.id, text, pieces };
  });
  const joined = joinPassages(read);
  const pieces = read.flatMap((passage, index) => {
    const from = joined.places[index]?.start ?? 0;
    return passage.pieces.map(({ node, start }) => ({ node, start: start + from }));
  });
  return { ...joined, pieces };
}

/** What of the article's text a range of the page holds; null where it holds none. */
export function offsetsOf({ pieces }: PageText, range: Range): WordsRange | null {
  const inside = pieces.filter(({ node }) => node.data !== '' && range.intersectsNode(node));
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return null;
  const start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
  const end = last.start + (last.node === range.endContainer ? range.endOffset : last.node.data.length);
  return start < end ? { start, end } : null;
}

/** One range for each text node, so that nothing between them is marked. */
export function rangesOf({ pieces }: PageText, { start, end }: WordsRange): Range[] {
  return pieces.flatMap((piece) => {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.node.data.length);
    if (from >= to) return [];
    const range = document.createRange();
    range.setStart(piece.node, from - piece.start);
    range.setEnd(piece.node, to - piece.start);
    return [range];
  });
}

/** From the first to the last of the words, whatever stands between. */
export function wholeRange(ranges: readonly Range[]): Range | null {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}

/** The character of the article's text at a point of the screen. */
export function offsetAtPoint({ pieces }: PageText, x: number, y: number): number | null {
  const at = caretAt(x, y);
  const piece = at && pieces.find(({ node }) => node === at.node);
  return piece && at ? piece.start + at.offset : null;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const at = document.caretPositionFromPoint(x, y);
    return at && { node: at.offsetNode, offset: at.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
