import type { RelatedLink } from '../../../article/article';
import { parseHref } from '../../../article/runs';

/** As long as a headline may be. */
const longestHeadline = 500;

/** A link to an article as the editor's form keeps it: its headline, its address and its day, one a line. */
export const relatedMarkup = ({ headline, url, date }: Omit<RelatedLink, 'slug'>): string =>
  [headline.replace(/\s+/g, ' '), url ?? '', date ?? ''].join('\n');

/** What such lines say; null without a headline. The store finds the article that they mean. */
export function readRelated(markup: string): RelatedLink | null {
  const [headline = '', address = '', day = ''] = markup.split('\n').map((line) => line.trim());
  if (headline === '' || headline.length > longestHeadline) return null;
  const href = address === '' ? null : parseHref(address);
  const url = href !== null && /^https?:/.test(href) ? href : null;
  return { headline, url, date: /^\d{4}-\d\d-\d\d$/.test(day) ? day : null, slug: null };
}
