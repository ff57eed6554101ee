import { App } from '../app';
import { anySize, eachEngine, expect, test } from '../people/own-site';
import { signIn } from './sign-in';

// A site of its own, of which the environment says nothing: all is for an admin to choose.
test.use({ settings: { SITE_NAME: '', ACCESS: '' } });
test.describe.configure({ mode: 'serial' });

const email = 'ada@news.example';
let password = '';
test.beforeAll(async ({ site }) => {
  password = await site.add(email, 'admin');
});

test(
  'an admin chooses what the front page opens with, and readers see it at once',
  anySize,
  async ({ page, site, expectAccessible }) => {
    await signIn(page, '/desk/site', email, password);
    await expectAccessible();
    await expect(page.getByRole('main')).toContainText('SIGN_UP');
    const reader = await site.device();
    const opens = async () => {
      const front = await (await reader.get('/', { headers: { accept: 'text/html' } })).text();
      return /href="(\/articles\/[^"#?]+)"/u.exec(front.slice(front.indexOf('<main')))?.[1];
    };
    const before = await opens();
    const list = (await (await reader.get('/api/articles')).json()) as { items: { slug: string }[] };
    const other = list.items.map(({ slug }) => `/articles/${slug}`).find((path) => path !== before) ?? '';
    await page.getByLabel('This article, until').check();
    await page.getByLabel('This article', { exact: true }).fill('/articles/nothing');
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('no article at this address');
    await page.getByLabel('This article, until').check();
    await page.getByLabel('This article', { exact: true }).fill(`${site.address}${other}`);
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await expect(page.getByRole('main').getByRole('status')).toContainText('opens as you chose');
    expect(await opens()).toBe(other);
  },
);

test(
  'an admin names the site and says who may read it, and every process does so at once',
  eachEngine,
  async ({ page, site, request }) => {
    const addresses = [site.address, await site.startBeside()];
    const closed = ['/feed.xml', '/feed.json', '/', '/stories', '/offline', '/none'];
    const named = ['/manifest.webmanifest', ...closed];
    const get = (url: string) => request.get(url, { headers: { accept: 'text/html' }, maxRedirects: 0 });
    const everywhere = (path: string) => Promise.all(addresses.map(async (at) => get(`${at}${path}`)));
    // Each is stored by now, and has to be made anew.
    for (const path of named) await everywhere(path);
    await signIn(page, '/desk/site', email, password);
    await page.getByLabel('The site is called').fill('The Alder & Ash');
    await page.getByRole('button', { name: 'Change the name' }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/called .The Alder & Ash.\.$/);
    await expect(page.getByRole('banner')).toContainText('The Alder & Ash');
    for (const path of named)
      for (const response of await everywhere(path))
        expect(await response.text(), response.url()).toMatch(/The Alder (?:&|&amp;|\\u0026) Ash/);
    expect((await get(`${site.address}/`)).headers()['cache-control']).toBe('public, no-cache');
    await page.getByLabel('Members only').check();
    await page.getByRole('button', { name: 'Change who may read' }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Only members may read now.');
    for (const path of closed)
      for (const response of await everywhere(path))
        expect(response.status(), response.url()).toBe(path.startsWith('/feed') ? 401 : 303);
    expect((await get(`${addresses[1]}/sign-in`)).status()).toBe(200);
    await page.goto('/');
    await expect(page.getByRole('banner')).toContainText('The Alder & Ash');
    await page.goto('/desk/site');
    await page.getByLabel('Anybody').check();
    await page.getByRole('button', { name: 'Change who may read' }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Anybody may read now.');
    for (const response of await everywhere('/')) expect(response.status()).toBe(200);
  },
);

test(
  'a device learns the new name for what it shows without network',
  anySize,
  async ({ page, browser, site }) => {
    test.setTimeout(60_000);
    const context = await browser.newContext({ baseURL: site.address, serviceWorkers: 'allow' });
    const device = await context.newPage();
    const withoutNetwork = () =>
      device.evaluate(async () => (await (await caches.match('/offline'))?.text()) ?? '');
    const isCalled = async (name: string) => {
      await new App(device).openFrontPage();
      await expect.poll(withoutNetwork, { timeout: 20_000 }).toContain(`>${name}</a>`);
    };
    await signIn(page, '/desk/site', email, password);
    for (const name of ['The Birch', 'The Cedar']) {
      await page.getByLabel('The site is called').fill(name);
      await page.getByRole('button', { name: 'Change the name' }).click();
      await expect(page.getByRole('banner')).toContainText(name);
      await isCalled(name);
    }
    await context.close();
  },
);
