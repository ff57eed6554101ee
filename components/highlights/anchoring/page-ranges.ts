import type { PageText } from '@/components/article/page-text';
import type { WordsRange } from '@/lib/annotate/describe';

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
