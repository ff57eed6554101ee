import { guardCell } from '../../text/csv-cell';
import { articleUrl, type Site } from '../site';
import type { HighlightedArticle } from './highlighted-article';

/** As Readwise documents them: https://docs.readwise.io/readwise/docs/importing-highlights/import-highlights-from-csv */
const columns = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const;

/**
 * Highlights as Readwise imports them.
 *
 * @param isRaw true where words stand as they are; else what a spreadsheet would run as a formula is
 *   marked as text
 */
export function readwiseCsv(articles: readonly HighlightedArticle[], site: Site, isRaw = false): string {
  const rows = articles.flatMap(({ slug, headline, card, highlights }) =>
    highlights.map(({ target, note, created }) => [
      target.selector.quote.exact,
      headline,
      card?.byline?.name ?? card?.publisher?.name ?? '',
      articleUrl(site, slug),
      note ?? '',
      String(target.selector.position.start),
      // Their form of a date: `2020-01-01 12:34:56`.
      created.slice(0, 19).replace('T', ' '),
    ]),
  );
  return [columns, ...rows]
    .map((row) => row.map((cell) => csvCell(isRaw ? cell : guardCell(cell))).join(',') + '\r\n')
    .join('');
}

/** RFC 4180. */
const csvCell = (text: string): string =>
  /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
