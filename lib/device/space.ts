import type { StoredPage, StoredPart } from './device-store';

/**
 * An article takes some 0.1 MB of its own, with pictures 0.5 MB: this holds a year of a daily reader,
 * and is less than browsers give a site without asking.
 */
const mostBytes = 200_000_000;
/** Of what the browser would give: on a full device its other things come first. */
const mostShare = 0.25;

/** How much may be stored here. @param quota what the browser would give; undefined where it doesn't say */
export function spaceFor(quota: number | undefined): number {
  return Math.min(mostBytes, quota === undefined ? mostBytes : Math.floor(quota * mostShare));
}

/** Lists cost little, but each filter and each page of a long list is one. */
const mostLists = 60;

type PageOnDevice = Pick<StoredPage, 'key' | 'bytes' | 'parts' | 'openedAt' | 'saved' | 'article'>;
type Sizes = ReadonlyMap<StoredPart['address'], number>;

/** All that is stored, in bytes; what pages share counts once. */
export function bytesOf(pages: readonly PageOnDevice[], sizes: Sizes): number {
  const parts = new Set(pages.flatMap((page) => page.parts));
  const ofParts = [...parts].reduce((sum, part) => sum + (sizes.get(part) ?? 0), 0);
  return ofParts + pages.reduce((sum, page) => sum + page.bytes, 0);
}

/**
 * Which pages go so that the rest fits: those not opened for longest first, saved ones last. The page
 * opened last stays, whatever its size: somebody is reading it.
 */
export function pagesToDrop(pages: readonly PageOnDevice[], sizes: Sizes, space: number): string[] {
  const oldestFirst = pages.toSorted((a, b) => a.openedAt - b.openedAt);
  const lists = oldestFirst.filter((page) => page.article === null && page.key !== offlineKey);
  const dropped = new Set(lists.slice(0, Math.max(0, lists.length - mostLists)).map((page) => page.key));
  const candidates = [
    ...oldestFirst.filter((page) => page.article !== null && !page.saved),
    ...oldestFirst.filter((page) => page.article !== null && page.saved),
  ];
  const latest = oldestFirst.at(-1)?.key;
  // Parts go with the last page that needs them, so what is left is counted by users of each part.
  const users = new Map<string, number>();
  const stay = pages.filter((page) => !dropped.has(page.key));
  for (const part of stay.flatMap((page) => page.parts)) users.set(part, (users.get(part) ?? 0) + 1);
  let bytes = bytesOf(stay, sizes);
  for (const page of candidates) {
    if (bytes <= space) break;
    if (page.key === latest) continue;
    dropped.add(page.key);
    bytes -= page.bytes;
    for (const part of page.parts) {
      const left = (users.get(part) ?? 0) - 1;
      users.set(part, left);
      if (left === 0) bytes -= sizes.get(part) ?? 0;
    }
  }
  return [...dropped];
}

/** The page that stands in for what isn't here; it goes only with everything. */
export const offlineKey = '/offline';
