import type { Passage, PassageContent, Run, TableRow } from './article';

export const runsText = (runs: Run[]): string => runs.map((run) => run.text).join('');

/** A table from top to bottom: its caption, its head, its rows, each as cells. */
export const tableLines = (table: Extract<PassageContent, { kind: 'table' }>): TableRow[] => [
  ...(table.caption ? [[table.caption]] : []),
  ...(table.head ? [table.head] : []),
  ...table.rows,
];

/**
 * The plain text of a passage: what `PassageWords.start` counts into, what is searched and counted.
 * Parts of one passage (list items, paragraphs of a quotation, rows of a table) stand on lines of their own.
 */
export function passageText(passage: Passage | PassageContent): string {
  switch (passage.kind) {
    case 'paragraph':
    case 'heading':
      return runsText(passage.runs);
    case 'list':
      return passage.items.map((item) => runsText(item.runs)).join('\n');
    case 'quotation':
      return passage.paragraphs.map(runsText).join('\n');
    case 'table':
      return tableLines(passage)
        .map((cells) => cells.map(runsText).join('\t'))
        .join('\n');
    case 'code':
      return passage.text;
    case 'figure':
      return passage.photo.caption ?? '';
    case 'related':
      return passage.link.headline;
  }
}
