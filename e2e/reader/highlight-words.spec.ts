import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { painted, placeOf } from '../support/words-on-page';

const words = 'to bring Ankara and Damascus back to';
const toolbar = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' });
const marks = (page: Page) => page.getByRole('navigation', { name: 'Highlights beside the text' });
const card = (page: Page, colour: string) => page.getByRole('dialog', { name: `${colour} highlight` });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ app }) => {
  await app.openArticle();
});

test('words selected with the mouse are copied as a quotation with its source', async ({ page, app }) => {
  await app.select(words);
  await toolbar(page).getByRole('button', { name: 'Copy quote' }).click();
  await expect(page.getByText('Quote copied, with its source.')).toBeVisible();
  expect(await clipboard(page)).toMatch(
    new RegExp(`^“${words}”\\n\\n— .*Four defense ministers[^]*#p\\d+:~:text=`),
  );
});

test('highlights that lie over each other are there when the page is opened again', async ({
  page,
  app,
  context,
  expectAccessible,
}) => {
  expect(await context.cookies()).toEqual([]);
  await app.highlight(words, 'green');
  await expect.poll(() => painted(page, 'green')).toBe(words);
  await app.expectHighlights(1);
  await closeCard(page, 'Damascus back to');
  await app.highlight('Ankara and Damascus', 'blue');
  await app.expectHighlights(2);

  await app.reload();
  await expect.poll(() => painted(page, 'green')).toBe(words);
  await expect.poll(() => painted(page, 'blue')).toBe('Ankara and Damascus');
  await expectAccessible();
});

test('a selection is widened by keys before it is noted', async ({ page, app }) => {
  await app.select('Ankara and Damascus');
  for (let letter = 0; letter < 5; letter++) await page.keyboard.press('Shift+ArrowRight');
  await toolbar(page).getByRole('button', { name: 'Note' }).click();
  await expect(card(page, 'Yellow').getByRole('textbox', { name: 'Note' })).toBeFocused();
  await expect.poll(() => painted(page, 'yellow')).toBe('Ankara and Damascus back');
});

test('a note that the server refuses stays, and is saved when another highlight is opened', async ({
  page,
  app,
}) => {
  await app.highlight(words, 'green');
  await closeCard(page, 'Damascus back to');
  await app.select('Ankara and Damascus');
  await toolbar(page).getByRole('button', { name: 'Note' }).click();
  const note = card(page, 'Green').getByRole('textbox', { name: 'Note' });
  await page.route('**/api/reader/annotations/*', (route) =>
    route.request().method() === 'PATCH'
      ? route.fulfill({ status: 422, body: '{"title":"Refused.","status":422}' })
      : route.continue(),
  );
  await note.fill('Why only these two?');
  await card(page, 'Green').getByRole('button', { name: 'Save' }).click();
  await expect(card(page, 'Green').getByText('The note is not saved.')).toBeVisible();
  await expect(note).toHaveValue('Why only these two?');
  // Nobody is held in the card by it: the words are there when it is opened again.
  await card(page, 'Green').getByRole('button', { name: 'Close' }).click();
  await expect(card(page, 'Green')).toBeHidden();
  await page.unroute('**/api/reader/annotations/*');
  await marks(page)
    .getByRole('button', { name: /: Ankara and Damascus/ })
    .click();
  await expect(note).toHaveValue('Why only these two?');
  await marks(page)
    .getByRole('button', { name: /: to bring Ankara/ })
    .click();
  await expect(marks(page).getByRole('button', { name: /with note: Ankara and Damascus/ })).toBeVisible();
  await expect(note).toHaveValue('');
});

test('the list leads to the words, where the highlight takes another colour', async ({
  page,
  app,
  expectAccessible,
}) => {
  await app.highlight(words, 'green');
  await page.keyboard.press('Escape');
  const list = await app.openHighlights(1);
  await expectAccessible();
  await list.getByRole('button', { name: 'Go to words' }).click();
  await expect.poll(() => painted(page, 'open')).toBe(words);
  await card(page, 'Green').getByRole('button', { name: 'Change to pink' }).click();
  await expect.poll(() => painted(page, 'pink')).toBe(words);
  await page.keyboard.press('Escape');
  await expect(card(page, 'Pink')).toBeHidden();
});

test('a highlight is deleted, and had back', async ({ page, app }) => {
  await app.highlight(words, 'pink');
  await openCard(page);
  await card(page, 'Pink').getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => painted(page, 'pink')).toBe('');
  // Until the server has said so, "Undo" is that of the highlight.
  await expect(page.getByText('Highlight deleted.')).toBeVisible();
  await app.undo();
  await expect.poll(() => painted(page, 'pink')).toBe(words);
});

test('a link to the words leads to them', async ({ page, app, context }) => {
  await app.highlight(words, 'pink');
  await openCard(page);
  await card(page, 'Pink').getByRole('button', { name: 'Link to these words' }).click();
  await expect(page.getByText('Link to these words copied.')).toBeVisible();
  const other = await context.newPage();
  await other.goto(await clipboard(page));
  expect(other.url()).toContain('#p');
  await expect.poll(() => other.evaluate(() => scrollY)).toBeGreaterThan(0);
  await other.close();
});

/** Opens the card of what is highlighted at these words. */
async function openCard(page: Page, at = words): Promise<void> {
  // The site's type may come between the look and the click, and move the words.
  await expect(async () => {
    const { from } = await placeOf(page, at);
    await page.mouse.click(from.x, from.y);
    await expect(page.getByRole('dialog', { name: /highlight$/ })).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

/** Opens the card, and closes it by its button. */
async function closeCard(page: Page, at: string): Promise<void> {
  await openCard(page, at);
  await page.getByRole('button', { name: 'Done' }).click();
}
