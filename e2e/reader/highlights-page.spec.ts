import { expect, test } from '../support/fixtures';

test.beforeEach(async ({ page, app }) => {
  await app.openArticle();
  await app.select('Moscow’s account of the day');
  await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Note' }).click();
  const card = page.getByRole('dialog', { name: 'Yellow highlight' });
  await card.getByRole('textbox', { name: 'Note' }).fill('Why only these two?');
  await card.getByRole('button', { name: 'Save' }).click();
  await expect(card).toBeHidden();
  await app.highlight('to bring Ankara and Damascus back to', 'pink');
  await app.expectHighlights(2);
});

test('all highlights stand on their page, where one is edited at a time', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/highlights');
  await expect(page.getByRole('article')).toHaveCount(2);
  await expectAccessible();
  for (const edit of await page.getByRole('button', { name: 'Edit' }).all()) await edit.click();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveCount(1);
});

test('the address says which highlights are listed', async ({ page }) => {
  await page.goto('/highlights?colour=pink');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article')).toContainText('to bring Ankara');
  await page.goto('/highlights?words=only+these');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article')).toContainText('Moscow’s account');
});

test('a highlight that is deleted in the list is had back by keys', async ({ page }) => {
  await page.goto('/highlights?colour=pink');
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Edit' })).toBeFocused();
});
