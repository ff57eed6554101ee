import type { Page } from '@playwright/test';
import { ownSettings } from '../../lib/reader/settings';
import { App, sampleArticle } from '../app';
import { expect, openAndStore, test } from '../support/cut-line';

test.use({ serviceWorkers: 'allow' });

test.beforeEach(() => {
  test.setTimeout(60_000);
});

/** Writes into the device's queue what a reader did while the network was away. */
const waitFor = (page: Page, writes: { id: string; path: string; body: unknown }[]) =>
  page.evaluate(async (given) => {
    const store = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('backstory');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = store.transaction('writes', 'readwrite');
    for (const write of given)
      transaction.objectStore('writes').add({ ...write, method: 'PUT', at: Date.now(), failures: 0 });
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    store.close();
  }, writes);

test('what was done without network is sent once and in order when it is back, and what is refused stays', async ({
  page,
  context,
  app,
  line,
  away,
}) => {
  await openAndStore(app, sampleArticle);
  await away(true);
  const path = '/api/reader/settings';
  const settings = { settings: ownSettings };
  const ids = [1, 2, 3].map((number) => `00000000-0000-4000-8000-00000000000${number}`);
  const [first = '', second = '', third = ''] = ids;
  await waitFor(page, [
    { id: first, path, body: settings },
    { id: second, path: '/api/reader/nowhere', body: { note: 'Ask the port about the pier.' } },
    { id: third, path, body: settings },
  ]);
  // They outlive the page, and two tabs hold them.
  await app.reload();
  const other = await context.newPage();
  await other.goto(sampleArticle);
  await new App(other).giveSign();
  await expect(other.getByRole('status').first()).toBeAttached();

  line.losesAnswers = true;
  await away(false);
  await expect.poll(() => line.writes.length).toBeGreaterThan(0);
  line.losesAnswers = false;
  await other.reload();
  await new App(other).giveSign();

  await page.bringToFront();
  // A network that is there again is a reason to try at once; else the first write would rest.
  await away(true);
  await away(false);
  const refusal = page.getByRole('status').getByText('stored on this device');
  await expect(refusal).toBeVisible({ timeout: 20_000 });
  const sent = () => line.writes.map((write) => write.split(' ').at(-1));
  await expect.poll(() => sent().includes(third)).toBe(true);
  // An answer that was lost is asked for again under the same id, before anything that came after.
  expect([...new Set(sent())]).toEqual(ids);
  expect(sent().filter((id) => id !== first)).toEqual([second, third]);

  await app.open('/offline');
  const refused = page.getByRole('listitem').filter({ hasText: 'Ask the port about the pier.' });
  await refused.getByRole('button', { name: 'Discard' }).click();
  await expect(refused).toHaveCount(0);
});

/** How many writes wait on the device. */
const countQueued = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('backstory');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('writes').objectStore('writes').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

test('a highlight and a saving made without network show at once, outlive the page, and reach other devices', async ({
  page,
  browser,
  context,
  baseURL,
  app,
  line,
  away,
}) => {
  await openAndStore(app, '/highlights');
  await openAndStore(app, sampleArticle);
  await away(true);

  await page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('#p3') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    let text = walker.nextNode();
    while (text && (text.nodeValue ?? '').length < 24) text = walker.nextNode();
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 24);
  });
  await page.keyboard.press('h');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const isThere = async (on: Page) => {
    await new App(on).expectHighlights(1);
    await expect(on.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  };
  await isThere(page);
  // Both are tried first, and shown before they are stored.
  await expect.poll(() => countQueued(page)).toBe(2);
  await app.reload();
  await isThere(page);
  expect(line.writes).toEqual([]);

  // The list of all highlights opens as it was seen last, with those that wait.
  await page.goto('/highlights');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Highlights');
  await expect(page.getByRole('article', { name: 'Yellow highlight' })).toContainText(
    'Waiting for the network',
  );
  await app.openArticle();

  await away(false);
  const stored = () => line.writes.filter((write) => /annotations|readings /.test(write));
  await expect.poll(stored, { timeout: 20_000 }).toHaveLength(2);
  await expect.poll(async () => (await context.cookies()).length).toBe(1);
  const device = await browser.newContext({ baseURL, storageState: await context.storageState() });
  const other = await device.newPage();
  await other.goto(sampleArticle);
  await new App(other).giveSign();
  await isThere(other);
  await device.close();
  await app.reload();
  await isThere(page);
  expect(stored()).toHaveLength(2);
});
