import type { Image, List, Paragraph, RootContent, Table, TableRow } from 'mdast';
import type { ListItem, PassageContent, Photo, Run } from '../article/article';
import { htmlText, inlineText, readInline, type Definitions } from './read-inline';
import { readRelated } from './read-related';

/** A passage to be, and the paragraph it was read from where the head of a plain document asks for it. */
export interface Block {
  content: PassageContent;
  /** Counted within the body. */
  line: number;
  paragraph: Paragraph | null;
}

const plainRun = (text: string): Run[] => (text.trim() === '' ? [] : [{ text }]);

const rowRuns = (row: TableRow, definitions: Definitions): Run[] =>
  row.children
    .map((cell) => readInline(cell.children, definitions))
    .filter((runs) => runs.length > 0)
    .flatMap((runs, index) => (index === 0 ? runs : [{ text: ' · ' }, ...runs]));

/** Any block as lines of text: what lists and quotations hold, and what a passage has no kind for. */
function blockLines(node: RootContent, definitions: Definitions): Run[][] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [readInline(node.children, definitions)];
    case 'list':
      return listItems(node, definitions, 0).map((item) => item.runs);
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blockLines(child, definitions));
    case 'code':
      return node.value.trim() === '' ? [] : [[{ text: node.value, styles: ['code'] }]];
    case 'table':
      return node.children.map((row) => rowRuns(row, definitions));
    case 'html':
      return [plainRun(htmlText(node.value))];
    default:
      return [];
  }
}

function listItems(list: List, definitions: Definitions, depth: number): ListItem[] {
  return list.children.flatMap((item) => {
    const items: ListItem[] = [];
    let runs: Run[] = [];
    const flush = (): void => {
      if (runs.length > 0) items.push({ depth, runs });
      runs = [];
    };
    for (const child of item.children) {
      if (child.type === 'list') {
        flush();
        items.push(...listItems(child, definitions, depth + 1));
        continue;
      }
      for (const line of blockLines(child, definitions))
        if (line.length > 0) runs = runs.length > 0 ? [...runs, { text: ' ' }, ...line] : line;
    }
    flush();
    return items;
  });
}

/** A path that may name a picture; an address elsewhere is not shown, the library asks no other host. */
const isPath = (src: string): boolean => src !== '' && !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src);

function photoOf(image: Image): Photo {
  return {
    picture: isPath(image.url) ? { src: image.url, width: 0, height: 0 } : null,
    alt: image.alt ?? '',
    caption: image.title?.trim() || null,
    credit: null,
    standsIn: false,
  };
}

function soleImage(paragraph: Paragraph): Image | null {
  const [image, ...others] = paragraph.children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === ''),
  );
  return image?.type === 'image' && others.length === 0 ? image : null;
}

/** `*Caption.* **Credit**`, the paragraph below a picture that describes it. */
function readCaption(
  paragraph: Paragraph,
  definitions: Definitions,
): Pick<Photo, 'caption' | 'credit'> | null {
  const [caption, credit, ...others] = paragraph.children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === ''),
  );
  if (caption?.type !== 'emphasis' || others.length > 0) return null;
  if (credit && credit.type !== 'strong') return null;
  return {
    caption: inlineText(caption.children, definitions) || null,
    credit: credit ? inlineText(credit.children, definitions) || null : null,
  };
}

/** The first row of a table in Markdown is its head; one without a word in it is there for the syntax only. */
function toTable(node: Table, definitions: Definitions): PassageContent {
  const [head = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => readInline(cell.children, definitions)),
  );
  const isHeaded = head.some((runs) => runs.length > 0);
  return { kind: 'table', caption: null, head: isHeaded ? head : null, rows };
}

function toContents(node: RootContent, definitions: Definitions): PassageContent[] {
  switch (node.type) {
    case 'paragraph': {
      const image = soleImage(node);
      if (image) return [{ kind: 'figure', photo: photoOf(image) }];
      const related = readRelated(node, definitions);
      if (related) return [{ kind: 'related', link: related }];
      return [{ kind: 'paragraph', runs: readInline(node.children, definitions) }];
    }
    case 'heading': {
      const level = node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4;
      return [{ kind: 'heading', level, runs: readInline(node.children, definitions) }];
    }
    case 'list':
      return [{ kind: 'list', ordered: node.ordered === true, items: listItems(node, definitions, 0) }];
    case 'blockquote':
      return [
        { kind: 'quotation', paragraphs: blockLines(node, definitions).filter((runs) => runs.length > 0) },
      ];
    case 'table':
      return [toTable(node, definitions)];
    case 'code':
      return [{ kind: 'code', text: node.value, language: node.lang ?? null }];
    default:
      return blockLines(node, definitions).map((runs) => ({ kind: 'paragraph', runs }));
  }
}

function isEmpty(content: PassageContent): boolean {
  switch (content.kind) {
    case 'paragraph':
    case 'heading':
      return content.runs.length === 0;
    case 'list':
      return content.items.length === 0;
    case 'quotation':
      return content.paragraphs.length === 0;
    case 'table':
      return content.head === null && content.rows.flat(2).length === 0;
    case 'code':
      return content.text.trim() === '';
    default:
      return false;
  }
}

/** The blocks of a Markdown body as passages, in order. */
export function readBlocks(nodes: readonly RootContent[], definitions: Definitions): Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    const last = blocks.at(-1)?.content;
    if (node.type === 'paragraph' && last?.kind === 'figure') {
      const reported = readCaption(node, definitions);
      if (
        reported &&
        last.photo.credit === null &&
        (last.photo.caption === null || reported.caption === null)
      ) {
        last.photo = { ...last.photo, ...reported };
        continue;
      }
    }
    for (const content of toContents(node, definitions))
      if (!isEmpty(content))
        blocks.push({
          content,
          line: node.position?.start.line ?? 1,
          paragraph: node.type === 'paragraph' ? node : null,
        });
  }
  return blocks;
}
