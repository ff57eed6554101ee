import type { Link, Paragraph, PhrasingContent } from 'mdast';
import type { ListItem, PassageContent } from '../article/article';
import type { Block } from './read-blocks';
import { readInline } from './read-inline';
import { unwrapLines, wrapWidth, type TextLine } from './unwrap-lines';

/** Longer is a sentence or a paragraph, and no headline. */
const longestHeadline = 200;
const longestHeading = 100;

const address = /https?:\/\/[^\s<>"]*[^\s<>"'’”.,;:!?()[\]]/g;

/** A paragraph whose addresses are links; its signs mean nothing else. */
function toParagraph(text: string): Paragraph {
  const children: PhrasingContent[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const [url] = match;
    const link: Link = { type: 'link', url, children: [{ type: 'text', value: url }] };
    if (match.index > from) children.push({ type: 'text', value: text.slice(from, match.index) });
    children.push(link);
    from = match.index + url.length;
  }
  if (from < text.length) children.push({ type: 'text', value: text.slice(from) });
  return { type: 'paragraph', children };
}

const none = new Map<string, string>();

function paragraphBlock({ text, line }: TextLine): Block {
  const paragraph = toParagraph(text);
  return { content: { kind: 'paragraph', runs: readInline(paragraph.children, none) }, line, paragraph };
}

const block = (content: PassageContent, line: number): Block => ({ content, line, paragraph: null });

/** A row of signs between two parts of the text, or below a heading. */
const rule = /^[^\p{L}\p{N}]{3,}$/u;
const underline = /^\s*(=+|-{3,}|~{3,})\s*$/;

/** Capitals throughout, in a script that has them: how plain text sets a heading. */
const isInCapitals = (text: string): boolean =>
  text.length <= longestHeading && /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}|[.,;:]$/u.test(text);

const bullet = /^\s*(?:[-*•‣–]|(\d{1,3})[.)])\s+(?=\S)/u;

/** Lines that each begin with a mark, and those that go on below it. */
function readList(lines: readonly TextLine[], width: number | null): Block | null {
  const [first] = lines;
  const mark = first ? bullet.exec(first.text) : null;
  const count = lines.filter(({ text }) => bullet.test(text)).length;
  // One line with a dash before it is speech, in many languages.
  if (!first || !mark || count < 2) return null;
  const groups: TextLine[][] = [];
  for (const line of lines) {
    if (bullet.test(line.text)) groups.push([{ ...line, text: line.text.replace(bullet, '') }]);
    else groups.at(-1)?.push({ ...line, text: line.text.trim() });
  }
  const items = groups.map((group): ListItem => {
    const text = unwrapLines(group, width)
      .map((paragraph) => paragraph.text)
      .join(' ');
    return { depth: 0, runs: readInline(toParagraph(text).children, none) };
  });
  return block({ kind: 'list', ordered: mark[1] !== undefined, items }, first.line);
}

/** Lines after `>`, as mail quotes. */
function readQuotation(lines: readonly TextLine[], width: number | null): Block | null {
  const [first] = lines;
  if (!first || !lines.every(({ text }) => /^\s*>/.test(text))) return null;
  const inner = lines.map((line) => ({ ...line, text: line.text.replace(/^\s*>\s?/, '') }));
  const paragraphs = unwrapLines(
    inner.filter(({ text }) => text.trim() !== ''),
    width,
  );
  const quoted = paragraphs.map(({ text }) => readInline(toParagraph(text).children, none));
  return quoted.length > 0 ? block({ kind: 'quotation', paragraphs: quoted }, first.line) : null;
}

/** Lines that stand together, between blank lines, as blocks. */
function readGroup(lines: readonly TextLine[], width: number | null): Block[] {
  const [first, second, ...rest] = lines;
  if (!first) return [];
  if (second && underline.test(second.text) && first.text.trim().length <= longestHeading) {
    const { content } = paragraphBlock({ ...first, text: first.text.trim() });
    const runs = content.kind === 'paragraph' ? content.runs : [];
    const level = second.text.trim().startsWith('=') ? 2 : 3;
    return [block({ kind: 'heading', level, runs }, first.line), ...readGroup(rest, width)];
  }
  if (!second && rule.test(first.text.trim())) return [];
  if (!second && isInCapitals(first.text.trim()))
    return [block({ kind: 'heading', level: 2, runs: [{ text: first.text.trim() }] }, first.line)];
  const whole = readList(lines, width) ?? readQuotation(lines, width);
  return whole ? [whole] : unwrapLines(lines, width).map(paragraphBlock);
}

function splitGroups(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isBlank = line.text.trim() === '';
    if (!isBlank && isOpen) groups.at(-1)?.push(line);
    else if (!isBlank) groups.push([line]);
    isOpen = !isBlank;
  }
  return groups;
}

/** The headline is the first line, with those that it goes on in; what is as long as a paragraph is none. */
function takeHeadline(blocks: Block[]): string | null {
  const content = blocks[0]?.content;
  if (content?.kind !== 'paragraph' && content?.kind !== 'heading') return null;
  const text = content.runs.map((run) => run.text).join('');
  if (text.length > longestHeadline) return null;
  blocks.shift();
  return text;
}

/**
 * Plain text as blocks: paragraphs between blank lines or one a line, lines that were broken joined,
 * headings underlined or in capitals. No sign in it means what it would in Markdown.
 */
export function readPlainText(text: string): { headline: string | null; blocks: Block[] } {
  const lines = text
    .split('\n')
    .map((line, index) => ({ text: line.replaceAll('\u000c', ''), line: index + 1 }));
  const width = wrapWidth(lines);
  const blocks = splitGroups(lines).flatMap((group) => readGroup(group, width));
  const filled = blocks.filter(({ content }) => content.kind !== 'paragraph' || content.runs.length > 0);
  return { headline: takeHeadline(filled), blocks: filled };
}

/** True where a text file is Markdown after all: it opens with front matter or with a `# Headline`. */
export const opensAsMarkdown = (text: string): boolean => /^\uFEFF?(?:---[ \t]*\n|\s*# \S)/.test(text);
