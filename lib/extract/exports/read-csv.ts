import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { unguardCell } from '../../text/csv-cell';
import type { Finding } from '../finding';

/** 50,000 links with their titles. */
const largestCsv = 10_000_000;

/** A link with its tags and the longest selection; a quotation mark that is never closed ends here. */
const largestRow = 100_000;

/** A row by the names of the header, which count without regard to case; with the line that it ends on. */
export interface CsvRow {
  line: number;
  cells: ReadonlyMap<string, string>;
}

/** The rows of a CSV file with a header, or what is wrong with it. */
export function readCsv(text: string): { rows: CsvRow[] } | { finding: Finding } {
  if (text.length > largestCsv)
    return { finding: { line: null, reason: `is larger than ${largestCsv / 1_000_000} MB` } };
  const rows: CsvRow[] = [];
  let header: string[] | null = null;
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: largestRow,
      on_record: (record: string[], { lines }) => {
        if (header === null) header = record.map((name) => name.trim().toLowerCase());
        else
          rows.push({
            line: lines,
            cells: new Map(record.map((cell, i) => [header?.[i] ?? '', unguardCell(cell)])),
          });
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    const isOpen = error.code === 'CSV_MAX_RECORD_SIZE' || error.code === 'CSV_QUOTE_NOT_CLOSED';
    return { finding: { line, reason: isOpen ? 'has a quotation mark that is not closed' : error.message } };
  }
}
