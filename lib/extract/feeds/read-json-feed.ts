import type { JsonFeed } from 'feedsmith';
import { htmlText } from '../html-text';
import { webAddress } from '../web-address';
import type { Feed, FeedItem } from './feed';
import { itemId } from './item-id';
import { textAsHtml } from './read-body';
import { readFeedDate } from './read-feed-date';
import { readLanguage } from './read-language';
import { readEnclosedPicture } from './read-picture';

type Item = JsonFeed.Item<string>;

const namesOf = (authors: JsonFeed.Author[] | undefined): string[] =>
  (authors ?? []).flatMap(({ name }) => (typeof name === 'string' ? htmlText(name) || [] : []));

function readItem(item: Item, feed: { base: string | null; authors: string[] }): FeedItem | null {
  const url = webAddress(item.url, feed.base) ?? webAddress(item.external_url, feed.base);
  const own = namesOf(item.authors);
  const picture = [
    { url: item.image ?? item.banner_image, type: 'image/*' },
    ...(item.attachments ?? []).map((attachment) => ({ url: attachment.url, type: attachment.mime_type })),
  ];
  const fields = {
    url,
    title: item.title ? htmlText(item.title) || null : null,
    authors: own.length > 0 ? own : feed.authors,
    publishedAt: readFeedDate(item.date_published),
    updatedAt: readFeedDate(item.date_modified),
    html: item.content_html ?? (item.content_text ? textAsHtml(item.content_text) : null),
    summary: item.summary?.replace(/\s+/g, ' ').trim() || null,
    baseUrl: url ?? feed.base,
    picture: readEnclosedPicture(picture, url ?? feed.base),
  };
  const id = itemId(typeof item.id === 'string' ? item.id : null, fields);
  return id === null ? null : { id, ...fields };
}

/** JSON Feed 1 or 1.1 as a feed. */
export function readJsonFeed(json: JsonFeed.Feed<string>, url: string | null): Feed {
  const homeUrl = webAddress(json.home_page_url, url);
  const around = { base: homeUrl ?? url, authors: namesOf(json.authors) };
  return {
    format: 'json',
    title: typeof json.title === 'string' ? htmlText(json.title) || null : null,
    homeUrl,
    feedUrl: webAddress(json.feed_url, url) ?? url,
    language: readLanguage(json.language),
    items: (json.items ?? []).flatMap((item) => readItem(item, around) ?? []),
  };
}
