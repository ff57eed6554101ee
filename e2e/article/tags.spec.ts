import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';

const panel = (page: Page) => page.getByRole('dialog', { name: 'Tags of this article' });
const field = (page: Page) => panel(page).getByRole('combobox', { name: 'Add a tag' });
const tags = (page: Page) => panel(page).getByRole('listitem');

async function addTag(page: Page, name: string): Promise<void> {
  await field(page).fill(name);
  await page.keyboard.press('Enter');
}

test.beforeEach(async ({ page, app }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await app.openArticle();
  await app.pressInMenu('Tags');
  await expect(field(page)).toBeFocused();
});

test('an article is tagged where it is read', async ({ page, expectAccessible }) => {
  await addTag(page, 'Peace');
  await addTag(page, 'Four-way talks');
  await expect(tags(page)).toHaveText([/Four-way talks/, /Peace/]);
  // Letters make no other tag.
  await addTag(page, 'PEACE');
  await expect(page.getByText('The tag “PEACE” is there already.')).toBeVisible();
  await expect(tags(page)).toHaveCount(2);
  await expectAccessible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a tag that is removed is had back', async ({ page }) => {
  await addTag(page, 'Peace');
  await addTag(page, 'Four-way talks');
  await expect(tags(page)).toHaveCount(2);
  await panel(page).getByRole('button', { name: 'Remove tag Peace' }).click();
  await expect(field(page)).toBeFocused();
  await expect(tags(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  const tool = page.locator('[data-tool="tags"]');
  await expect(tool).toHaveText('Tags (1)');
  const more = page.getByRole('button', { name: 'More', exact: true });
  await expect(more).toBeFocused();
  await expect(more).toBeInViewport({ ratio: 1 });
  const undoing = page.waitForResponse(
    (response) => Boolean(response.request().postData()?.includes('restore')) && response.ok(),
  );
  await page
    .getByRole('status')
    .filter({ hasText: 'No longer tagged “Peace”.' })
    .locator('div', { hasText: 'No longer tagged' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await undoing;
  await expect(tool).toHaveText('Tags (2)');
});

test('a tag that the server won’t have is undone, and the same trouble is reported once', async ({
  page,
}) => {
  await page.route('**/api/reader/readings', (route) => route.fulfill({ status: 422, body: '' }));
  await addTag(page, 'Lost');
  await expect(page.locator('[data-tone="error"]')).toBeVisible();
  await expect(page.getByText('Tagged “Lost”.')).toBeHidden();
  await addTag(page, 'Lost');
  await expect(page.getByText('Tagged “Lost”.')).toBeHidden();
  await expect(page.locator('[data-tone="error"]')).toHaveCount(1);
  await expect(tags(page)).toHaveCount(0);
});

test('other articles are offered the tags by name, and the palette leads to them', async ({ page, app }) => {
  await addTag(page, 'Peace');
  await expect(page.getByText('Tagged “Peace”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await app.runCommand('tags of');
  await expect(tags(page)).toHaveText([/Peace/]);
  await app.openArticle('harbour-ar');
  await app.pressInMenu('Tags');
  await expect(panel(page).locator('option')).toHaveCount(1);
});

test('where nobody answers, a tag is stored and the reader is notified that it waits', async ({ page }) => {
  await page.route('**/api/reader/readings', (route) => route.abort());
  await addTag(page, 'Later');
  await expect(page.getByText('The site can’t be reached. This is stored on this device')).toBeVisible();
  await expect(tags(page)).toHaveCount(1);
});
