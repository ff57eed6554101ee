import type { Finding } from '../finding';
import { webAddress } from '../web-address';
import { decodeTransfer } from './mime-encodings';
import { readContentType, readPart, splitParts, type MimePart } from './mime-part';

/** A page with 100 photographs has 30 MB. */
export const largestMhtml = 50_000_000;

/** Chromium writes one part for each picture, style sheet and frame; more than this is no article. */
const mostParts = 2_000;

/** Internet Explorer wrapped the page once more in an alternative; nothing goes deeper. */
const deepest = 4;

export interface SavedPart {
  bytes: Uint8Array;
  /** As the part says; checked by content before anything is made of it. */
  contentType: string;
}

export interface SavedPage {
  /** The page itself, with its Content-Type for whoever makes text of it. */
  page: SavedPart;
  /** The address that it was saved from; null where it does not say. */
  url: string | null;
  /** What the page shows, by the address that it has there; `cid:` addresses as they are. */
  parts: Map<string, SavedPart>;
}

export type ParsedMhtml = { ok: true; saved: SavedPage } | { ok: false; problems: Finding[] };

/** The parts that are no containers, outermost first. */
function leaves(part: MimePart, depth: number, found: MimePart[]): MimePart[] {
  const { type, parameter } = readContentType(part.headers.get('content-type'));
  const boundary = parameter('boundary');
  if (!type.startsWith('multipart/') || !boundary) {
    if (found.length < mostParts) found.push(part);
    return found;
  }
  if (depth < deepest)
    for (const bytes of splitParts(part.body, boundary, mostParts - found.length)) {
      const inner = readPart(bytes);
      if (inner) leaves(inner, depth + 1, found);
    }
  return found;
}

const contentId = (part: MimePart): string | null =>
  part.headers.get('content-id')?.replace(/^<|>$/g, '').trim() || null;

/** An address broken over lines has blanks where it was folded. */
const locationOf = (part: MimePart): string | null =>
  part.headers.get('content-location')?.replace(/\s+/g, '') || null;

const isPage = (part: MimePart): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)$/.test(readContentType(part.headers.get('content-type')).type);

const toSaved = (part: MimePart): SavedPart => ({
  bytes: decodeTransfer(part.body, part.headers.get('content-transfer-encoding') ?? null),
  contentType: part.headers.get('content-type') ?? '',
});

const refused = (reason: string): ParsedMhtml => ({ ok: false, problems: [{ line: null, reason }] });

/**
 * Reads a page saved as one file (MHTML, RFC 2557), as Chromium, Internet Explorer and others write it.
 * Our own reader: mail parsers leave out where a part was, and that is what ties a picture to its place.
 */
export function parseMhtml(bytes: Uint8Array): ParsedMhtml {
  if (bytes.length > largestMhtml) return refused(`is larger than ${largestMhtml / 1_000_000} MB`);
  // A mark or blank lines before the header are no part of it.
  const start = bytes.findIndex((byte) => byte > 32 && byte < 128);
  const message = start < 0 ? null : readPart(bytes.subarray(start));
  if (!message?.headers.has('content-type')) return refused('is no MHTML: it has no header');
  const parts = leaves(message, 0, []);
  const wanted = readContentType(message.headers.get('content-type'))
    .parameter('start')
    ?.replace(/^<|>$/g, '');
  const page =
    parts.find((part) => wanted && contentId(part) === wanted && isPage(part)) ?? parts.find(isPage);
  if (!page) return refused('is MHTML without a page in it');
  const url =
    webAddress(message.headers.get('snapshot-content-location')?.replace(/\s+/g, '')) ??
    webAddress(locationOf(page)) ??
    webAddress(message.headers.get('content-location')?.replace(/\s+/g, ''));
  const saved: SavedPage = { page: toSaved(page), url, parts: new Map() };
  for (const part of parts) {
    if (part === page) continue;
    const location = locationOf(part);
    const id = contentId(part);
    const addresses = [
      location && URL.canParse(location, url ?? undefined)
        ? new URL(location, url ?? undefined).href
        : location,
      id && `cid:${id}`,
    ].filter((address) => address !== null && address !== '' && !saved.parts.has(address));
    if (addresses.length === 0) continue;
    const own = toSaved(part);
    for (const address of addresses) if (address) saved.parts.set(address, own);
  }
  return { ok: true, saved };
}
