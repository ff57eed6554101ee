/**
 * The worker that stores what the reader opens, and answers for the site without network. Built apart
 * from the site (lib/server/scripts/worker-script.ts) and served as /sw.js.
 */
import { answerFile, answerFixed, answerOwn, answerPage, later, takeResting } from './answer-requests';
import { dropOldBuilds, noteByScripts, notifyOldPages, storeBuild } from './builds';
import {
  addUsed,
  findStored,
  keepPage,
  keepSaved,
  renewOfflinePage,
  renewPages,
  stopKeeping,
} from './store-pages';
import { isToWorker } from '../messages';
import { handlingOf, pageKey } from '../page-address';
import { offlineKey } from '../space';
import { sendQueued, syncTag } from '../writes/send-queued';
import { thisBuild } from './this-build';
import { scope } from './worker-scope';

scope.addEventListener('install', (event) => {
  const isFirst = scope.registration.active === null;
  event.waitUntil(
    // Without a worker nothing opens: the first one is there as soon as it has what is open, and the other scripts of
    // its build come after.
    (isFirst ? keepOpenPages() : storeBuild(thisBuild))
      .then(() => keepPage(offlineKey, { opened: false }))
      // It takes nothing from pages of older builds, so nobody has to wait for them to be closed.
      .then(() => scope.skipWaiting()),
  );
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      scope.registration.navigationPreload?.enable(),
      scope.clients.claim(),
      // Not waited for, as no request is answered meanwhile: pages that were opened while it was installed.
      void keepOpenPages().then(restOfBuild),
      notifyOldPages(thisBuild),
    ]),
  );
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.location.origin) return;
  const handling = handlingOf(url.pathname, request.mode === 'navigate');
  if (handling === 'page' || handling === 'fleeting')
    event.respondWith(answerPage(event, pageKey(url), handling === 'page'));
  else if (handling === 'own') event.respondWith(answerOwn(event));
  else if (handling === 'fixed' && thisBuild.fixed) event.respondWith(answerFixed(request));
  else if (handling === 'fixed' || handling === 'file') event.respondWith(answerFile(request));
});

scope.addEventListener('message', (event) => {
  const reported: unknown = event.data;
  if (!isToWorker(reported)) return;
  if (reported.kind === 'forget') stopKeeping();
  else if (reported.kind === 'saved') event.waitUntil(keepSaved(reported.slugs, isThrifty()));
  else event.waitUntil(noteUse(event.source?.id ?? '', reported.key, reported.used));
});

scope.addEventListener('sync', (event) => {
  if (event.tag === syncTag) event.waitUntil(sendQueued({ evenResting: true }));
});

/** Has time: a tap on the page that has just come waits for scripts of its own, on the same line. */
async function restOfBuild(): Promise<void> {
  await later(3_000);
  await storeBuild(thisBuild).catch(() => {});
}

/** Stores what was opened before there was a worker, and isn't stored yet. */
async function keepOpenPages(): Promise<void> {
  for (const { url } of await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' })) {
    const address = new URL(url);
    const key = pageKey(address);
    if (handlingOf(address.pathname, true) === 'page' && !(await findStored(key)))
      await keepPage(key, { opened: true }).catch(() => {});
  }
}

/** A page is at rest: it is stored with what it used, and there is time to tidy up. */
async function noteUse(client: string, key: string, used: readonly string[]): Promise<void> {
  await noteByScripts(client, used, thisBuild);
  // It may have slept while this worker came.
  await notifyOldPages(thisBuild, client);
  const response = takeResting(key);
  if (response || !(await addUsed(key, used))) await keepPage(key, { response, used, opened: true });
  await storeBuild(thisBuild);
  if (!isThrifty()) await renewPages(thisBuild.id);
  await dropOldBuilds(thisBuild);
  // Without network it stays as it is.
  if (!isThrifty()) await renewOfflinePage(key).catch(() => {});
}

/** The reader asked the browser to save data: nothing is fetched that nobody opens. */
function isThrifty(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
