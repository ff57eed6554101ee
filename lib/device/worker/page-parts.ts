import type { StoredArticle } from '../device-store';
import { isObject, isText, readJson } from '../answers/shape';
import { articleSlug, isPart } from '../page-address';

export interface PageParts {
  /** Without these the page can't be used: its data and its scripts. */
  needed: string[];
  /** Its pictures, one variant of each. */
  pictures: string[];
}

/**
 * Scripts in the tags of personal pages, and in the list that deferred scripts are started from; `late` in pages that
 * an earlier version made.
 */
const scriptAddress = /"(\/(?:_next\/static|deferred|late)\/[^"\\\s]+)"/g;
/** Browsers that take these have no worker. */
const forOldBrowsers = /<script\b[^>]*\snomodule[^>]*>/gi;
const image = /<img\b[^>]*?\ssrc="([^"]+)"/g;

/** What a page's HTML says that it needs. Type is known only to who drew the page. */
export function partsOf(html: string): PageParts {
  const modern = html.replace(forOldBrowsers, '');
  const needed = [...modern.matchAll(scriptAddress)].map(([, address = '']) => unescape(address));
  const pictures = [...html.matchAll(image)].map(([, address = '']) => unescape(address));
  return {
    needed: [...new Set(needed)].filter((address) => pathOf(address).endsWith('.js')),
    pictures: [...new Set(pictures)].filter((address) => address.startsWith('/') && isPart(pathOf(address))),
  };
}

/** Scripts that a script of the bundler's fetches when they are asked for. */
export const scriptsNamedIn = (script: string): string[] => [
  ...new Set(
    Array.from(script.matchAll(/"(static\/chunks\/[^"\\\s]+\.js)"/g), ([, name]) => `/_next/${name}`),
  ),
];

/** All that a page's scripts may fetch later, and those may in turn. */
export function scriptsLater(
  scripts: readonly string[],
  named: Readonly<Record<string, readonly string[]>>,
): string[] {
  const found = new Set(scripts);
  // A set gives what is added to it meanwhile, too.
  for (const script of found) for (const later of named[script] ?? []) found.add(later);
  return [...found].slice(new Set(scripts).size);
}

const unescape = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('\\u0026', '&');
const pathOf = (address: string): string => address.split('?', 1)[0] ?? address;

/** What the site is called in the head of a page, as its HTML has it; null where it has no head. */
export const siteNameIn = (html: string): string | null =>
  /<header\b[\s\S]{0,2000}?<a href="\/"[^>]*>([^<]*)<\/a>/.exec(html)?.[1] ?? null;

const isNewsArticle = isObject<{ '@type': string; headline: string; inLanguage: string }>({
  '@type': isText,
  headline: isText,
  inLanguage: isText,
});
const jsonLd = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/;

/** What the list of stored articles says of one; null for a page that shows none. */
export function articleOf(key: string, html: string): StoredArticle | null {
  const slug = articleSlug(key);
  const [, json] = jsonLd.exec(html) ?? [];
  if (slug === null || json === undefined) return null;
  const reported = readJson(json, isNewsArticle);
  if (!reported) return null;
  const direction = /<main[^>]*\sdir="rtl"/.test(html) ? 'rtl' : 'ltr';
  return { slug, headline: reported.headline, language: reported.inLanguage, direction };
}
