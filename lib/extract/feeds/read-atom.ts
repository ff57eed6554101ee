import type { AtomFeed } from 'feedsmith';
import { htmlText } from '../html-text';
import { webAddress } from '../web-address';
import type { Feed, FeedItem } from './feed';
import { itemId } from './item-id';
import { readBody, textAsHtml } from './read-body';
import { readFeedDate } from './read-feed-date';
import { readLanguage } from './read-language';
import { readEnclosedPicture, readMediaPicture } from './read-picture';

type Entry = AtomFeed.Entry<string>;
type Links = readonly AtomFeed.Link<string>[] | undefined;

const isHtmlType = (type: string | undefined): boolean =>
  type === 'html' || type === 'xhtml' || type === 'text/html' || type === 'application/xhtml+xml';

const isTextType = (type: string | undefined): boolean => type === undefined || type === 'text';

/** A text of type "text" is to be shown to the letter, "a < b" and all; the others are markup. */
function plainText(text: { value?: unknown; type?: string } | undefined): string | null {
  if (typeof text?.value !== 'string') return null;
  const isMarkup = isHtmlType(text.type);
  return (isMarkup ? htmlText(text.value) : text.value.replace(/\s+/g, ' ').trim()) || null;
}

/** Markup of a content or summary; media inside an entry, and what is stored elsewhere, are none. */
function asHtml(content: { value?: unknown; type?: string } | undefined): string | null {
  if (typeof content?.value !== 'string') return null;
  if (isHtmlType(content.type)) return content.value;
  return isTextType(content.type) || content.type === 'text/plain' ? textAsHtml(content.value) : null;
}

/** The link that leads to the thing itself; a page before any other form of it. */
function readAlternate(links: Links, base: string | null): string | null {
  const alternates = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate');
  const page = alternates.find(({ type }) => type === undefined || isHtmlType(type)) ?? alternates[0];
  return typeof page?.href === 'string' ? webAddress(page.href, base) : null;
}

const namesOf = (persons: AtomFeed.Entry<string>['authors']): string[] =>
  (persons ?? []).flatMap(({ name }) => (typeof name === 'string' ? htmlText(name) || [] : []));

function readEntry(entry: Entry, feed: { base: string | null; authors: string[] }): FeedItem | null {
  const base = webAddress(entry.xml?.base, feed.base) ?? feed.base;
  const url = readAlternate(entry.links, base);
  const own = namesOf(entry.authors);
  const creators = (entry.dc?.creators ?? []).map((name) => htmlText(name)).filter(Boolean);
  const enclosures = entry.links?.filter(({ rel }) => rel === 'enclosure');
  const summary = asHtml(entry.summary);
  const content = asHtml(entry.content);
  const fields = {
    url,
    title: plainText(entry.title as { value?: unknown; type?: string } | undefined),
    authors: own.length > 0 ? own : creators.length > 0 ? creators : feed.authors,
    publishedAt:
      readFeedDate(entry.published) ??
      readFeedDate(entry.dc?.dates?.[0]) ??
      readFeedDate(typeof entry.updated === 'string' ? entry.updated : null),
    updatedAt: readFeedDate(typeof entry.updated === 'string' ? entry.updated : null),
    ...readBody(content, summary),
    // An xml:base of the content outranks the entry's; without either the article's own address holds.
    baseUrl: webAddress(entry.content?.xml?.base, base) ?? (entry.xml?.base ? base : (url ?? base)),
    picture:
      readMediaPicture(entry.media, base) ??
      readEnclosedPicture(
        enclosures?.map(({ href, type }) => ({ url: href, type })),
        base,
      ),
  };
  const id = itemId(typeof entry.id === 'string' ? entry.id : null, fields);
  return id === null ? null : { id, ...fields };
}

/** Atom as a feed. */
export function readAtom(atom: AtomFeed.Feed<string>, url: string | null): Feed {
  const outer = webAddress(atom.xml?.base, url) ?? url;
  const self = atom.links?.find(({ rel }) => rel === 'self')?.href;
  const home = readAlternate(atom.links, outer);
  const base = atom.xml?.base ? outer : (home ?? outer);
  const around = { base, authors: namesOf(atom.authors) };
  return {
    format: 'atom',
    title: plainText(atom.title as { value?: unknown; type?: string } | undefined),
    homeUrl: home,
    feedUrl: (typeof self === 'string' ? webAddress(self, outer) : null) ?? url,
    language: readLanguage(atom.xml?.lang ?? atom.dc?.languages?.[0]),
    items: (atom.entries ?? []).flatMap((entry) => readEntry(entry, around) ?? []),
  };
}
