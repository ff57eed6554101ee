import type { IncomingMessage } from 'node:http';

/** Added by those who send readers here; they never change what a page says. */
const trackingParameter = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid)$/;

/**
 * What a kept response is found by: path and query, the latter without tracking parameters.
 * The host has no part in it, since addresses in pages come from SITE_URL.
 */
export function cacheKey(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  if (mark < 0) return url;
  const kept = url
    .slice(mark + 1)
    .split('&')
    .filter((pair) => pair && !trackingParameter.test(pair.split('=', 1)[0] ?? ''));
  return kept.length > 0 ? `${url.slice(0, mark)}?${kept.join('&')}` : url.slice(0, mark);
}
