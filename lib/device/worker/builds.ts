import { alone, deviceStore, pageStore } from '../device-store';
import { isStopped } from './store-pages';
import { addParts, dropUnneededParts } from './stored-parts';
import type { thisBuild } from './this-build';
import { scope } from './worker-scope';

type Build = typeof thisBuild;

/** Stores all scripts that the build's pages may ask for, once. @throws where one can't be had */
export const storeBuild = ({ id, files }: Build): Promise<void> =>
  alone('pages', async () => {
    if (isStopped() || (await (await deviceStore()).getKey('builds', id))) return;
    const missing = (await addParts(files)).filter((one) => !one.here);
    if (missing.length > 0) throw new Error(`${missing.length} scripts of build ${id} could not be stored`);
    await (await deviceStore()).put('builds', { id, files, at: Date.now() });
  });

/** Notes which build an open page is of. */
export async function noteOpenPage(client: string, build: string): Promise<void> {
  if (client && build) await (await deviceStore()).put('openPages', { client, build, at: Date.now() });
}

/** A page that was there before the worker is of this build if all scripts that it runs are. */
export async function noteByScripts(client: string, used: readonly string[], own: Build): Promise<void> {
  if (await (await deviceStore()).getKey('openPages', client)) return;
  const scripts = used.filter((address) => /^\/_next\/static\/.*\.js$/.test(address));
  if (scripts.every((address) => own.files.includes(address))) await noteOpenPage(client, own.id);
}

/** A page that is just being opened is answered before it is listed. */
const openingMs = 60_000;

/**
 * Lets go of older builds that neither an open page nor a stored one is of: until then a page may ask
 * for any script of its own build, though the server has it no more. A page of which nothing is
 * known, opened before there was a worker, may be of any build.
 */
export const dropOldBuilds = (own: Build): Promise<void> =>
  alone('pages', async () => {
    const store = await deviceStore();
    const open = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
    const ids = new Set(open.map((client) => client.id));
    const noted = await store.getAll('openPages');
    const isOpen = ({ client, at }: (typeof noted)[number]) =>
      ids.has(client) || Math.abs(Date.now() - at) < openingMs;
    for (const page of noted) if (!isOpen(page)) await store.delete('openPages', page.client);
    const live = noted.filter(isOpen);
    const known = new Set(live.map((page) => page.client));
    if (open.some(({ id }) => !known.has(id))) return;
    const stored = await store.getAll(pageStore);
    const inUse = new Set([own.id, ...live.map((page) => page.build), ...stored.map((page) => page.build)]);
    const ownAt = (await store.get('builds', own.id))?.at ?? 0;
    for (const build of await store.getAll('builds')) {
      if (!inUse.has(build.id) && build.at < ownAt) await store.delete('builds', build.id);
    }
    await dropUnneededParts();
  });

/** Notifies the pages of older builds that there is a newer one. @param only the page with this id */
export async function notifyOldPages(own: Build, only?: string): Promise<void> {
  const store = await deviceStore();
  const builds = new Map((await store.getAll('openPages')).map(({ client, build }) => [client, build]));
  const older = new Set((await store.getAllKeys('builds')).filter((id) => id !== own.id));
  for (const client of await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' })) {
    const isAsked = only === undefined || only === client.id;
    if (isAsked && older.has(builds.get(client.id) ?? '')) client.postMessage({ kind: 'newer' });
  }
}
