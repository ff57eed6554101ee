import type { RdfFeed, RssFeed } from 'feedsmith';
import { htmlText } from '../html-text';
import { webAddress } from '../web-address';
import type { Feed, FeedItem } from './feed';
import { itemId } from './item-id';
import { readBody } from './read-body';
import { readFeedDate } from './read-feed-date';
import { readLanguage } from './read-language';
import { readEnclosedPicture, readMediaPicture } from './read-picture';

type Item = RssFeed.Item<string> & RdfFeed.Item<string>;
type Channel = RssFeed.Feed<string> | RdfFeed.Feed<string>;

const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? htmlText(value) || null : null;

/** "By " belongs to the line, not to the name. */
const nameOf = (name: string): string => htmlText(name).replace(/^by\s+/i, '');

function readAuthors(item: Item): string[] {
  const persons = (item.authors ?? []).flatMap((person) => person.name ?? person.email ?? []);
  const atom = (item.atom?.authors ?? []).flatMap((person) =>
    typeof person.name === 'string' ? person.name : [],
  );
  const named = [item.dc?.creators ?? [], persons, atom, item.itunes?.author ? [item.itunes.author] : []];
  const names = (named.find((list) => list.length > 0) ?? []).map(nameOf);
  return [...new Set(names)].filter((name) => name !== '');
}

function readUrl(item: Item, base: string | null): string | null {
  const link = typeof item.link === 'string' ? webAddress(item.link, base) : null;
  if (link !== null) return link;
  const guid = item.guid?.isPermaLink !== false ? item.guid?.value : undefined;
  const permanent = typeof guid === 'string' && /^https?:/i.test(guid) ? webAddress(guid) : null;
  const alternate = item.atom?.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  return permanent ?? (typeof alternate === 'string' ? webAddress(alternate, base) : null);
}

function readItem(item: Item, feedBase: string | null): FeedItem | null {
  const base = webAddress(item.xml?.base, feedBase) ?? feedBase;
  const url = readUrl(item, base);
  const { dc, dcterms } = item;
  const fields = {
    url,
    title: textOf(item.title),
    authors: readAuthors(item),
    publishedAt:
      readFeedDate(item.pubDate) ??
      readFeedDate(dc?.dates?.[0]) ??
      readFeedDate(dcterms?.issued?.[0]) ??
      readFeedDate(item.atom?.published),
    updatedAt: readFeedDate(item.atom?.updated) ?? readFeedDate(dcterms?.modified?.[0]),
    ...readBody(item.content?.encoded, item.description ?? dc?.descriptions?.[0]),
    baseUrl: url ?? base,
    picture: readMediaPicture(item.media, base) ?? readEnclosedPicture(item.enclosures, base),
  };
  const given = typeof item.guid?.value === 'string' ? item.guid.value : item.rdf?.about;
  const id = itemId(given, fields);
  return id === null ? null : { id, ...fields };
}

/** RSS of any version, 0.90 and 1.0 as RDF included, as a feed. */
export function readRss(channel: Channel, format: 'rss' | 'rdf', url: string | null): Feed {
  const self = channel.atom?.links?.find(({ rel }) => rel === 'self')?.href;
  const feedUrl = (typeof self === 'string' ? webAddress(self, url) : null) ?? url;
  const link = typeof channel.link === 'string' ? webAddress(channel.link, feedUrl) : null;
  const language = 'language' in channel ? channel.language : undefined;
  const base = webAddress(channel.xml?.base, feedUrl) ?? link ?? feedUrl;
  return {
    format,
    title: textOf(channel.title),
    homeUrl: link,
    feedUrl,
    language: readLanguage(language ?? channel.dc?.languages?.[0] ?? channel.xml?.lang),
    items: (channel.items ?? []).flatMap((item) => readItem(item as Item, base) ?? []),
  };
}
