/**
 * The worker that stores what the reader opens, and answers for the site without network. Built apart
 * from the site (lib/server/scripts/worker-script.ts) and served as /sw.js.
 */
import { answerFile, answerFixed, answerOwn, answerPage, takeResting } from './answer-requests';
import { dropOldBuilds, noteByScripts, notifyOldPages, storeBuild } from './builds';
import { addUsed, keepPage, keepSaved, renewOfflinePage, renewPages, stopKeeping } from './store-pages';
import { isToWorker } from '../messages';
import { handlingOf, pageKey } from '../page-address';
import { offlineKey } from '../space';
import { sendQueued, syncTag } from '../writes/send-queued';
import { thisBuild } from './this-build';
import { scope } from './worker-scope';

scope.addEventListener('install', (event) => {
  event.waitUntil(
    storeBuild(thisBuild)
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

/** A page is at rest: it is stored with what it used, and there is time to tidy up. */
async function noteUse(client: string, key: string, used: readonly string[]): Promise<void> {
  await noteByScripts(client, used, thisBuild);
  // It may have slept while this worker came.
  await notifyOldPages(thisBuild, client);
  const response = takeResting(key);
  if (response || !(await addUsed(key, used))) await keepPage(key, { response, used, opened: true });
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
