import type { ListItem, Passage, PassageContent, Run, TableRow } from '../../article/article';
import { fromMarkup, toMarkup } from './inline-markup';

type List = Extract<PassageContent, { kind: 'list' }>;
type Table = Extract<PassageContent, { kind: 'table' }>;

/** Passages of several parts, which are typed one a line. */
export const isBlockPassage = (passage: Passage): passage is Extract<Passage, { kind: 'list' | 'table' }> =>
  passage.kind === 'list' || passage.kind === 'table';

/** Stands between the head of a table and its rows. */
const rule = '---';
const captionMark = 'Caption: ';

/** A list with an item a line, a table with a row a line and its cells between bars. */
export function toBlockMarkup(passage: List | Table): string {
  if (passage.kind === 'list')
    return passage.items
      .map(({ depth, runs }, index) => {
        const sign = passage.ordered ? `${index + 1}.` : '-';
        return `${'  '.repeat(depth)}${sign} ${onOneLine(runs)}`;
      })
      .join('\n');
  const { caption, head, rows } = passage;
  return [
    ...(caption ? [`${captionMark}${onOneLine(caption)}`] : []),
    ...(head ? [rowMarkup(head), rule] : []),
    ...rows.map(rowMarkup),
  ].join('\n');
}

const rowMarkup = (cells: TableRow): string =>
  cells.map((runs) => onOneLine(runs).replaceAll('|', '\\|')).join(' | ');

/** A break within an item or a cell would begin another. */
const onOneLine = (runs: Run[]): string => toMarkup(runs).replaceAll('\n', ' ');

/** What an editor typed, as the passage was. Null where a line of it can't be read; empty where nothing is left. */
export function fromBlockMarkup(kind: 'list' | 'table', markup: string): PassageContent[] | null {
  const lines = markup.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return [];
  const read = kind === 'list' ? readList(lines) : readTable(lines);
  return read && [read];
}

const itemLine = /^(\s*)(?:([-*•])|(\d{1,6})[.)])?\s*(.*)$/su;

/** What was typed as a list, as text: each item a paragraph, without its sign. */
export const listAsText = (markup: string): string =>
  markup
    .split('\n')
    .map((line) => itemLine.exec(line)?.[4] ?? '')
    .join('\n\n');

/** A text as a list of its lines: a year that one begins with counts no items. */
export function textAsList(markup: string): string {
  const lines = markup.split('\n').filter((line) => line.trim() !== '');
  const isCounted = lines.every((line, index) => itemLine.exec(line)?.[3] === String(index + 1));
  return isCounted ? markup : lines.map((line) => line.replace(/^(\s*)(?=\d)/u, '$1- ')).join('\n');
}

function readList(lines: readonly string[]): List | null {
  const items: ListItem[] = [];
  for (const line of lines) {
    const [, indent = '', , , text = ''] = itemLine.exec(line) ?? [];
    const runs = fromMarkup(text);
    if (runs === null) return null;
    const deepest = items.length === 0 ? 0 : (items.at(-1)?.depth ?? 0) + 1;
    items.push({ depth: Math.min(deepest, Math.floor(indent.replaceAll('\t', '  ').length / 2)), runs });
  }
  return { kind: 'list', ordered: itemLine.exec(lines[0] ?? '')?.[3] !== undefined, items };
}

function readTable(lines: readonly string[]): Table | null {
  const [first = '', ...others] = lines;
  const isCaption = first.startsWith(captionMark.trim());
  const caption = isCaption ? fromMarkup(first.slice(captionMark.trim().length)) : null;
  const rest = isCaption ? others : lines;
  const read = rest.filter((line) => line.trim() !== rule).map(readRow);
  const rows = read.filter((cells) => cells !== null);
  if (rows.length < read.length || (isCaption && caption === null)) return null;
  const hasHead = rest[1]?.trim() === rule;
  return {
    kind: 'table',
    caption,
    head: hasHead ? (rows[0] ?? null) : null,
    rows: hasHead ? rows.slice(1) : rows,
  };
}

function readRow(line: string): TableRow | null {
  const cells: (Run[] | null)[] = line
    .split(/(?<!\\)\|/u)
    .map((cell) => fromMarkup(cell.replaceAll('\\|', '|')));
  const read = cells.filter((cell) => cell !== null);
  return read.length === cells.length ? read : null;
}
