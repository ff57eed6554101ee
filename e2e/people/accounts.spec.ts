import type { Browser, Page } from '@playwright/test';
import { routesByRole } from '../support/routes-by-role';
import { anySize, expect, test } from './own-site';

test.use({ access: 'open', javaScriptEnabled: false });
test.describe.configure({ mode: 'serial' });

const password = 'harbour lantern cobalt';

async function join(page: Page, path: string, name: string, typed = password): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail address').fill(`${name.toLowerCase()}@news.example`);
  await page.getByLabel('Password').fill(typed);
  await page.getByRole('button', { name: 'Make the account' }).click();
}

async function elsewhere(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  return context.newPage();
}

test(
  'from the first start to an invited editor, without script',
  anySize,
  async ({ page, browser, site }) => {
    // It is the line after the one that says where the site is.
    await expect.poll(() => site.output()).toContain('opens this link is, once:');
    const [, first = ''] = /opens this link is, once: http:\/\/[^/]+(\S+)\n$/.exec(site.output()) ?? [];
    await join(page, first, 'Root', 'passwordpassword');
    await expect(page.getByRole('alert')).toContainText('Choose another.');
    // Only the password has to be typed again, and what was wrong is not said of what comes next.
    await expect(page.getByLabel('Your name')).toHaveValue('Root');
    await expect(page.getByLabel('E-mail address')).toHaveValue('root@news.example');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Make the account' }).click();
    await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);

    await page.getByLabel('Whom it is for').fill('ada@news.example');
    await page.getByLabel('As', { exact: true }).selectOption('editor');
    await page.getByRole('button', { name: 'Make a link' }).click();
    const link =
      (await page.getByRole('main').getByRole('status').textContent())?.match(
        /\/join\?invitation=[\w-]{43}/,
      )?.[0] ?? '';
    await expect(page.getByText('ada@news.example as editor, by Root')).toBeVisible();

    const ada = await elsewhere(browser, site.address);
    await ada.goto(link);
    await expect(ada.getByText('You will be an editor here.')).toBeVisible();
    await expect(ada.getByLabel('E-mail address')).toHaveValue('ada@news.example');
    await join(ada, link, 'Ada');
    await ada.goto('/account');
    await expect(ada.getByText('You are signed in as ada@news.example, an editor.')).toBeVisible();
    await ada.goto(link);
    await expect(ada.getByRole('heading', { name: 'This link isn’t good' })).toBeVisible();
    expect((await ada.goto(first))?.status()).toBe(200);
    await expect(ada.getByRole('heading', { name: 'This link isn’t good' })).toBeVisible();

    await page.goto('/people');
    await page.getByRole('button', { name: 'Suspend Ada' }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Ada is suspended.');
    await ada.goto('/account');
    await expect(ada).toHaveURL(/\/sign-in\?next=%2Faccount$/);
    await page.getByRole('button', { name: 'Let Ada sign in again' }).click();
    await page.getByRole('button', { name: 'Suspend Root' }).click();
    await expect(page.getByRole('alert')).toContainText('This is the last admin.');
    const item = page.getByRole('listitem').filter({ hasText: 'ada@news.example' });
    await item.getByText('Remove …').click();
    await item.getByRole('button', { name: 'Remove Ada for good' }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Ada is removed.');
    await ada.context().close();
  },
);

test(
  'a person looks after their account, without script',
  anySize,
  async ({ page, browser, site }, { project }) => {
    const email = `mara-${project.name}@news.example`;
    const first = await site.add(email, 'reader');
    await page.goto('/settings');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill('not the right one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('alert')).toContainText('don’t belong together');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill(first);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(`${site.address}/`);

    await page.goto('/account');
    await page.getByLabel('Your name').fill('Mara Quill');
    await page.getByRole('button', { name: 'Change name' }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Your name is changed.');

    const phone = await elsewhere(browser, site.address);
    await phone.goto('/sign-in?next=/account');
    await phone.getByLabel('E-mail address').fill(email);
    await phone.getByLabel('Password').fill(first);
    await phone.getByRole('button', { name: 'Sign in' }).click();
    await expect(phone.getByRole('heading', { name: 'Your account' })).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: /^End the session of Chrome/ }).click();
    await expect(page.getByText('this device', { exact: true })).toBeVisible();
    await phone.reload();
    await expect(phone.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await phone.context().close();

    await page.getByLabel('Present password').fill(first);
    await page.getByLabel('New password').fill(password);
    await page.getByRole('button', { name: 'Change password' }).click();
    await expect(page.getByRole('main').getByRole('status')).toContainText('Your password is changed');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(({ pathname }) => pathname !== '/account');
    await page.goto('/account');
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  },
);

test('an open library asks nobody to sign in, but for accounts', anySize, async ({ site }) => {
  const stranger = await site.device();
  for (const [route, { open, sample }] of Object.entries(routesByRole)) {
    const [method = '', path = ''] = route.split(' ');
    const headers = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
    const response = await stranger.fetch(sample ?? path, { method, headers, maxRedirects: 0 });
    const refused =
      [401, 403].includes(response.status()) || /^\/sign-in/.test(response.headers()['location'] ?? '');
    // Signing in with nothing leads back to where it is done.
    if (!/^\/api\/account\/(?:passkey-)?sign-in$/.test(path)) expect(refused, route).toBe(open !== 'anyone');
  }
});

test('an article’s page doesn’t know of accounts', anySize, async ({ site }) => {
  const password = await site.add(`same-${Math.random()}@news.example`, 'reader').catch(() => '');
  expect(password).not.toBe('');
  const page = await (await (await site.device()).get('/articles/moscow-four-way-talks')).text();
  expect(page).not.toMatch(/sign-in|\/account|\/people/);
});

test.describe('accessible', () => {
  test.use({ javaScriptEnabled: true });

  test('every page about people is clean', async ({ page, site, expectAccessible }, { project }) => {
    const email = `axe-${project.name}@news.example`;
    const secret = await site.add(email, 'admin');
    const { link = '' } = await site.people('invite', '--role', 'editor');
    await page.goto(link.replace(/^http:\/\/[^/]+/, ''));
    await expectAccessible();
    await page.goto('/sign-in?next=/people');
    await expectAccessible();
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill(secret);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
    await expectAccessible();
    await page.goto('/account');
    await expectAccessible();
  });
});
