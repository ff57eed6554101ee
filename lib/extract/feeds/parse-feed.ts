import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { Finding } from '../finding';
import { findCostlyMarkup } from './costly-markup';
import { decodeXml } from './decode-xml';
import type { Feed } from './feed';
import { feedFormat } from './feed-format';
import { readAtom } from './read-atom';
import { readJsonFeed } from './read-json-feed';
import { readRss } from './read-rss';

export type ParsedFeed = { ok: true; feed: Feed } | { ok: false; problems: Finding[] };

/** The largest feeds of newspapers with full texts have 2 MB. */
export const largestFeed = 10_000_000;

/** A feed is what is new; a site that prints its whole archive there gives the newest of it. */
const mostItems = 2_000;

const refused = (reason: string): ParsedFeed => ({ ok: false, problems: [{ line: null, reason }] });

/** The parser's own reason stands in the cause; it names the fault, its own message only that there is one. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  if (cause instanceof Error) return `${cause.message.charAt(0).toLowerCase()}${cause.message.slice(1)}`;
  return error instanceof RangeError ? 'is nested too deeply' : 'holds no feed that can be read';
}

function readFeed(text: string, format: Feed['format'], url: string | null): Feed {
  const options = { maxItems: mostItems };
  switch (format) {
    case 'rss':
      return readRss(parseRssFeed(text, options), 'rss', url);
    case 'rdf':
      return readRss(parseRdfFeed(text, options), 'rdf', url);
    case 'atom':
      return readAtom(parseAtomFeed(text, options), url);
    case 'json': {
      const json: unknown = JSON.parse(text);
      return readJsonFeed(parseJsonFeed(json, options), url);
    }
  }
}

/**
 * Reads a feed: RSS 0.90 to 2.0, Atom or JSON Feed, recognised by its root and not by what the server calls
 * it. Entities of the document's own and files outside it are never followed. Whatever its dates,
 * addresses and names are, it is read or refused, never thrown.
 */
export function parseFeed(
  input: Uint8Array | string,
  source: { url: string | null; contentType: string | null },
): ParsedFeed {
  if (input.length > largestFeed) return refused(`is larger than ${largestFeed / 1_000_000} MB`);
  const text = (typeof input === 'string' ? input : decodeXml(input, source.contentType)).replace(
    /^[\s\uFEFF]+/,
    '',
  );
  const format = feedFormat(text);
  if (format === null) return refused('is no feed: neither RSS, Atom nor JSON Feed');
  const costly = format === 'json' ? null : findCostlyMarkup(text);
  if (costly !== null) return refused(`is not well-formed: ${costly}`);
  try {
    return { ok: true, feed: readFeed(text, format, source.url) };
  } catch (error) {
    return refused(`is no feed that can be read: ${reasonOf(error)}`);
  }
}
