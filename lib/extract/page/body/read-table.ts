import type { PassageContent, Run } from '../../../article/article';
import { attribute, elementsOf, type PageElement, type Skipped } from '../source/page-tree';

/** A cell of a table of facts is a line or two; what holds more was made for the look of the page. */
const longestCell = 400;

/** A longer table is a data set, and is cut: nobody reads it on, and each cell costs as much as a paragraph. */
const mostRows = 2_000;

const rowsOf = (table: PageElement, skipped: Skipped): PageElement[] =>
  elementsOf(table, ({ name }) => name === 'tr', skipped).slice(0, mostRows);

const cellsOf = (row: PageElement): PageElement[] =>
  row.children.filter(
    (child): child is PageElement => child.kind === 'element' && (child.name === 'td' || child.name === 'th'),
  );

/** Whether a table says something by its rows and columns, or only puts things beside each other. */
export function isDataTable(table: PageElement, skipped: Skipped): boolean {
  if (attribute(table, 'role') === 'presentation') return false;
  if (elementsOf(table, ({ name }) => name === 'table').length > 0) return false;
  const rows = rowsOf(table, skipped).map(cellsOf);
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (rows.length < 2 || columns < 2) return false;
  const cells = rows.flat();
  const isHeavy = cells.some(
    (cell) => elementsOf(cell, ({ name }) => /^(?:h[1-3]|figure|iframe|article)$/.test(name)).length > 0,
  );
  if (isHeavy) return false;
  const isStated =
    cells.some(({ name }) => name === 'th') ||
    elementsOf(table, ({ name }) => name === 'caption' || name === 'thead').length > 0;
  const lengths = cells.map((cell) => lengthOf(cell));
  const isShort = lengths.every((length) => length <= longestCell);
  return isShort && (isStated || rows.length > 2);
}

function lengthOf(element: PageElement): number {
  return element.children.reduce(
    (sum, child) => sum + (child.kind === 'text' ? child.text.trim().length : lengthOf(child)),
    0,
  );
}

/** A table of facts as rows of cells; null where it has none. */
export function readTable(
  table: PageElement,
  skipped: Skipped,
  readCell: (cell: PageElement) => Run[],
): PassageContent | null {
  const rows = rowsOf(table, skipped)
    .map((row) => ({
      isHead:
        row.parent?.name === 'thead' ||
        (cellsOf(row).length > 1 && cellsOf(row).every(({ name }) => name === 'th')),
      cells: cellsOf(row).map((cell) => readCell(cell)),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const captions = elementsOf(table, ({ name }) => name === 'caption').flatMap((caption) =>
    readCell(caption),
  );
  const head = rows[0]?.isHead ? rows[0].cells : null;
  const body = rows.slice(head ? 1 : 0).map(({ cells }) => cells);
  if (body.length === 0) return null;
  return { kind: 'table', caption: captions.length > 0 ? captions : null, head, rows: body };
}
