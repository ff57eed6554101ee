import type { Page } from '@playwright/test';
import { ownSettings } from '../../lib/reader/settings';
import { App, sampleArticle } from '../app';
import { expect, test as base } from '../support/fixtures';
import { Line } from '../support/line';

const withPhoto = '/articles/tunnel-photo';

/** Each test has a line of its own to the site, to cut. */
const test = base.extend<{ line: Line; away: (isAway: boolean) => Promise<void> }>({
  line: async ({}, use) => {
    const line = new Line();
    await use(line);
    line.close();
  },
  baseURL: async ({ line }, use) => use(await line.open()),
  away: async ({ line, context }, use) => {
    await use(async (isAway) => {
      line.cut = isAway;
      await context.setOffline(isAway);
    });
  },
});

test.use({ serviceWorkers: 'allow' });

test.beforeEach(() => {
  test.setTimeout(60_000);
});

/** Waits until the device has the page. */
const stored = (page: Page, address: string) =>
  expect
    .poll(() => page.evaluate(async (key) => Boolean(await caches.match(key)), address), { timeout: 20_000 })
    .toBe(true);

/** Opens a page as a reader does, and waits until the device has it. */
async function openAndStore(app: App, address: string): Promise<void> {
  await app.open(address);
  await stored(app.page, address);
}

const widthOfPhoto = (page: Page) =>
  page
    .locator('[data-block="lead-photo"] img')
    .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));

test('what was opened opens again without network, with its pictures, and the library says what is here', async ({
  page,
  app,
  away,
  expectAccessible,
}) => {
  await openAndStore(app, sampleArticle);
  await openAndStore(app, withPhoto);
  await openAndStore(app, '/');
  await away(true);
  await expect(page.getByRole('status').getByText('No network.')).toBeVisible();

  await app.openFrontPage();
  const row = (name: RegExp) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });
  await expect(row(/Four defense ministers/).getByRole('img', { name: 'On this device' })).toBeVisible();
  await expectAccessible();
  await expect(row(/storm/i).first().getByRole('img', { name: 'On this device' })).toHaveCount(0);

  await page.goto(withPhoto);
  expect(await widthOfPhoto(page)).toBeGreaterThan(0);
  // Another size of the screen asks for another variant.
  await page.setViewportSize({ width: 900, height: 1200 });
  await page.reload();
  expect(await widthOfPhoto(page)).toBeGreaterThan(0);

  await app.openArticle();
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  const unread = await page.goto('/articles/not-opened-before');
  expect(unread?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('On this device');
  await app.wake();
  await expectAccessible();
  await page.getByRole('link', { name: /Four defense ministers/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Four defense ministers/);

  await app.open('/offline');
  const room = page.getByRole('region', { name: 'Room on this device' });
  await expect(room).toContainText(/2 articles, \d+\.\d MB of at most \d+\.\d MB/);
  await room.getByRole('button', { name: 'Remove from this device' }).click();
  await room.getByRole('button', { name: 'Remove them' }).click();
  await expect(page.getByText('No article is on this device yet')).toBeVisible();
  expect((await page.goto(sampleArticle))?.status()).toBe(503);
});

test('the site can be installed, and says what it has of an address that is shared with it', async ({
  page,
}) => {
  await page.goto('/');
  const client = await page.context().newCDPSession(page);
  const { errors, data = '' } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data) as { name: string; icons: { src: string; type: string }[] };
  expect(manifest.name).toBe('Backstory');
  expect(manifest.icons).toHaveLength(4);
  for (const icon of manifest.icons) {
    const answer = await page.request.get(icon.src);
    expect(answer.headers()['content-type'], icon.src).toBe(icon.type);
  }
  const known = encodeURIComponent('Read this: https://courier.example/2025/03/first-tram?utm_source=x.');
  await page.goto(`/share?text=${known}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This library has it');
  await expect(page.getByRole('main').getByRole('link')).toHaveAttribute('href', withPhoto);
  await page.goto(
    `/share?text=${encodeURIComponent('Read this: https://elsewhere.example/pier?utm_source=x')}`,
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not in this library');
  await expect(page.getByText('npm run import')).toBeVisible();
  await page.goto('/share?title=ferry');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No address was shared');
});

test('a new version takes nothing from an open page, and says that it is here', async ({
  page,
  context,
  app,
  line,
}) => {
  await openAndStore(app, '/');
  // Open, but none of its scripts is fetched yet.
  await page.goto(sampleArticle);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Four defense ministers/);
  await stored(page, sampleArticle);

  line.later = true;
  const other = await context.newPage();
  await other.goto('/stories');
  await other.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const before = registration.active;
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    await registration.update();
    if (registration.active === before) await changed;
  });

  await app.wake();
  const notice = page.getByRole('status').filter({ hasText: 'A new version of this site is here' });
  await expect(notice).toBeVisible({ timeout: 20_000 });
  const gone = await page.request.get('/_next/static/chunks/any.js');
  expect(gone.status()).toBe(404);

  await notice.getByRole('button', { name: 'Reload' }).click();
  await page.waitForLoadState();
  const scripts = await page.locator('script#deferred-scripts').textContent();
  expect(scripts).toContain('/_next/static/later/');
  await app.wake();
  await other.close();
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
