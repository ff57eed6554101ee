import { readCsv, type CsvRow } from './read-csv';
import { noAddress, savedLink, type ReadEntries } from './saved-link';
import type { Finding } from '../finding';

/** Reads each row as a link, and reports those that are none. */
export function readRows(
  text: string,
  toLink: (row: CsvRow['cells']) => ReturnType<typeof savedLink>,
): ReadEntries | { finding: Finding } {
  const csv = readCsv(text);
  if ('finding' in csv) return csv;
  const read: ReadEntries = { links: [], problems: [] };
  for (const { line, cells } of csv.rows) {
    const link = toLink(cells);
    if (link) read.links.push(link);
    else read.problems.push({ line, reason: noAddress(cells.get('url')) });
  }
  return read;
}
