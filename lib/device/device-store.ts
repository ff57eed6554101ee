import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A page that opens without network. */
export interface StoredPage {
  /** Path and query, as `pageKey` gives them. */
  key: string;
  /** What its HTML says; null for a list, the settings, the page that says there is no network. */
  article: StoredArticle | null;
  bytes: number;
  /** The build that made it: its scripts ask for other scripts of the same one. */
  build: string;
  /** Addresses of what it needs besides: deferred data, scripts, type, pictures. */
  parts: string[];
  openedAt: number;
  saved: boolean;
}

export interface StoredArticle {
  slug: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
}

/** A file beside the pages; several may share it. */
export interface StoredPart {
  address: string;
  bytes: number;
}

/** A version of the site, and the scripts that its pages may ask for. */
export interface StoredBuild {
  id: string;
  files: string[];
  at: number;
}

/** A write of the reader that waits for the network, or that the server would not have. */
export interface QueuedWrite {
  /** In which writes were made, and are sent. */
  order: number;
  /** The write's own id: the server does it once. */
  id: string;
  method: 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body?: unknown;
  at: number;
  /** How often in a row it could not be done. */
  failures: number;
  /** What the last of them was answered; 0 for nothing. */
  failedWith?: number;
  /** By this device's clock: it rests until then. */
  notBefore?: number;
  refused?: { status: number; reason: string };
}

/** Where pages are stored; named by the first version, and a new name would shut out tabs that are still open. */
export const pageStore = 'kept';

interface DeviceSchema extends DBSchema {
  [pageStore]: { key: string; value: StoredPage };
  parts: { key: string; value: StoredPart };
  builds: { key: string; value: StoredBuild };
  /** Which build an open page is of, by the browser's id of the page. */
  openPages: { key: string; value: { client: string; build: string; at: number } };
  writes: { key: number; value: QueuedWrite; indexes: { id: string } };
}

export type DeviceStore = IDBPDatabase<DeviceSchema>;

const databaseName = 'backstory';

let opened: Promise<DeviceStore> | undefined;

/** What this device stores: pages, and writes that wait. Shared by the pages and the worker. */
export function deviceStore(): Promise<DeviceStore> {
  const close = () => {
    void opened?.then((store) => store.close());
    opened = undefined;
  };
  opened ??= openDB<DeviceSchema>(databaseName, 1, {
    upgrade(store) {
      store.createObjectStore(pageStore, { keyPath: 'key' });
      store.createObjectStore('parts', { keyPath: 'address' });
      store.createObjectStore('builds', { keyPath: 'id' });
      store.createObjectStore('openPages', { keyPath: 'client' });
      const writes = store.createObjectStore('writes', { keyPath: 'order', autoIncrement: true });
      writes.createIndex('id', 'id', { unique: true });
    },
    // A newer version of the site, in another page or the worker, must not wait for this one.
    blocking: close,
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** The names of the caches: pages, the files beside them, and what the server answered of the reader. */
export const cacheNames = {
  pages: 'backstory-pages',
  parts: 'backstory-parts',
  own: 'backstory-own',
} as const;

type Task = 'pages' | 'writes' | 'first write';
/** The last of each that this page began. */
const begun = new Map<Task, Promise<unknown>>();

/** Runs alone among all pages and the worker, so that nothing is stored while it is cleared. */
export async function alone<Result>(what: Task, work: () => Promise<Result>): Promise<Result> {
  if ('locks' in navigator) return navigator.locks.request(`backstory-${what}`, work);
  // Plain http addresses of a home network have no locks, and no worker either: alone on this page.
  const done = (begun.get(what) ?? Promise.resolve()).then(work);
  const settled = done.catch(() => {});
  begun.set(what, settled);
  return done;
}
