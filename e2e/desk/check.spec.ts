import type { Page } from '@playwright/test';
import { anySize, eachEngine, expect, test } from '../people/own-site';
import { signIn } from './sign-in';

// A site of its own: what others do to theirs is not seen here.
test.use({ access: 'open', settings: { SITE_NAME: 'Checking' } });
test.describe.configure({ mode: 'serial' });

const email = 'ada@news.example';
let password = '';
test.beforeAll(async ({ site }) => {
  password = await site.add(email, 'editor');
});

/** Whatever of it is taken for a moment, there are several in each. */
const texts = [
  '# The ferry was sold\n\nThe ferry was built on 3 May 1999 by two brothers who never sailed on it. On 12 October 2011 it ran aground off the lighthouse, and the island had no other boat for a year.\n\nThe court ordered its owners to pay on 4 June 2014. A storm destroyed the pier on 9 November 2016.\n\nThe sale was agreed at the pier, and the captain wept.\n',
  '# A bridge is opened\n\nThe old bridge burned down on 7 June 1987 after lightning struck its tower. Engineers drew a new one, and on 2 March 2015 the first stone was laid by schoolchildren from both banks.\n\nThe council elected a new mayor on 5 May 2018. The government closed the road on 8 August 2020.\n\nTrucks may cross it from next week.\n',
];
const moments = '/desk/check?kind=moments';

/** Hands in texts, and waits until what they suggest is listed. */
async function handIn(page: Page): Promise<void> {
  await page.goto('/desk/add');
  // Several are published at once, where one alone would wait in the editor.
  const files = texts.map((text, index) => ({
    name: `${index}.md`,
    mimeType: 'text/markdown',
    buffer: Buffer.from(text),
  }));
  await page.getByRole('main').getByLabel('Files').setInputFiles(files);
  await page.getByLabel('Day of publication').fill('2023-04-25');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByRole('heading', { name: 'Import' })).toBeVisible();
  await expect(async () => {
    await page.goto(moments);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2, { timeout: 500 });
  }).toPass();
}

test(
  'keys decide on all that an import was unsure of, and each article is saved as it is left',
  eachEngine,
  async ({ page, expectAccessible }) => {
    await signIn(page, '/desk/check', email, password);
    await handIn(page);
    await expectAccessible();
    const [first, second] = [
      page.locator('form[data-check]').first(),
      page.locator('form[data-check]').nth(1),
    ];
    const questions = await first.getByRole('group').count();
    await first.getByRole('heading').focus();
    await page.keyboard.press('j');
    await page.keyboard.press('n');
    await expect(first.getByRole('radio', { name: 'Dismiss' }).first()).toBeChecked();
    // What is typed and not published goes first: it is refused, and said once.
    const slug = await first.locator('input[name="slug"]').inputValue();
    const typed = {
      slug,
      'was:standfirst': '',
      standfirst: 'Typed elsewhere.',
      action: 'save',
      by: 'script',
    };
    await page.request.post('/api/desk/articles', { form: typed });
    await second.getByRole('heading').focus();
    await expect(first.getByRole('status')).toContainText('Not saved');
    await page.request.post('/api/desk/articles', { form: { slug, action: 'discard' } });
    await first.getByRole('button', { name: /^Save what was decided/ }).click();
    await expect(first.getByRole('status')).toHaveText('Saved.');
    // What was not decided on is there still, and k leads back to it; it is sent as the article is by now.
    await expect(first.getByRole('group')).toHaveCount(questions - 1);
    await page.keyboard.press('k');
    await expect(first.getByRole('group').last()).toBeFocused();
    await page.keyboard.press('y');
    await expect(first.getByRole('group')).toHaveCount(questions - 2);
    await expect(first.getByRole('status')).toHaveText('Saved.');
    await page.keyboard.press('y');
    await expect(page.getByRole('link', { name: 'See what is left' })).toBeFocused();
    // It is followed once all is saved: what was not decided on is there still, and nothing else.
    const again = page.waitForEvent('load');
    await page.keyboard.press('Enter');
    await again;
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
  },
);

test(
  'a server that doesn’t answer is said so, before another page takes what was decided away',
  anySize,
  async ({ page }) => {
    // Time is up when the test says so.
    await page.addInitScript(() => {
      let limit = new AbortController();
      AbortSignal.timeout = () => (limit = new AbortController()).signal;
      Object.assign(window, { endWaiting: () => limit.abort() });
    });
    await signIn(page, moments, email, password);
    // The server saves it, and its answer comes too late.
    let handled: () => void;
    const isHandled = new Promise<void>((resolve) => (handled = resolve));
    await page.route('**/api/desk/check', async (route) => {
      await route.fetch();
      handled();
    });
    const next = page.getByRole('link', { name: 'See what is left' });
    const said = page.locator('[data-check-said]');
    // Where the script is, there is the focus.
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
    await page.getByRole('radio', { name: 'Keep' }).first().check();
    await next.click();
    await expect(said).toHaveText('Saving what you decided …');
    await isHandled;
    await page.evaluate(() => (window as unknown as { endWaiting(): void }).endWaiting());
    await expect(said).toContainText('One article is not saved');
    await expect(page.getByText('Not saved yet: the server doesn’t answer.')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Keep' }).first()).toBeChecked();
    // Sent again, it is what was saved, and no change of somebody else.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    const first = page.locator('form[data-check]').first();
    await first.getByRole('button', { name: /^Save what was decided/ }).click();
    await expect(first.getByRole('status')).toHaveText('Saved.');
    // What needs more than a key is edited where it stands.
    const open = page.locator('[data-row="choice"]:not([hidden])').last();
    const field = await open.getByRole('radio').first().getAttribute('name');
    await open.focus();
    await page.keyboard.press('e');
    await expect(page.locator(`select[name="${field}"]`)).toBeFocused();
  },
);

test('the rest is decided on without script', eachEngine, async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, '/desk/check', email, password);
  await page.getByRole('link', { name: 'Moments' }).click();
  for (const keep of await page.getByRole('radio', { name: 'Keep' }).all()) await keep.check();
  await page.getByRole('button', { name: /^Save what was decided/ }).click();
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText('Saved.');
  await expect(page.getByText('Nothing is left to check here.')).toBeVisible();
  await context.close();
});
