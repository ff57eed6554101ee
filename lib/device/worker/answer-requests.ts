import { noteOpenPage } from './builds';
import { cacheNames, deviceStore } from '../device-store';
import { buildHeader, findStored, findOfflinePage, keepPage, noteOpened } from './store-pages';
import { pictureOf } from '../page-address';
import type { FetchEvent } from './worker-scope';

/** After this a stored page is better than one that is still on its way. */
const patienceMs = 4_000;
/** Time for the page's own requests to be over before those for its storing begin. */
const restMs = 3_000;

/** A proxy that can't reach the site is as good as no network. */
const isAway = (response: Response): boolean => [502, 503, 504].includes(response.status);

export const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Pages that were just answered, and are stored once they are at rest. */
const resting = new Map<string, Response>();

/** The answer that waits to be stored, for who stores it now. */
export function takeResting(key: string): Response | undefined {
  const response = resting.get(key);
  resting.delete(key);
  return response;
}

async function keepOnceAtRest(key: string, copy: Response): Promise<void> {
  resting.set(key, copy);
  await later(restMs);
  const response = takeResting(key);
  if (response) await keepPage(key, { response, opened: true });
}

/**
 * A page: from the network, else as it is stored, else the page that says what is here. Nothing is
 * looked up while the network answers: the worker may not make a page slower.
 */
export async function answerPage(event: FetchEvent, key: string, keeps: boolean): Promise<Response> {
  const note = (build: string | null) =>
    event.waitUntil(noteOpenPage(event.resultingClientId, build ?? '').catch(() => {}));
  const asked = fromNetwork(event).catch(() => null);
  event.waitUntil(
    // Stored also where it comes too late to be shown: the next time it is there.
    asked.then((response) =>
      // An opaque redirect has status 0; where it leads is a request of its own.
      keeps && response?.status === 200 ? keepOnceAtRest(key, response.clone()) : undefined,
    ),
  );
  const first = await Promise.race([asked, later(patienceMs).then(() => 'slow' as const)]);
  if (first instanceof Response && !isAway(first)) {
    note(first.headers.get(buildHeader));
    return first;
  }
  const stored = keeps ? await findStored(key) : null;
  if (stored) {
    note(stored.build);
    event.waitUntil(noteOpened(key));
    return stored.response;
  }
  const deferred = await asked;
  if (deferred) {
    note(deferred.headers.get(buildHeader));
    return deferred;
  }
  const offline = await findOfflinePage();
  if (!offline) return Response.error();
  note(offline.build);
  return withStatus(offline.response, 503);
}

const withStatus = ({ headers, body }: Response, status: number): Response =>
  new Response(body, { status, headers });

async function fromNetwork(event: FetchEvent): Promise<Response> {
  return (await event.preloadResponse) ?? fetch(event.request);
}

/** A file whose address names its content: as stored, else from the network, else the same picture in another size. */
export async function answerFixed(request: Request): Promise<Response> {
  const cache = await caches.open(cacheNames.parts);
  const stored = await cache.match(request.url);
  if (stored) return stored;
  try {
    return await fetch(request);
  } catch (error) {
    const other = await otherVariant(new URL(request.url).pathname);
    if (!other) throw error;
    return other;
  }
}

async function otherVariant(path: string): Promise<Response | undefined> {
  const picture = pictureOf(path);
  if (picture === null) return undefined;
  // All addresses that begin with the picture's own.
  const range = IDBKeyRange.bound(picture, `${picture}\uffff`);
  const [variant] = await (await deviceStore()).getAllKeys('parts', range, 1);
  return variant === undefined ? undefined : (await caches.open(cacheNames.parts)).match(variant);
}

/** A file that may change: from the network, else as stored. */
export async function answerFile(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const stored = await (await caches.open(cacheNames.parts)).match(request.url);
    if (!stored) throw error;
    return stored;
  }
}

/** Lists of an active reader: settings, and one answer or two for each article. */
const mostOwn = 500;

/** What the server tells of the reader: from the network, else as it was heard last. */
export async function answerOwn(event: FetchEvent): Promise<Response> {
  const cache = await caches.open(cacheNames.own);
  try {
    const response = await fetch(event.request);
    if (isAway(response)) return (await cache.match(event.request.url)) ?? response;
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    if (response.status === 200 && isJson) {
      const copy = response.clone();
      event.waitUntil(cache.put(event.request.url, copy).then(() => dropOldest(cache)));
    }
    return response;
  } catch (error) {
    const stored = await cache.match(event.request.url);
    if (!stored) throw error;
    return stored;
  }
}

async function dropOldest(cache: Cache): Promise<void> {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - mostOwn))) await cache.delete(key);
}
