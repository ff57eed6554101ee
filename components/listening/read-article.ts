import {
  blockText,
  findBlock,
  findBlocks,
  type PageBlock,
  type PageBlockKind,
  textNodesOf,
} from '@/components/article/page-text';
import type { Readable } from './make-script';
import type { Stretch } from './cut-text';

/** How each kind of block is read; code and related articles are not. Pull quotes, which repeat words, are no blocks. */
const spokenAs: Partial<Record<PageBlockKind, Readable['kind']>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  quotation: 'quotation',
  table: 'table',
  figure: 'caption',
  'lead-photo': 'caption',
};

/**
 * What of the article can be read aloud, from the page itself: so what is read is what is seen, and it
 * works wherever the page does. Left out are pull quotes, which repeat words, related articles, code,
 * credits, and what the reader has hidden.
 */
export const readArticle = (article: ParentNode): Readable[] =>
  findSpoken(article).map(({ id, kind, parts }) => ({
    id,
    kind: spokenAs[kind] ?? 'paragraph',
    text: blockText({ parts }),
    ...(kind === 'list' && { labels: parts.map(labelOf) }),
  }));

/** The words of a readable on the page, to its end at most; null where they are gone from the page. */
export function rangeOf(article: ParentNode, id: string, { start, end }: Stretch): Range | null {
  const block = findBlock(id, article);
  if (!block) return null;
  const range = document.createRange();
  let position = 0;
  let last: Text | null = null;
  for (const { element, before } of block.parts) {
    position += before.length;
    for (const node of textNodesOf(element)) {
      const after = position + node.data.length;
      if (!last && start < after) range.setStart(node, Math.max(0, start - position));
      if (start < after) last = node;
      if (last && end <= after) {
        range.setEnd(node, Math.max(0, end - position));
        return range;
      }
      position = after;
    }
  }
  if (!last) return null;
  range.setEnd(last, last.data.length);
  return range;
}

/** The passage that holds a node, and how far into its text the node's offset is. */
export function placeOf(
  article: ParentNode,
  at: Node,
  offset: number,
): { id: string; offset: number } | null {
  for (const { id, parts } of findSpoken(article)) {
    let position = 0;
    for (const { element, before } of parts) {
      position += before.length;
      for (const node of textNodesOf(element)) {
        if (node === at) return { id, offset: position + offset };
        position += node.data.length;
      }
    }
  }
  return null;
}

const findSpoken = (article: ParentNode): PageBlock[] =>
  findBlocks(article).filter(
    (block) =>
      spokenAs[block.kind] !== undefined &&
      blockText(block).trim() !== '' &&
      block.parts.some(({ element }) => element.checkVisibility?.() ?? true),
  );

/** The number that stands before a line of a list. */
function labelOf({ element }: PageBlock['parts'][number]): string | null {
  const list = element.parentElement;
  return list?.localName === 'ol' ? `${[...list.children].indexOf(element) + 1}.` : null;
}
