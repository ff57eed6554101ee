import type { Finding } from '../finding';
import { webAddress } from '../web-address';

/** Programs whose exports are known; `bookmarks` is the file that every browser writes. */
export type ExportKind =
  'pocket' | 'instapaper' | 'omnivore' | 'wallabag' | 'readwise' | 'karakeep' | 'linkwarden' | 'bookmarks';

export interface SavedHighlight {
  quote: string;
  note: string | null;
}

/** An article that a reader had saved in another program, as its export lists it. */
export interface SavedLink {
  url: string;
  title: string | null;
  authors: string[];
  publishedAt: string | null;
  /** A date-time with offset, or a day. */
  savedAt: string | null;
  /** Folders and collections that are the reader's own count as tags. */
  tags: string[];
  archived: boolean;
  favourite: boolean;
  /** The article as the other program stored it; unsafe until it has been through extraction. */
  html: string | null;
  highlights: SavedHighlight[];
}

export type ParsedExport =
  /** The problems report each entry that was left out, and why. */
  | { ok: true; kind: ExportKind; links: SavedLink[]; problems: Finding[] }
  | { ok: false; problems: Finding[] };

export interface ReadEntries {
  links: SavedLink[];
  problems: Finding[];
}

/** What an export may leave unsaid. */
type LinkFields = Partial<Omit<SavedLink, 'url' | 'title' | 'tags'>> & {
  url: string | null | undefined;
  title: string | null | undefined;
  tags?: readonly string[];
};

const clean = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null;

/** A link with everything in its place; null where it leads nowhere that could be fetched. */
export function savedLink(fields: LinkFields): SavedLink | null {
  const url = webAddress(fields.url);
  if (url === null) return null;
  const title = clean(fields.title);
  const isAddress = title !== null && webAddress(title) === url;
  return {
    url,
    // Programs that know no title print the address in its place.
    title: isAddress ? null : title,
    authors: fields.authors ?? [],
    publishedAt: fields.publishedAt ?? null,
    savedAt: fields.savedAt ?? null,
    tags: [...new Set((fields.tags ?? []).flatMap((tag) => clean(tag) ?? []))],
    archived: fields.archived ?? false,
    favourite: fields.favourite ?? false,
    html: fields.html?.trim() ? fields.html : null,
    highlights: fields.highlights ?? [],
  };
}

/** Why an entry without an address that can be fetched is left out. */
export const noAddress = (address: string | null | undefined): string =>
  address?.trim() ? `"${address.trim().slice(0, 80)}" is no web address` : 'has no web address';

/** One link for each address: saved twice, in two folders or under two tags, it has the tags of both. */
export function mergeLinks(links: readonly SavedLink[]): SavedLink[] {
  const byUrl = new Map<string, SavedLink>();
  for (const link of links) {
    const known = byUrl.get(link.url);
    byUrl.set(
      link.url,
      known
        ? {
            ...known,
            title: known.title ?? link.title,
            tags: [...new Set([...known.tags, ...link.tags])],
            archived: known.archived && link.archived,
            favourite: known.favourite || link.favourite,
            html: known.html ?? link.html,
            highlights: [...known.highlights, ...link.highlights],
          }
        : link,
    );
  }
  return [...byUrl.values()];
}
