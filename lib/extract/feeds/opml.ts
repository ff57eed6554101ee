import { parseOpml as readOpml, type Opml } from 'feedsmith';
import type { Finding } from '../finding';
import { webAddress } from '../web-address';
import { findCostlyMarkup } from './costly-markup';
import { decodeXml } from './decode-xml';
import { escapeMarkup } from '../../text/escape';
import { rootName } from './feed-format';

/** A feed that a list of subscriptions names, with the folders that it lies in, outermost first. */
export interface Subscription {
  title: string | null;
  feedUrl: string;
  homeUrl: string | null;
  folders: string[];
}

export type ParsedOpml =
  { ok: true; title: string | null; subscriptions: Subscription[] } | { ok: false; problems: Finding[] };

/** 10,000 subscriptions take 3 MB; nobody reads more. */
const largestOpml = 5_000_000;

type Outline = Opml.Outline<string>;

const nameOf = (outline: Outline): string | null =>
  (outline.title ?? (typeof outline.text === 'string' ? outline.text : null))?.trim() || null;

function listSubscriptions(outlines: readonly Outline[] | undefined, folders: string[]): Subscription[] {
  return (outlines ?? []).flatMap((outline) => {
    const name = nameOf(outline);
    // Old exports put a feed's address into `url` where its type says that it is one.
    const address = outline.xmlUrl ?? (outline.type === 'rss' ? outline.url : undefined);
    const feedUrl = webAddress(address);
    const own =
      feedUrl === null ? [] : [{ title: name, feedUrl, homeUrl: webAddress(outline.htmlUrl), folders }];
    const inner = feedUrl === null && name !== null ? [...folders, name] : folders;
    return [...own, ...listSubscriptions(outline.outlines, inner)];
  });
}

const refused = (reason: string): ParsedOpml => ({ ok: false, problems: [{ line: null, reason }] });

/** Reads a list of subscriptions; a feed that stands in several folders is there several times. */
export function parseOpml(input: Uint8Array | string): ParsedOpml {
  if (input.length > largestOpml) return refused(`is larger than ${largestOpml / 1_000_000} MB`);
  const text = (typeof input === 'string' ? input : decodeXml(input, null)).replace(/^[\s\uFEFF]+/, '');
  if (rootName(text) !== 'opml') return refused('is no OPML');
  const costly = findCostlyMarkup(text);
  if (costly !== null) return refused(`is not well-formed: ${costly}`);
  try {
    const { head, body } = readOpml(text);
    const subscriptions = listSubscriptions(body?.outlines, []);
    return { ok: true, title: head?.title ?? null, subscriptions };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return refused(`is no OPML that can be read${cause}`);
  }
}

interface Folder {
  feeds: Subscription[];
  folders: Map<string, Folder>;
}

const emptyFolder = (): Folder => ({ feeds: [], folders: new Map() });

const attributes = (given: Record<string, string | null>): string =>
  Object.entries(given)
    .flatMap(([name, value]) => (value === null ? [] : ` ${name}="${escapeMarkup(value)}"`))
    .join('');

function outlineLines(folder: Folder, indent: string): string[] {
  const feeds = folder.feeds.map(({ title, feedUrl, homeUrl }) => {
    const text = title ?? feedUrl;
    return `${indent}<outline${attributes({ text, title, type: 'rss', xmlUrl: feedUrl, htmlUrl: homeUrl })}/>`;
  });
  const folders = [...folder.folders].flatMap(([name, inner]) => [
    `${indent}<outline${attributes({ text: name })}>`,
    ...outlineLines(inner, `${indent}  `),
    `${indent}</outline>`,
  ]);
  return [...feeds, ...folders];
}

/**
 * Writes a list of subscriptions as OPML 2.0, each in its folders. By hand and not with the library that
 * reads it, which has nothing to say for an empty list.
 */
export function writeOpml(title: string, subscriptions: readonly Subscription[]): string {
  const root = emptyFolder();
  for (const subscription of subscriptions) {
    let folder = root;
    for (const name of subscription.folders) {
      const inner = folder.folders.get(name) ?? emptyFolder();
      folder.folders.set(name, inner);
      folder = inner;
    }
    folder.feeds.push(subscription);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escapeMarkup(title)}</title>`,
    '  </head>',
    '  <body>',
    ...outlineLines(root, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}
