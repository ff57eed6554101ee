import type { FeedService } from '../../base/feed-service';
import { largestFeed } from '../../extract/feeds/parse-feed';
import { largestPage } from '../../extract/page/extract-page';
import { siteFetch } from '../../fetch/site-fetch';
import type { ImportSteps } from '../../import/import-steps';
import type { RefreshSteps } from '../../import/refresh-feed';
import { remakeInWorker, runInWorker } from '../../import/workers/run-in-worker';

/** A page, or what is taken for one: a list of them is as welcome. */
const accept = [
  'text/html',
  'application/xhtml+xml',
  'text/*;q=0.9',
  'application/*;q=0.8',
  'multipart/related',
];

const feedTypes = [
  'application/atom+xml',
  'application/rss+xml',
  'application/feed+json',
  'application/*',
  'text/*',
];

/** As long as a reader would wait, and twice what a slow site takes. */
const timeoutMs = 30_000;

/** Fetches what an import is pointed to. */
export const fetchPage: ImportSteps['fetch'] = (url) =>
  siteFetch()(url, { accept, maxBytes: Math.max(largestPage, largestFeed), timeoutMs });

/** Asks for a feed, unless it is as it was. */
export const fetchFeed: RefreshSteps['fetch'] = (url, previous) =>
  siteFetch()(url, { accept: feedTypes, maxBytes: largestFeed, timeoutMs, previous });

/** Reads a feed where it can be stopped. */
export const parseFeed: RefreshSteps['parse'] = async (bytes, from) => {
  const outcome = await runInWorker('feed', [bytes, from]);
  return outcome.ok ? outcome.result : outcome;
};

/** Reads a list of feeds where it can be stopped. */
export const readFeedList: FeedService['readList'] = async (bytes) => {
  const outcome = await runInWorker('opml', [bytes]);
  const read = outcome.ok ? outcome.result : outcome;
  return read.ok
    ? { feeds: read.subscriptions }
    : { reason: read.problems.map(({ reason }) => reason).join('; ') };
};

/** Reads a page where it can be stopped. */
export const extract: ImportSteps['extract'] = async (page) => {
  const outcome = await runInWorker('page', [page]);
  return outcome.ok ? outcome.result : outcome;
};

/** Reads a picture where it can be stopped. */
export const remakePicture = remakeInWorker;
