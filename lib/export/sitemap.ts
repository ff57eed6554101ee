import { escapeMarkup } from '../text/escape';

/** The protocol allows 50,000; a tenth of it is made in a moment and read in one go. */
export const sitemapLength = 5_000;

export const sitemapHeaders = { 'content-type': 'application/xml; charset=utf-8' };

/** A page of the site, with the day or time that it last changed where that is known. */
export interface SitemapEntry {
  url: string;
  modifiedAt?: string;
}

const opening = '<?xml version="1.0" encoding="utf-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A sitemap of pages. */
export function sitemap(entries: SitemapEntry[]): string {
  return `${opening}<urlset ${namespace}>\n${entries.map((entry) => entryXml('url', entry)).join('')}</urlset>\n`;
}

/** A sitemap of sitemaps, for more pages than one of them should list. */
export function sitemapIndex(urls: string[]): string {
  return `${opening}<sitemapindex ${namespace}>\n${urls.map((url) => entryXml('sitemap', { url })).join('')}</sitemapindex>\n`;
}

function entryXml(tag: 'url' | 'sitemap', { url, modifiedAt }: SitemapEntry): string {
  const modified = modifiedAt ? `<lastmod>${escapeMarkup(modifiedAt)}</lastmod>` : '';
  return `<${tag}><loc>${escapeMarkup(url)}</loc>${modified}</${tag}>\n`;
}

/** `robots.txt`: everything may be read, and here is the list of it. */
export function robotsText(siteUrl: string): string {
  return `User-agent: *\nDisallow: /api/\n\nSitemap: ${siteUrl}/sitemap.xml\n`;
}
