import { parseShallow } from '../parse-shallow';
import { webAddress } from '../web-address';

const feedTypes = new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json']);

/** A page names its feed in its head; what stands further down is somebody's text. */
const headLength = 200_000;

/** The address of the first feed that a page names in a `link`; null where it names none. */
export function findFeedLink(html: string, pageUrl: string): string | null {
  let found: string | null = null;
  parseShallow(html.slice(0, headLength), () => ({
    onopentag(name, { rel = '', type = '', href }) {
      const isFeed = feedTypes.has(type.trim().toLowerCase()) && /(?:^|\s)alternate(?:\s|$)/i.test(rel);
      if (name === 'link' && isFeed) found ??= webAddress(href, pageUrl);
    },
  }));
  return found;
}
