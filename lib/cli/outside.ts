import { extractPage } from '../extract/page/extract-page';
import { largestFeed } from '../extract/feeds/parse-feed';
import type { ImportSteps } from '../import/import-steps';
import { siteFetch } from '../http/fetch/site-fetch';
import { maxBytes as maxPictureBytes } from '../pictures/measure-picture';

/** A page, or what is taken for one: a list of them is as welcome. */
const accept = ['text/*', 'application/*', 'multipart/related'];

/** As long as a reader would wait, and twice what a slow site takes. */
const timeoutMs = 30_000;

/** The largest page that is read, and the largest feed. */
const maxBytes = Math.max(16_000_000, largestFeed);

/** Fetches what an import is pointed to. */
export const fetchPage: ImportSteps['fetch'] = (url) => siteFetch()(url, { accept, maxBytes, timeoutMs });

export const extract: ImportSteps['extract'] = async (page) => extractPage(page);

/** The bytes of a picture; null where it can't be had, which never keeps its article out. */
export async function fetchPicture(src: string): Promise<Uint8Array | null> {
  if (!/^https?:\/\//i.test(src)) return null;
  const fetched = await siteFetch()(src, { accept: ['image/*'], maxBytes: maxPictureBytes, timeoutMs });
  return fetched.kind === 'fetched' ? fetched.bytes : null;
}
