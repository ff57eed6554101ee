import { isToPage, onDeviceChange, type ToWorker } from './messages';
import { isPart, pageKey } from './page-address';
import { workerPlace } from './early/worker-place';
import { sendQueued, syncTag } from './writes/send-queued';
import { waitingWrites } from './writes/write-queue';

/** Background Sync, which the compiler doesn't know: Chromium alone has it. */
interface SyncRegistration extends ServiceWorkerRegistration {
  readonly sync?: { register(tag: string): Promise<void> };
}

/** What a first tap asked for is done by then. The page itself has the worker register before (start-scripts.ts). */
const restMs = 400;
/** While writes wait, those that have rested long enough are sent. */
const retryMs = 10_000;

/**
 * Has the worker store this page, and the queue sent.
 * @param onNewer is called where the site has a newer version than this page
 * @param onAway is called where something waits because nobody answers, though there is a network
 * @returns ends it
 */
export function startOffline(onNewer: () => void, onAway: () => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const send = () => void sendQueued().catch(() => {});
  const timer = setTimeout(() => {
    send();
    void startWorker(onNewer, signal).catch((error: unknown) => console.warn('No worker:', error));
  }, restMs);
  const again = setInterval(() => {
    void waitingWrites()
      .then((writes) => writes.length > 0 && navigator.onLine && send())
      .catch(() => {});
  }, retryMs);
  const sendAtOnce = () => void sendQueued({ evenResting: true }).catch(() => {});
  addEventListener('online', sendAtOnce, { signal });
  const stopNews = onDeviceChange((news) => {
    if (news.kind !== 'queued') return;
    if (navigator.onLine)
      void sendQueued().then(
        (sending) => sending === 'away' && onAway(),
        () => {},
      );
    void askForSync();
  });
  return () => {
    clearTimeout(timer);
    clearInterval(again);
    stopNews();
    ended.abort();
  };
}

/** Not there on plain http addresses, and in some private windows. */
const hasWorkers = (): boolean => 'serviceWorker' in navigator && isSecureContext;

async function startWorker(onNewer: () => void, signal: AbortSignal): Promise<void> {
  if (!hasWorkers()) return;
  let reported = false;
  navigator.serviceWorker.addEventListener(
    'message',
    ({ data }) => {
      if (!isToPage(data) || reported) return;
      reported = true;
      onNewer();
    },
    { signal },
  );
  await navigator.serviceWorker.register(...workerPlace);
  const registration = await navigator.serviceWorker.ready;
  addEventListener(
    'visibilitychange',
    () => {
      // A page that stays open for days learns of a newer version when the reader comes back to it.
      if (document.visibilityState === 'visible') void registration.update().catch(() => {});
    },
    { signal },
  );
  // Who installs the site counts on it; in a tab some browsers would ask the reader.
  if (matchMedia('(display-mode: standalone)').matches) void navigator.storage?.persist?.();
  const notify = () =>
    notifyWorker({ kind: 'opened', key: pageKey(new URL(location.href)), used: filesUsed() });
  await notify();
  // Pictures further down are fetched as the reader comes to them.
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void notify(), {
    signal,
  });
}

let silent = false;

/** Notifies the worker, if there is one; after it was asked to forget, nothing more from this page. */
export async function notifyWorker(message: ToWorker): Promise<void> {
  if (!hasWorkers() || silent) return;
  silent = message.kind === 'forget';
  // Not `ready`, which waits for ever where a browser has refused the worker.
  const registration = await navigator.serviceWorker.getRegistration();
  registration?.active?.postMessage(message);
  // One that is just being installed stores the page that it was registered by.
  if (silent) registration?.installing?.postMessage(message);
}

/** Addresses of the files of this site that the page has fetched. */
function filesUsed(): string[] {
  const used = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  return used
    .filter(({ origin, pathname }) => origin === location.origin && isPart(pathname))
    .map(({ pathname, search }) => pathname + search);
}

async function askForSync(): Promise<void> {
  if (!hasWorkers()) return;
  const registration: SyncRegistration = await navigator.serviceWorker.ready;
  await registration.sync?.register(syncTag).catch(() => {});
}
