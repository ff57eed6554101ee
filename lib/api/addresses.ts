/** Addresses that pages link to and scripts ask, with their queries: what names the parameters loads zod, and this does not. */
import type { HighlightsFilter } from './annotations';
import type { ArticleFilter } from './articles';
import type { ExportFormat } from './export-query';
import type { SearchParameters } from './search';

/** The query part of an address, or nothing where no filter is on. */
export const filterSearch = (filter: ArticleFilter): string => queryOf(filter);

/** The query of the page of highlights that is filtered so; an empty filter has none. */
export const highlightsSearch = (filter: HighlightsFilter): string => queryOf(filter);

function queryOf(filter: object): string {
  const given = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** The query part of a search's address. */
export function searchAddress(path: string, { q, after }: SearchParameters): string {
  const parameters = new URLSearchParams(q === '' ? {} : { q });
  if (after !== undefined) parameters.set('after', after);
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}

/** The address that an export is fetched from. */
export function exportAddress(format: ExportFormat, article?: string): string {
  const query = new URLSearchParams({ format, ...(article !== undefined && { article }) });
  return `/api/reader/export/highlights?${query}`;
}
