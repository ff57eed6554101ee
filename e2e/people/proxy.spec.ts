import { request } from '@playwright/test';
import { nginx, startNginx } from '../support/nginx';
import { ask } from './ask';
import { anySize, expect, test } from './own-site';

/** nginx speaks from an address that nobody else has, and that alone is listed. */
const proxyAddress = '127.0.0.3';
test.use({
  access: 'members',
  javaScriptEnabled: false,
  settings: {
    TRUST_PROXY: proxyAddress,
    PROXY_SIGN_IN: 'true',
    PROXY_ROLE_MAP: 'newsroom=editor',
  },
});

const article = '/articles/moscow-four-way-talks';

/** In place of a sign-in of its own, it believes a cookie. */
const location = (site: string) => `location / {
  proxy_pass ${site};
  proxy_bind ${proxyAddress};
  proxy_set_header Host $http_host;
  proxy_set_header X-Forwarded-For $remote_addr;
  proxy_set_header Remote-User $cookie_user;
  proxy_set_header Remote-Email $cookie_user@news.example;
  proxy_set_header Remote-Name "";
  proxy_set_header Remote-Groups $cookie_groups;
}`;

test.describe('behind a proxy that signs people in', anySize, () => {
  test.skip(!nginx, 'nginx is not installed here (Debian: apt-get install nginx)');

  test('whom it names reads at once and is who it says, until it names another', async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const proxy = await startNginx(location(site.address));
    try {
      const at = `http://127.0.0.1:${proxy.port}`;
      const asUser = (user: string, groups: string) =>
        context.addCookies(
          Object.entries({ user, groups }).map(([name, value]) => ({ name, value, url: at })),
        );
      const isUp = () =>
        page.request.get(`${at}/healthz`).then(
          (one) => one.ok(),
          () => false,
        );
      await expect.poll(isUp).toBe(true);
      await asUser('ada', 'staff|newsroom');
      await page.goto(at + article);
      await expect(page).toHaveURL(at + article);
      await page.goto(`${at}/account`);
      await expect(page.getByText('You are signed in as ada@news.example, an editor.')).toBeVisible();
      // Signed out, nobody is led straight in again.
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('link', { name: 'Go on as ada' }).click();
      await page.waitForURL(({ pathname }) => !pathname.startsWith('/sign-in'));
      await page.goto(`${at}/account`);
      await expect(page.getByText('ada@news.example, an editor.')).toBeVisible();

      await asUser('bob', 'staff');
      await page.goto(`${at}/account`);
      await expect(page.getByText('bob@news.example, a reader.')).toBeVisible();

      // What came to the proxy is not passed on, and no route of the API takes a name for a session.
      const stranger = await request.newContext({ baseURL: at });
      const forged = { 'remote-user': 'ada', 'remote-email': 'ada@news.example', accept: 'text/html' };
      const answer = await ask(stranger, 'GET', '/sign-in/proxy', forged);
      expect(answer.headers()['location']).toBe('/sign-in?stay=1');
      const named = await request.newContext({ baseURL: at, extraHTTPHeaders: { cookie: 'user=ada' } });
      const renamed = await ask(named, 'POST', '/api/account/name');
      expect(renamed.headers()['location']).toBe('/sign-in');
      expect((await named.get('/api/articles')).status()).toBe(401);
      // A link of another site begins nothing: the page asks first.
      const led = { 'sec-fetch-site': 'cross-site', accept: 'text/html' };
      const asked = await named.get('/sign-in/proxy?next=/reading', { headers: led, maxRedirects: 0 });
      expect(asked.headers()['location']).toBe('/sign-in?stay=1&next=%2Freading');
    } finally {
      await proxy.stop();
    }
  });

  test('nobody else’s word is taken, whatever they send', async ({ site }) => {
    const headers = {
      'remote-user': 'root',
      'remote-email': 'root@news.example',
      'x-forwarded-for': proxyAddress,
    };
    const device = await site.device(headers);
    for (const path of [article, '/sign-in/proxy?next=/people', '/people'])
      expect((await ask(device, 'GET', path)).headers()['location'], path).toMatch(/^\/sign-in\?/);
    expect((await device.storageState()).cookies.map(({ name }) => name)).not.toContain('backstory-session');
    expect(
      Object.values(await site.people('list'))
        .map((one) => JSON.stringify(one))
        .join(),
    ).not.toContain('root');
  });
});
