import type { Browser, Page } from '@playwright/test';
import { client, startProvider } from '../../lib/server/access/oidc-provider.testing';
import { anySize, expect, test } from './own-site';

/** Each has to know the other's address before it starts. */
const [port, providerPort] = [3187, 3188];
const at = `http://localhost:${port}`;
test.use({
  access: 'members',
  javaScriptEnabled: false,
  settings: {
    PORT: String(port),
    SITE_URL: at,
    OIDC_DISCOVERY_URL: `http://127.0.0.1:${providerPort}`,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_NAME: 'News ID',
    OIDC_ROLE_MAP: 'newsroom=editor',
  },
});

const people = {
  ada: { email: 'ada@news.example', email_verified: true, name: 'Ada Quill', groups: ['newsroom'] },
  thief: { email: 'owner@news.example', email_verified: false, name: 'Owner', groups: ['newsroom'] },
};

async function signInAnew(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${at}/account`);
  await page.getByRole('link', { name: 'Sign in with News ID' }).click();
  return page;
}

test(
  'whom a provider vouches for comes in as who they are, and takes no account over',
  anySize,
  async ({ browser, site }) => {
    let who: keyof typeof people = 'ada';
    const provider = await startProvider(people, [`${at}/sign-in/oidc/callback`], () => who, providerPort);
    try {
      const ada = await signInAnew(browser);
      await expect(ada.getByText('You are signed in as ada@news.example, an editor.')).toBeVisible();
      // Nothing to change where none was set.
      await expect(ada.getByLabel('Present password')).toHaveCount(0);

      await site.add('owner@news.example', 'admin');
      who = 'thief';
      const thief = await signInAnew(browser);
      await expect(thief.getByRole('alert')).toContainText('There is an account with your address here');
      await thief.goto(`${at}/account`);
      await expect(thief.getByRole('heading', { name: 'Sign in' })).toBeVisible();
      // What another began leads nobody in.
      await thief.goto(`${at}/sign-in/oidc/callback?code=made-up&state=made-up`);
      await expect(thief.getByRole('alert')).toContainText('Begin it anew.');
    } finally {
      await provider.stop();
    }
  },
);
