import type { ListItem, PassageContent, Run } from '../../../article/article';
import { runsText } from '../../../article/passage-text';
import { tokensOf } from '../source/class-tokens';
import { captionTokens, creditTokens } from '../pictures/credit-words';
import { readEmbed } from './embeds';
import type { Measures } from '../source/measure-page';
import {
  attribute,
  isInline,
  walk,
  type PageElement,
  type PageNode,
  type Skipped,
} from '../source/page-tree';
import { imageNames } from '../pictures/read-picture';
import { plainLook, lookWithin, RunLine, type Look } from './read-runs';
import { isDataTable, readTable } from './read-table';

/** A passage to be, and where on the page it was read. */
export interface PageBlock {
  content: PassageContent;
  element: PageElement;
  /** Share of its characters that are links. */
  links: number;
  /** True for a link to another site's post, which is no part of the text. */
  isEmbed: boolean;
}

export interface BlockSource {
  base: string | null;
  skipped: Skipped;
  measures: Measures;
  /** Elements that hold a picture and its caption, and are no `figure`. */
  frames: Skipped;
  /** A picture's block, or null where it isn't one of the article's. */
  readFigure: (element: PageElement) => PassageContent | null;
}

/** Names for the line below a picture: it is read with the picture, never as a paragraph. */
const longestCaption = 600;
const isCaption = (element: PageElement, measures: Measures): boolean =>
  element.name === 'figcaption' ||
  (tokensOf(element).some((token) => captionTokens.has(token) || creditTokens.has(token)) &&
    (measures.get(element)?.text ?? 0) <= longestCaption);

const unread = new Set(['script', 'style', 'noscript', 'template', 'select', 'button', 'textarea', 'input']);
/** What makes a list item more than a line. */
const heavy = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'figure',
  'table',
  'pre',
  'blockquote',
  'article',
  'section',
  'img',
]);
/** A list item longer than this is a piece of the text. */
const longestItem = 800;

/** A figure by its element, or by what schema.org calls one. */
const isFigure = (element: PageElement): boolean =>
  element.name === 'figure' || /\/ImageObject$/.test(attribute(element, 'itemtype') ?? '');

function holds(root: PageElement, names: ReadonlySet<string>, skipped: Skipped): boolean {
  let found = false;
  walk(
    root,
    (element) => {
      if (names.has(element.name)) found = true;
      return !found;
    },
    skipped,
  );
  return found;
}

const children = (element: PageElement): PageElement[] =>
  element.children.filter((child): child is PageElement => child.kind === 'element');

function isPlainList(list: PageElement, source: BlockSource): boolean {
  const items = children(list).filter(({ name }) => name === 'li');
  return (
    items.length > 0 &&
    items.every((item) => (source.measures.get(item)?.text ?? 0) <= longestItem) &&
    !holds(list, heavy, source.skipped)
  );
}

const rawText = (node: PageNode): string =>
  node.kind === 'text' ? node.text : node.name === 'br' ? '\n' : node.children.map(rawText).join('');

const languageOf = (element: PageElement): string | null =>
  /(?:^|\s)(?:lang(?:uage)?|highlight-source)-([\w+#-]+)/i.exec(
    [element, ...children(element)].map((one) => attribute(one, 'class') ?? '').join(' '),
  )?.[1] ?? null;

/** Reads a part of a page into blocks: whatever its markup, in the order in which it is read. */
export function readPageBlocks(root: PageElement, source: BlockSource): PageBlock[] {
  const blocks: PageBlock[] = [];
  const line = new RunLine();
  let breaks = 0;

  const push = (content: PassageContent, element: PageElement, isEmbed = false): void => {
    blocks.push({ content, element, links: linkShareOf(content), isEmbed });
  };
  const flush = (element: PageElement): void => {
    const runs = line.take();
    breaks = 0;
    if (runs.length > 0) push({ kind: 'paragraph', runs }, element);
  };
  const readWithin = (element: PageElement, look: Look, block: PageElement): void => {
    for (const child of element.children) {
      if (child.kind === 'text') {
        if (child.text.trim() !== '') breaks = 0;
        line.add(child.text, look);
      } else if (!source.skipped.has(child) && !unread.has(child.name) && !isCaption(child, source.measures))
        visit(child, look, block);
    }
  };
  const readHeading = (element: PageElement, look: Look): void => {
    const first = blocks.length;
    readWithin(element, look, element);
    flush(element);
    const level = element.name <= 'h2' ? 2 : element.name === 'h3' ? 3 : 4;
    for (const block of blocks.slice(first))
      if (block.content.kind === 'paragraph')
        block.content = { kind: 'heading', level, runs: block.content.runs };
  };
  const readQuotation = (element: PageElement): void => {
    const inner = readPageBlocks(element, source);
    const paragraphs = inner.flatMap(({ content }) => linesOf(content));
    if (paragraphs.length > 0) push({ kind: 'quotation', paragraphs }, element);
  };
  const visit = (element: PageElement, look: Look, block: PageElement): void => {
    const { name } = element;
    if (name === 'br') {
      breaks += 1;
      if (breaks > 1) flush(block);
      else line.add(' ', look);
      return;
    }
    const embed = readEmbed(element, source.base);
    if (embed) {
      flush(block);
      if (embed.runs.length > 0) push({ kind: 'paragraph', runs: embed.runs }, element, true);
      return;
    }
    if (isInline(element)) {
      readWithin(element, lookWithin(look, name, attribute(element, 'href'), source.base), block);
      return;
    }
    flush(block);
    if (/^h[1-6]$/.test(name)) readHeading(element, look);
    else if (
      imageNames.includes(name) ||
      name === 'picture' ||
      isFigure(element) ||
      source.frames.has(element)
    ) {
      const figure = source.readFigure(element);
      if (figure) push(figure, element);
      if (name === 'figure' && holds(element, new Set(['table', 'pre', 'blockquote']), source.skipped))
        children(element)
          .filter((child) => child.name !== 'figcaption')
          .forEach((child) => visit(child, look, child));
    } else if ((name === 'ul' || name === 'ol') && isPlainList(element, source)) {
      const items = readItems(element, 0, source);
      if (items.length > 0) push({ kind: 'list', ordered: name === 'ol', items }, element);
    } else if (name === 'blockquote') readQuotation(element);
    else if (name === 'pre') {
      const text = rawText(element).replace(/^\n+|\s+$/g, '');
      if (text !== '') push({ kind: 'code', text, language: languageOf(element) }, element);
    } else if (name === 'table' && isDataTable(element, source.skipped)) {
      const table = readTable(element, source.skipped, (cell) => readLine(cell, source));
      if (table) push(table, element);
    } else {
      const inner = name === 'dt' || name === 'summary' ? lookWithin(look, 'b', null, null) : look;
      readWithin(element, inner, element);
      flush(element);
    }
  };
  readWithin(root, plainLook, root);
  flush(root);
  return blocks;
}

/** All that an element says, as one line. */
const readLine = (element: PageElement, source: BlockSource): Run[] =>
  readPageBlocks(element, source)
    .flatMap(({ content }) => linesOf(content))
    .flatMap((line, index) => (index === 0 ? line : [{ text: ' ' }, ...line]));

function readItems(list: PageElement, depth: number, source: BlockSource): ListItem[] {
  return children(list).flatMap((item) => {
    if (source.skipped.has(item)) return [];
    if (item.name === 'ul' || item.name === 'ol') return readItems(item, depth + 1, source);
    if (item.name !== 'li') return [];
    const nested = children(item).filter(({ name }) => name === 'ul' || name === 'ol');
    const skipped = nested.length > 0 ? new Set([...source.skipped, ...nested]) : source.skipped;
    const runs = readLine(item, { ...source, skipped });
    return [
      ...(runs.length > 0 ? [{ depth, runs }] : []),
      ...nested.flatMap((inner) => readItems(inner, depth + 1, source)),
    ];
  });
}

/** A block as lines: what lists and quotations hold. */
function linesOf(content: PassageContent): Run[][] {
  switch (content.kind) {
    case 'paragraph':
    case 'heading':
      return [content.runs];
    case 'list':
      return content.items.map(({ runs }) => runs);
    case 'quotation':
      return content.paragraphs;
    case 'table':
      return [...(content.head ? [content.head] : []), ...content.rows].map((row) =>
        row.flatMap((cell, index) => (index === 0 ? cell : [{ text: ' ' }, ...cell])),
      );
    case 'code':
      return [[{ text: content.text.replace(/\s+/g, ' '), styles: ['code'] }]];
    default:
      return [];
  }
}

function linkShareOf(content: PassageContent): number {
  let text = 0;
  let links = 0;
  for (const run of linesOf(content).flat()) {
    const { length } = run.text.trim();
    text += length;
    if (run.href !== undefined) links += length;
  }
  return text > 0 ? links / text : 0;
}

export const blockText = (content: PassageContent): string => linesOf(content).map(runsText).join(' ');
