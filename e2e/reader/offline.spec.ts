import type { Page } from '@playwright/test';
import { sampleArticle } from '../app';
import { expect, openAndStore, stored, test } from '../support/cut-line';

const withPhoto = '/articles/tunnel-photo';

test.use({ serviceWorkers: 'allow' });

test.beforeEach(() => {
  test.setTimeout(60_000);
});

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

test('an article that was opened and not touched opens again without network', async ({ page, away }) => {
  await page.goto(withPhoto);
  await stored(page, withPhoto);
  await away(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/First tram/);
  expect(await widthOfPhoto(page)).toBeGreaterThan(0);
});

test('the list of what is here stands by itself in place of a page that is not, and is reached by keys', async ({
  page,
  app,
  away,
  expectAccessible,
}) => {
  await openAndStore(app, sampleArticle);
  await stored(page, '/offline');
  await away(true);
  await page.goto('/articles/not-opened-before');
  const link = page.getByRole('main').getByRole('link', { name: /Four defense ministers/ });
  await expect(link).toBeVisible();
  await expect(page.getByText('Looking at what is here')).toHaveCount(0);
  await expectAccessible();
  while (!(await link.evaluate((one) => one === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Four defense ministers/);
});

test('who has stored nothing is told so in place of a page that is not here', async ({ page, app, away }) => {
  await app.open('/');
  await stored(page, '/offline');
  await away(true);
  await page.goto('/articles/not-opened-before');
  await expect(page.getByText('No article is on this device yet.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of what is here says that nothing is', async ({ page }) => {
    await page.goto('/offline');
    await expect(page.getByText('Without JavaScript, nothing is stored on this device.')).toBeVisible();
    await expect(page.getByText('Looking at what is here')).toBeHidden();
  });
});

/** Only a page that the worker has not taken yet meets the network's whims with its scripts. */
test.describe('before there is a worker', () => {
  test.use({ serviceWorkers: 'block' });

  const scripts = '**/*.js*';

  test('what is tapped where no script came is done when the network is back', async ({ page, away }) => {
    await page.route(scripts, (route) => route.abort());
    await page.goto(sampleArticle);
    await away(true);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Four defense ministers/);
    await page.unroute(scripts);
    await away(false);
    await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  });

  test('tools whose scripts came answer, and those whose scripts did not open when they come', async ({
    page,
    app,
    away,
    request,
  }) => {
    const html = await (await request.get(sampleArticle)).text();
    await page.route(scripts, (route) =>
      html.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
    );
    await app.open(sampleArticle);
    const notices = page.getByRole('status');
    await expect(notices.getByText('Keyboard shortcuts come when it is back.')).toBeVisible();
    await away(true);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
    await app.pressInMenu('Tags');
    await expect(notices.getByText('The tags come when it is back.')).toBeVisible();
    await page.unroute(scripts);
    await away(false);
    await expect(page.getByLabel('Add a tag')).toBeVisible();
  });
});

test('where data is to be saved, nothing is stored of a page before it is used', async ({ page, app }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.goto(withPhoto, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => document.querySelectorAll('link[rel="prefetch"]').length)).toBe(0);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  await app.wake();
  await stored(page, withPhoto);
});

test('the site can be installed, and says what it has of an address that is shared with it', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('Shift');
  await page.locator('link[rel="manifest"]').waitFor({ state: 'attached' });
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
