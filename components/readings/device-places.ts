import { findItem, listPlacePaths, placeKey, saveItem } from '@/lib/device/local-item';
import { isPlace } from '@/lib/device/answers/readings';
import { isBoolean, isNumber, isObject, isText, orMissing } from '@/lib/device/answers/shape';
import type { ReadingPlace } from '@/lib/reader/reading';

/** The page's own path stands in the key: the starter of deferred scripts looks for it. */
const articles = '/articles/';
const keyOf = (slug: string) => placeKey(articles + encodeURIComponent(slug));

/** `sent` had another name: a device may have stored a place so. */
const withNewName = (place: unknown): unknown =>
  typeof place === 'object' && place !== null && 'told' in place ? { ...place, sent: place.told } : place;

export interface StoredPlace {
  place: ReadingPlace;
  /** Of the article, for lists of what was begun. */
  headline?: string;
  finished: boolean;
  /** By this device's clock. */
  at: number;
  /** False until the server has it, or says that it stores none. */
  sent: boolean;
}
const isStoredPlace = isObject<StoredPlace>({
  place: isPlace,
  headline: orMissing(isText),
  finished: isBoolean,
  at: isNumber,
  sent: isBoolean,
});

/** Where this device was in the article; null for nowhere. */
export function findPlace(slug: string): StoredPlace | null {
  try {
    const stored = withNewName(JSON.parse(findItem(keyOf(slug)) ?? 'null'));
    return isStoredPlace(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** Stores where the reader is. Where storage is full or forbidden, nothing is stored. */
export function storePlace(slug: string, now: Pick<StoredPlace, 'place' | 'headline' | 'finished'>): void {
  write(slug, { ...now, at: Date.now(), sent: false });
}

/** Called when the server has the place that was stored at this time. */
export function notePlaceSent(slug: string, at: number): void {
  const now = findPlace(slug);
  if (now?.at === at) write(slug, { ...now, sent: true });
}

/** Less than this was a glance at the head; more than that is the end. */
const [started, ended] = [0.04, 0.96];

/** Whether an article was begun and not read to its end. */
export const isPartWay = ({ share }: ReadingPlace): boolean => share > started && share < ended;

/** The article that was read last on this device and not to its end; null where there is none. */
export function latestUnfinished(): { slug: string; headline: string } | null {
  const [latest] = slugsWithPlace()
    .map((slug) => ({ slug, stored: findPlace(slug) }))
    .filter(({ stored }) => stored?.headline && !stored.finished && isPartWay(stored.place))
    .toSorted((a, b) => (b.stored?.at ?? 0) - (a.stored?.at ?? 0));
  return latest ? { slug: latest.slug, headline: latest.stored?.headline ?? '' } : null;
}

/** The articles whose places the server doesn't have. */
export const unsentPlaces = (): string[] =>
  slugsWithPlace().filter((slug) => findPlace(slug)?.sent === false);

const slugsWithPlace = (): string[] =>
  listPlacePaths()
    .filter((path) => path.startsWith(articles))
    .map((path) => decodeURIComponent(path.slice(articles.length)));

function write(slug: string, place: StoredPlace) {
  // Without storage, the reader finds their place by themselves.
  saveItem(keyOf(slug), JSON.stringify(place));
}
