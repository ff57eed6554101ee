import { largestFeed } from '../extract/feeds/parse-feed';
import { largestPage } from '../extract/page/extract-page';
import { siteFetch } from '../http/fetch/site-fetch';
import type { ImportSteps } from '../import/import-steps';
import { runInWorker } from '../import/run-in-worker';

/** A page, or what is taken for one: a list of them is as welcome. */
const accept = [
  'text/html',
  'application/xhtml+xml',
  'text/*;q=0.9',
  'application/*;q=0.8',
  'multipart/related',
];

/** As long as a reader would wait, and twice what a slow site takes. */
const timeoutMs = 30_000;

/** Fetches what an import is pointed to. */
export const fetchPage: ImportSteps['fetch'] = (url) =>
  siteFetch()(url, { accept, maxBytes: Math.max(largestPage, largestFeed), timeoutMs });

/** Reads a page where it can be stopped. */
export const extract: ImportSteps['extract'] = async (page) => {
  const outcome = await runInWorker('page', [page]);
  return outcome.ok ? outcome.result : outcome;
};
