import { foldText } from '../../../text/fold';
import { attribute, elementsNamed, textOf, walk, type PageElement } from '../source/page-tree';
import { findArticleThing, readThings, type Thing } from './structured-data';
import { isSameSite } from '../../same-site';
import { webAddress } from '../../web-address';

/** What a page says of itself outside its text. */
export interface PageFacts {
  root: PageElement;
  /** The address that the page was got from. */
  url: string | null;
  /** What relative addresses are relative to. */
  base: string | null;
  /** Contents of `meta` elements by name or property, lower case, in order. */
  meta: ReadonlyMap<string, string[]>;
  /** `link` elements by relation, lower case. */
  links: ReadonlyMap<string, string[]>;
  things: Thing[];
  /** The thing among them that is the article. */
  article: Thing | null;
  title: string | null;
  /** The first-level headings, as shown; on a page without one, what shows the title's words. */
  headings: { element: PageElement; text: string }[];
  canonicalUrl: string | null;
}

/** Authors and tags come one a `meta`, by the dozen at most. */
const mostOfAName = 50;
/** Addresses with all their parameters are the longest that is said there. */
const longestContent = 8_000;
/** No headline is a tenth of it; what was put there to stall its reader ends here. */
const longestTitle = 1_000;
const mostHeadings = 20;

function gather(elements: PageElement[], keys: string[], value: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const known = (name: string): string[] => {
    const values = found.get(name) ?? [];
    found.set(name, values);
    return values;
  };
  for (const element of elements) {
    const content = attribute(element, value);
    if (content === null) continue;
    for (const key of keys)
      for (const name of (attribute(element, key) ?? '').toLowerCase().split(/\s+/))
        if (name && known(name).length < mostOfAName) known(name).push(content.slice(0, longestContent));
  }
  return found;
}

/** An address of the site's front page is no article's: some templates state it on every page. */
function isSameDepth(address: string, url: string | null): boolean {
  if (!url) return true;
  const [stated, got] = [new URL(address), new URL(url)];
  return stated.pathname.length > 1 || got.pathname.length <= 1;
}

/** What has fewer words may be a menu's entry, which titles repeat as well. */
const fewestTitleWords = 4;

/** Before headings were used for it, a headline was any element that shows the words of the page's title. */
function findTitleShown(root: PageElement, title: string): PageFacts['headings'] {
  const words = ` ${foldText(title)} `;
  let best: PageFacts['headings'][number] | null = null;
  walk(root, (element) => {
    if (element.name === 'head' || element.name === 'a') return false;
    const text = textOf(element);
    const isLonger = text.length > (best?.text.length ?? 0);
    if (text.length > title.length) return true;
    if (
      isLonger &&
      foldText(text).split(' ').length >= fewestTitleWords &&
      words.includes(` ${foldText(text)} `)
    )
      best = { element, text };
    return true;
  });
  return best === null ? [] : [best];
}

export function readFacts(root: PageElement, url: string | null): PageFacts {
  const stated = elementsNamed(root, 'base').map((element) => attribute(element, 'href'))[0];
  const base = webAddress(stated, url) ?? url;
  const meta = gather(elementsNamed(root, 'meta'), ['property', 'name', 'itemprop', 'http-equiv'], 'content');
  const links = gather(elementsNamed(root, 'link'), ['rel'], 'href');
  const things = readThings(root);
  const titleElement = elementsNamed(root, 'title').find((element) => element.parent?.name !== 'svg');
  const title = (titleElement && textOf(titleElement).slice(0, longestTitle)) || null;
  const marked = elementsNamed(root, 'h1')
    .slice(0, mostHeadings)
    .map((element) => ({ element, text: textOf(element).slice(0, longestTitle) }))
    .filter(({ text }) => text !== '');
  const headings = marked.length > 0 || title === null ? marked : findTitleShown(root, title);
  const named = [links.get('canonical')?.[0], meta.get('og:url')?.[0]]
    .map((address) => webAddress(address, base))
    .filter((address): address is string => address !== null && isSameDepth(address, url));
  // Any page can say that it is another site's; only that site can say so of its own.
  const canonicalUrl = named.find((address) => url === null || isSameSite(address, url)) ?? url;
  const article = findArticleThing(things, {
    addresses: [url, ...named].filter((address) => address !== null),
    headlines: [title, meta.get('og:title')?.[0], ...headings.map(({ text }) => text)].flatMap(
      (text) => text || [],
    ),
  });
  return { root, url, base, meta, links, things, article, title, headings, canonicalUrl };
}

/** The first of these `meta` elements that says something. */
export function metaOf(facts: PageFacts, ...names: string[]): string | null {
  for (const name of names) {
    const content = facts.meta.get(name)?.[0];
    if (content) return content;
  }
  return null;
}
