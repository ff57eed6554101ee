import type { Readable } from './make-script';
import type { Stretch } from './cut-text';

/** A readable with the elements that hold its lines and cells, in the order of its text. */
interface Found extends Readable {
  parts: Element[];
}

/**
 * What of the article can be read aloud, from the page itself: so what is read is what is seen, and it
 * works wherever the page does. Left out are pull quotes, which repeat words, related articles, code,
 * credits, and what the reader has hidden.
 */
export function readArticle(article: ParentNode): Readable[] {
  return findReadables(article).map(({ parts: _parts, ...readable }) => readable);
}

/** The words of a readable on the page, to its end at most; null where they are gone from the page. */
export function rangeOf(article: ParentNode, id: string, { start, end }: Stretch): Range | null {
  // Asked at each spoken word, so only its own passage is read.
  const block = article.querySelector(`#${CSS.escape(id)}`);
  const found = block ? readBlock(block) : findReadables(article).find((one) => one.id === id);
  if (!found) return null;
  const range = document.createRange();
  let position = 0;
  let last: Text | null = null;
  for (const part of found.parts) {
    for (const node of textNodes(part)) {
      const after = position + node.data.length;
      if (!last && start < after) range.setStart(node, Math.max(0, start - position));
      if (start < after) last = node;
      if (last && end <= after) {
        range.setEnd(node, Math.max(0, end - position));
        return range;
      }
      position = after;
    }
    position += 1;
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
  for (const { id, parts } of findReadables(article)) {
    let position = 0;
    for (const part of parts) {
      for (const node of textNodes(part)) {
        if (node === at) return { id, offset: position + offset };
        position += node.data.length;
      }
      position += 1;
    }
  }
  return null;
}

function findReadables(article: ParentNode): Found[] {
  const headline = article.querySelector('.article-head h1');
  const below = headline?.nextElementSibling;
  // The line of byline and dates always has a date.
  const standfirst = below?.matches('p') && !below.querySelector('time') ? below : null;
  const body = article.querySelector('.article-head + div');
  return [
    ...(headline ? [readable('headline', 'headline', [headline], '')] : []),
    ...(standfirst ? [readable('standfirst', 'standfirst', [standfirst], '')] : []),
    ...[...(body?.children ?? [])].flatMap((block) => readBlock(block) ?? []),
  ].filter(({ text, parts }) => text.trim() !== '' && parts.some(isShown));
}

function readBlock(block: Element): Found | null {
  const { id } = block;
  switch (block.localName) {
    case 'p':
      return readable(id, 'paragraph', [block], '');
    case 'h2':
    case 'h3':
    case 'h4':
      return readable(id, 'heading', [block], '');
    case 'blockquote':
      return readable(id, 'quotation', [...block.querySelectorAll('p')], '\n');
    case 'figure': {
      const caption = block.querySelector('figcaption > .text-ink');
      const isPullQuote = block.getAttribute('aria-label') !== null;
      return caption && !isPullQuote ? readable(id || 'lead-photo', 'caption', [caption], '') : null;
    }
    case 'div':
      return block.querySelector('table') ? readTable(block) : readList(block);
    default:
      return null;
  }
}

function readList(block: Element): Found | null {
  const items = [...block.querySelectorAll('li')];
  if (items.length === 0) return null;
  const labels = items.map((item) => {
    const list = item.parentElement;
    return list?.localName === 'ol' ? `${[...list.children].indexOf(item) + 1}.` : null;
  });
  return { ...readable(block.id, 'list', items, '\n'), labels };
}

function readTable(block: Element): Found {
  const lines = [...block.querySelectorAll('caption, tr')].map((line) =>
    line.localName === 'caption' ? [line] : [...line.children],
  );
  const text = lines.map((cells) => cells.map(textOf).join('\t')).join('\n');
  return { id: block.id, kind: 'table', text, parts: lines.flat() };
}

const readable = (id: string, kind: Readable['kind'], parts: Element[], between: string): Found => ({
  id,
  kind,
  text: parts.map(textOf).join(between),
  parts,
});

const textOf = (part: Element): string =>
  textNodes(part)
    .map((node) => node.data)
    .join('');

/** The dates beside a passage are no part of it, and a list in an item has items of its own. */
const apart = '.margin-dates, ol, ul';

function textNodes(part: Node): Text[] {
  return [...part.childNodes].flatMap((node) => {
    if (isText(node)) return [node];
    return isElement(node) && !node.matches(apart) ? textNodes(node) : [];
  });
}

const isText = (node: Node): node is Text => node.nodeType === node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;
