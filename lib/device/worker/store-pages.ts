import { alone, cacheNames, deviceStore, pageStore, type StoredPage } from '../device-store';
import { notifyPages } from '../messages';
import { isPart } from '../page-address';
import { articleOf, partsOf, scriptsLater, siteNameIn } from './page-parts';
import { addParts, dropUnneededParts, inTime } from './stored-parts';
import { offlineKey, pagesToDrop, spaceFor } from '../space';
import { thisBuild } from './this-build';

/** The header in which the server names the build that made a page. */
export const buildHeader = 'x-backstory-build';

interface How {
  /** The page as it was just answered; fetched where it is left out. */
  response?: Response;
  /** What the open page has fetched, such as type and the pictures' variants. */
  used?: readonly string[];
  /** False where nobody opened it: it is only brought up to date, or fetched because it is saved. */
  opened: boolean;
  /** Leave it out where what is known holds. */
  saved?: boolean;
}

export type Keeping = 'stored' | 'gone' | 'not-stored';

let stopped = false;

/** For the rest of this worker’s life: pages that come to rest after all was cleared must not come back. */
export function stopKeeping(): void {
  stopped = true;
}

/** Whether nothing more is to be stored here. */
export const isStopped = (): boolean => stopped;

/**
 * Stores a page with all that it needs: the files first, then page and entry, so that what is stored
 * is whole at each moment. A page that can't be had whole leaves what was stored before.
 */
export const keepPage = (key: string, how: How): Promise<Keeping> =>
  alone('pages', async () => {
    if (stopped) return 'not-stored';
    const response = how.response ?? (await fetch(key, inTime()));
    if (response.status === 404 || response.status === 410) return gone(key);
    if (!isWholePage(response)) return 'not-stored';
    const html = await response.clone().text();
    const before = await (await deviceStore()).get(pageStore, key);
    const { needed, pictures } = partsOf(html);
    if (!(await addParts(needed)).every((one) => one.here)) return 'not-stored';
    // A tool, a picture or a face that is missing leaves the page readable.
    const later = scriptsLater(needed, thisBuild.named);
    const used = (how.used ?? before?.parts ?? []).filter((address) => isPart(pathOf(address)));
    const others = await addParts([...new Set([...later, ...stillUsed(used, html), ...pictures])]);
    const page: StoredPage = {
      key,
      article: articleOf(key, html),
      bytes: new Blob([html]).size,
      build: response.headers.get(buildHeader) ?? '',
      parts: [...new Set([...needed, ...others.filter((one) => one.here).map((one) => one.address)])],
      openedAt: how.opened ? Date.now() : (before?.openedAt ?? 0),
      saved: how.saved ?? before?.saved ?? false,
    };
    await (await caches.open(cacheNames.pages)).put(key, response);
    await (await deviceStore()).put(pageStore, page);
    await makeRoom();
    notifyPages({ kind: 'stored' });
    return 'stored';
  });

/** Adds to a stored page what it has used since. @returns false where the page isn't stored */
export const addUsed = (key: string, used: readonly string[]): Promise<boolean> =>
  alone('pages', async () => {
    const store = await deviceStore();
    const page = await store.get(pageStore, key);
    if (!page) return false;
    const missing = used.filter((address) => isPart(pathOf(address)) && !page.parts.includes(address));
    const added = (await addParts(missing)).filter((one) => one.here).map((one) => one.address);
    if (added.length > 0) await store.put(pageStore, { ...page, parts: [...page.parts, ...added] });
    return true;
  });

/** The page as it is stored; opening it puts off its end. */
export async function findStored(key: string): Promise<{ response: Response; build: string } | null> {
  const response = await (await caches.open(cacheNames.pages)).match(key);
  const page = response && (await (await deviceStore()).get(pageStore, key));
  return response && page ? { response, build: page.build } : null;
}

/** Notes that a stored page was opened. */
export async function noteOpened(key: string): Promise<void> {
  const store = await deviceStore();
  const page = await store.get(pageStore, key);
  if (page) await store.put(pageStore, { ...page, openedAt: Date.now() });
}

/** Drops pages until the rest fits, and files that nobody needs any more. */
async function makeRoom(): Promise<void> {
  const store = await deviceStore();
  const [pages, parts] = await Promise.all([store.getAll(pageStore), store.getAll('parts')]);
  const sizes = new Map(parts.map(({ address, bytes }) => [address, bytes]));
  const { quota } = (await navigator.storage?.estimate?.()) ?? {};
  const dropped = pagesToDrop(pages, sizes, spaceFor(quota));
  if (dropped.length === 0) return;
  const cache = await caches.open(cacheNames.pages);
  for (const key of dropped) {
    await cache.delete(key);
    await store.delete(pageStore, key);
  }
  await dropUnneededParts();
}

/** The library has no such page any more. */
async function gone(key: string): Promise<Keeping> {
  await (await caches.open(cacheNames.pages)).delete(key);
  await (await deviceStore()).delete(pageStore, key);
  notifyPages({ kind: 'stored' });
  return 'gone';
}

/** Marks which articles are saved, and fetches those that aren't here, unless data is to be saved. */
export async function keepSaved(slugs: readonly string[], isThrifty: boolean): Promise<void> {
  const store = await deviceStore();
  const wanted = new Set(slugs.map((slug) => `/articles/${encodeURIComponent(slug)}`));
  const known = new Map((await store.getAll(pageStore)).map((page) => [page.key, page]));
  for (const page of known.values()) {
    const saved = wanted.has(page.key);
    if (saved !== page.saved) await store.put(pageStore, { ...page, saved });
  }
  if (isThrifty) return;
  // One at a time: what the reader does meanwhile comes first.
  for (const key of wanted) if (!known.has(key)) await keepPage(key, { opened: false, saved: true });
}

/**
 * Brings pages of older builds up to date, so that the older builds can go. A build that isn't known
 * here is newer than this worker: its own worker is about to come.
 */
export async function renewPages(own: string): Promise<void> {
  const store = await deviceStore();
  const older = new Set((await store.getAllKeys('builds')).filter((id) => id !== own));
  for (const page of await store.getAll(pageStore)) {
    if (older.has(page.build)) await keepPage(page.key, { opened: false });
  }
}

function isWholePage(response: Response): boolean {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  // A redirected answer can't be given to a browser that asked for the first address.
  return response.status === 200 && isPage && !response.redirected;
}

/** Type stays with the page from one version to the next; pictures only where it still shows them. */
const stillUsed = (used: readonly string[], html: string): string[] =>
  used.filter((address) => address.endsWith('.woff2') || html.includes(address.replaceAll('&', '&amp;')));

const pathOf = (address: string): string => address.split('?', 1)[0] ?? address;

/** The page for what isn't here. */
export const findOfflinePage = () => findStored(offlineKey);

/** Fetches the page for what isn't here anew, where a page that was stored last calls the site otherwise than it. */
export async function renewOfflinePage(key: string): Promise<void> {
  const [page, offline] = await Promise.all([findStored(key), findOfflinePage()]);
  if (!page || !offline) return;
  const [name, before] = await Promise.all([page, offline].map(async ({ response }) => response.text()));
  if (siteNameIn(name ?? '') !== siteNameIn(before ?? '')) await keepPage(offlineKey, { opened: false });
}
