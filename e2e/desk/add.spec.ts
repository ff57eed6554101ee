import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { anySize, expect, test } from '../people/own-site';
import { newsSite, pageOf, paragraph } from './news-site';
import { signIn } from './sign-in';

// A site of its own: what others do to theirs is not seen here.
test.use({ access: 'open', fetchesPrivately: true, settings: { SITE_NAME: 'Adding' } });
test.describe.configure({ mode: 'serial' });

const email = 'ada@news.example';
let password = '';
test.beforeAll(async ({ site }) => {
  password = await site.add(email, 'editor');
});

/** What the import says of itself. */
const statusOf = (page: Page) => page.getByRole('main').getByRole('status');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an editor adds a pasted text, and reads it', async ({ page }) => {
    await signIn(page, '/desk/add', email, password);
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(page.getByRole('alert')).toContainText('There was nothing to add');
    const mistyped = 'https://news.example/a\nnews example b';
    await page.getByLabel('Addresses, one a line').fill(mistyped);
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(page.getByRole('alert')).toContainText('Line 2 is no address: “news example b”.');
    await expect(page.getByLabel('Addresses, one a line')).toHaveValue(mistyped);
    await page.getByLabel('Addresses, one a line').fill(`# The ferry left\n\n${paragraph}\n`);
    await page.getByLabel('Day of publication').fill('2023-04-25');
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(page.getByRole('heading', { name: 'Import' })).toBeVisible();
    const publish = page.getByRole('button', { name: 'Publish' });
    await expect(async () => {
      await page.reload();
      await expect(publish).toBeVisible({ timeout: 500 });
    }).toPass();
    await publish.click();
    await expect(page.getByRole('heading', { name: 'The ferry left', level: 1 })).toBeVisible();
  });

  test('what an import suggests is accepted all at once', async ({ page }) => {
    const dated =
      'The harbour of the island was opened on 3 May 2019 by the mayor. A storm destroyed its pier on 7 January 2021. The council rebuilt the pier in March 2022.';
    const body = `${pageOf('The lamp').replace('</article>', `<p>${dated}</p></article>`)}`;
    await signIn(page, '/desk/add', email, password);
    const file = { name: 'lamp.html', mimeType: 'text/html', buffer: Buffer.from(body) };
    await page.getByRole('main').getByLabel('Files').setInputFiles(file);
    await page.getByRole('button', { name: 'Add' }).click();
    const look = page.getByRole('link', { name: 'Look at it in the editor' });
    await expect(async () => {
      await page.reload();
      await expect(look).toBeVisible({ timeout: 500 });
    }).toPass();
    await look.click();
    const states = page.getByLabel(/^Moment of/);
    await expect(states.first()).toHaveValue('suggested');
    await page.getByRole('button', { name: 'Accept all suggestions' }).click();
    await expect(states.first()).toHaveValue('accepted');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('link', { name: 'Edit this article' }).click();
    await expect(states.first()).toHaveValue('accepted');
    await expect(page.getByRole('button', { name: 'Accept all suggestions' })).toHaveCount(0);
  });
});

test('addresses and files are added at once, each says what became of it, and what failed is tried again', async ({
  page,
  expectAccessible,
}) => {
  const { address, server } = await newsSite();
  try {
    await signIn(page, '/desk/add', email, password);
    await expectAccessible();
    await page
      .getByLabel('Addresses, one a line')
      .fill(['/bridge', '/harbour', '/nowhere'].map((path) => address + path).join('\n'));
    const saved = { name: 'Saved page.html', mimeType: 'text/html', buffer: Buffer.from(pageOf('The pier')) };
    await page.getByRole('main').getByLabel('Files').setInputFiles(saved);
    await page.evaluate(() => {
      const status = document.getElementById('add-status');
      const seen = () => sessionStorage.setItem('said', status?.textContent ?? '');
      if (status) new MutationObserver(seen).observe(status, { childList: true });
    });
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(statusOf(page)).toHaveText('3 saved, 1 refused.');
    // However long the server takes, the page that is left says at once that something is done.
    expect(await page.evaluate(() => sessionStorage.getItem('said'))).toBe('Sending one file …');
    await expect(page.getByRole('listitem').filter({ hasText: '/nowhere' })).toContainText('404');
    await expectAccessible();
    await page.getByRole('link', { name: 'Only what was refused' }).click();
    await expect(page.getByRole('link', { name: 'Saved: read it' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(statusOf(page)).toHaveText('3 saved, 1 refused.');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Saved page.html' })
      .getByRole('link', { name: 'Saved: read it' })
      .click();
    await expect(page.getByRole('heading', { name: 'The pier', level: 1 })).toBeVisible();

    await page.goto(`/desk/add?url=${encodeURIComponent(`${address}/bridge`)}`);
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(page.getByRole('link', { name: 'In the library already: read it' })).toBeVisible();
    await page.getByRole('link', { name: 'Imports' }).click();
    await expect(page.getByRole('link', { name: `${address}/bridge` })).toHaveCount(2);
    await expectAccessible();
  } finally {
    server.close();
  }
});

test(
  'a file that is dropped on any page is added, and opens in the editor by itself',
  anySize,
  async ({ page }) => {
    await signIn(page, '/desk/add', email, password);
    await page.goto('/articles/moscow-four-way-talks');
    const dropped = await page.evaluateHandle((html) => {
      const data = new DataTransfer();
      data.items.add(new File([html], 'dropped.html', { type: 'text/html' }));
      return data;
    }, pageOf('The lighthouse'));
    await page.getByRole('main').dispatchEvent('drop', { dataTransfer: dropped });
    await page.waitForURL('**/desk/drafts/*');
    await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('The lighthouse');
    await page.goBack();
    await expect(page.getByText('dropped.html')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Look at it in the editor' })).toBeVisible();
  },
);

test('drafts are seen by editors alone until they are published', async ({
  page,
  site,
  expectAccessible,
}) => {
  const { address, server } = await newsSite();
  try {
    await signIn(page, '/desk/add', email, password);
    await page.getByLabel('Addresses, one a line').fill(`${address}/quay\n${address}/tower`);
    await page.getByLabel('Keep them as drafts').check();
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(statusOf(page)).toHaveText('2 drafts.');
    await page.goto('/desk');
    await expectAccessible();
    await page.getByLabel('Choose “The quay”').check();
    await page.getByRole('button', { name: 'Publish the chosen ones' }).click();
    await expect(statusOf(page)).toHaveText('One draft is published.');
    const reader = await site.device();
    const listed = await (await reader.get('/api/articles')).text();
    expect(listed).toContain('The quay');
    expect(listed).not.toContain('"headline":"The tower"');
    await page.getByRole('link', { name: 'The tower' }).click();
    await page.getByLabel('Headline', { exact: true }).fill('The old tower');
    await expectAccessible();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    // The story is sought only now.
    await expect(page.getByRole('heading', { name: 'The old tower', level: 1 })).toBeVisible({
      timeout: 20_000,
    });
  } finally {
    server.close();
  }
});

test('a saved page has its pictures from its folder', anySize, async ({ page }, info) => {
  const folder = info.outputPath('Saved_files');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'a.png'), await page.screenshot());
  const figure =
    '<figure><img src="Saved_files/a.png" alt="A white sheet"><figcaption>A sheet</figcaption></figure>';
  const buffer = Buffer.from(
    pageOf('The rudder')
      .replace('<html', '<!-- saved from url=(0026)https://news.example/rudder -->\n<html')
      .replace('<p>', `${figure}<p>`),
  );
  await signIn(page, '/desk/add', email, password);
  const main = page.getByRole('main');
  await main.getByLabel('Files').setInputFiles({ name: 'Saved.html', mimeType: 'text/html', buffer });
  await main.getByLabel('Folder of a saved page').setInputFiles(folder);
  await page.getByRole('button', { name: 'Add' }).click();
  await page.waitForURL('**/desk/drafts/*');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The rudder', level: 1, exact: true })).toBeVisible();
  await expect(page.locator('main img[src*="/pictures/"]').first()).toBeAttached();
});

test('a key leads an editor to the box on the front page, and to its page from elsewhere', async ({
  page,
  expectAccessible,
}) => {
  await signIn(page, '/desk/add', email, password);
  await page.goto('/');
  await expectAccessible();
  const box = page.getByLabel('Add addresses or a text');
  await expect(async () => {
    await page.keyboard.press('a');
    await expect(box).toBeFocused({ timeout: 500 });
  }).toPass();
  await expect(box).toHaveValue('');
  await page.goto('/stories');
  await expect(async () => {
    await page.keyboard.press('a');
    await page.waitForURL('**/desk/add', { timeout: 500 });
  }).toPass();
});

test(
  'the way to add stands on an editor’s pages, and nothing of it on a reader’s',
  anySize,
  async ({ page, site }) => {
    const [article, readers] = ['/articles/moscow-four-way-talks', 'rita@news.example'];
    const reader = await site.signedIn(readers, await site.add(readers, 'reader'));
    const bytesFor = async (device: typeof reader) =>
      (await device.get(article, { headers: { accept: 'text/html' } })).text();
    const before = await bytesFor(await site.device());
    await signIn(page, '/desk/add', email, password);
    for (const path of ['/', article, '/stories', '/search']) {
      await page.goto(path);
      await expect(page.getByRole('link', { name: 'Add', exact: true })).toBeVisible();
    }
    expect(before).not.toContain('desk');
    expect(await bytesFor(await site.device())).toBe(before);
    expect(await bytesFor(reader)).toBe(before);
    // What anybody sends to pass for an editor does nothing.
    expect(await bytesFor(await site.device({ cookie: `backstory-session=${'a'.repeat(32)}` }))).toBe(before);
  },
);
