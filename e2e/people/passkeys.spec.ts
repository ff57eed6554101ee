import type { CDPSession, Page } from '@playwright/test';
import { anySize, expect, test } from './own-site';

/** Any port: the site has to know by which address browsers reach it. */
const port = String(30_000 + (process.pid % 10_000));
const origin = `http://localhost:${port}`;
test.use({ access: 'members', settings: { PORT: port, SITE_URL: origin } });

/** A device with a fingerprint sensor, as Chromium pretends to be one. */
async function deviceWithKeys(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
  } as const;
  const present = { isUserVerified: true, automaticPresenceSimulation: true };
  await client.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, ...present } });
  return client;
}

test.describe('by the site’s own address', () => {
  test.use({ baseURL: origin });

  test('a passkey is added, signs in without a password, and is removed', anySize, async ({ page, site }) => {
    const password = await site.add('keys@news.example', 'reader');
    await deviceWithKeys(page);
    await page.goto(`${origin}/sign-in?next=/account`);
    await page.getByLabel('E-mail address').fill('keys@news.example');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByLabel('What you call this device').fill('Phone');
    await page.getByLabel('Your password').fill(password);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await expect(page.getByRole('status').first()).toContainText('The passkey is added.');

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(({ pathname }) => pathname !== '/account');
    await page.goto(`${origin}/sign-in?next=/account`);
    const sent = page.waitForRequest((request) => request.url().endsWith('/api/account/passkey-sign-in'));
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await expect(page.getByText('You are signed in as keys@news.example')).toBeVisible();

    // What was signed once is signed for once.
    const form = Object.fromEntries(new URLSearchParams((await sent).postData() ?? ''));
    const thief = await site.device();
    const again = await thief.post('/api/account/passkey-sign-in', { form, maxRedirects: 0 });
    expect(again.headers()['location']).toBe('/sign-in');

    await page.getByLabel(/^Made /).fill('My phone');
    await page.getByRole('button', { name: 'Rename the passkey Phone' }).click();
    await page.getByRole('button', { name: 'Remove the passkey My phone' }).click();
    await expect(page.getByRole('status').first()).toHaveText('The passkey is removed.');
  });
});

test('by another address of the site no passkey is offered', anySize, async ({ page, site }) => {
  await deviceWithKeys(page);
  await page.goto(`${site.address}/sign-in`);
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in with a passkey' })).toBeHidden();
});
