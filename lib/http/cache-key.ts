import type { IncomingMessage } from 'node:http';

/** What pages and answers depend on; whatever else an address carries never changes what they say. */
const parameters = new Set(['story', 'publisher', 'after', 'limit', 'of']);

/**
 * What a kept response is found by: path and query, the latter with the parameters that are read.
 * The host has no part in it, since addresses in pages come from SITE_URL.
 */
export function cacheKey(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  if (mark < 0) return url;
  const kept = url
    .slice(mark + 1)
    .split('&')
    .filter((pair) => parameters.has(pair.split('=', 1)[0] ?? ''));
  return kept.length > 0 ? `${url.slice(0, mark)}?${kept.join('&')}` : url.slice(0, mark);
}
