/** What one screen of an editor's list of files shows. */
export const mostEntries = 20;
/** Read from top to bottom in a few minutes. */
export const mostLines = 250;
export const mostPackages = 40;

/** Folders with more entries. This list only shrinks. */
export const tooMany: Readonly<Record<string, number>> = {};

/** Files that are longer, in tens of lines. This list only shrinks. */
export const tooLong: Readonly<Record<string, number>> = {
  'lib/context/dates/phenomena.test.ts': 260,
  'lib/context/quotes/find-quotes.test.ts': 270,
  'lib/documents/parse-document.test.ts': 320,
  'lib/extract/exports/parse-export.test.ts': 490,
  'lib/extract/feeds/parse-feed.test.ts': 380,
  'lib/fetch/create-fetch.test.ts': 420,
  'lib/import/import-inputs.test.ts': 360,
  'lib/server/cache/cached-listener.test.ts': 350,
  'lib/store/backup/backup.test.ts': 260,
  'lib/store/readers/annotations/annotations.test.ts': 330,
  'lib/store/search/search.test.ts': 500,
  'lib/store/store.test.ts': 480,
};
