/** What one screen of an editor's list of files shows. */
export const mostEntries = 20;
/** Read from top to bottom in a few minutes. */
export const mostLines = 250;
export const mostPackages = 40;

/** Folders with more entries. This list only shrinks. */
export const tooMany: Readonly<Record<string, number>> = {
  e2e: 43,
  'e2e/bench/context': 22,
};

/** Files that are longer. This list only shrinks. */
export const tooLong: Readonly<Record<string, number>> = {
  'e2e/highlights.spec.ts': 291,
  'e2e/offline.spec.ts': 288,
  'lib/context/dates/phenomena.test.ts': 255,
  'lib/context/quotes/find-quotes.test.ts': 262,
  'lib/context/timeline/merge-moments.test.ts': 256,
  'lib/documents/parse-document.test.ts': 312,
  'lib/extract/exports/parse-export.test.ts': 484,
  'lib/extract/feeds/parse-feed.test.ts': 371,
  'lib/extract/page/extract-page.test.ts': 251,
  'lib/extract/page/pictures/lead-photo.ts': 272,
  'lib/fetch/create-fetch.test.ts': 412,
  'lib/import/import-inputs.test.ts': 352,
  'lib/server/cache/cached-listener.test.ts': 343,
  'lib/store/backup/backup.test.ts': 252,
  'lib/store/readers/annotations/annotations.test.ts': 321,
  'lib/store/saving/save-article.ts': 289,
  'lib/store/search/search.test.ts': 491,
  'lib/store/store.test.ts': 471,
};
