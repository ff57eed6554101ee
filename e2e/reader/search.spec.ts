import { expect, test } from '../support/fixtures';

// The tests break the network themselves.
test.use({ serviceWorkers: 'block' });

test('finds passages as one types, marks the words, and opens the article there', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click();
  const box = page.getByRole('searchbox', { name: 'Words to search for' });
  await expect(page.getByRole('region', { name: 'How to search' })).toBeVisible();
  await expectAccessible();

  // A letter too few, the last word not typed to its end.
  await box.pressSequentially('strengthening secur');
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toContainText(/^(One|\d+) articles?/);
  const results = page.getByRole('main').getByRole('article');
  const place = results.first().getByRole('link').nth(1);
  await expect(place.locator('mark')).toContainText(['strengthening', 'security']);
  await expect(page).toHaveURL('/search?q=strengthening+secur');
  await expectAccessible();

  await box.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(place).toBeFocused();
  const fragment = new URL((await place.getAttribute('href')) ?? '', page.url()).hash;
  const id = /^#(p\d+)/.exec(fragment)?.[1] ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/articles/moscow-four-way-talks#${id}`));
  await expect(page.locator(`#${id}`)).toContainText('strengthening security');
  await expect(page.locator(`#${id}`)).toBeInViewport();

  await page.goBack();
  await expect(box).toHaveValue('strengthening secur');
  await expect(results.first().locator('mark').first()).toBeVisible();
});

test('corrects what was mistyped, explains what can’t be read, and keeps what stands when the network is gone', async ({
  page,
  app,
  expectAccessible,
}) => {
  const status = page.getByRole('main').getByRole('status');
  await app.search('damscus ');
  await expect(status).toContainText('No article has “damscus”. Showing results for “damascus”.');
  await expect(page.getByRole('link', { name: 'Search for exactly what was typed' })).toBeVisible();
  await app.search('damascus before:2023-02-31');
  await expect(status).toContainText('“2023-02-31” is no date');
  await expect(page.getByRole('main').locator('p mark')).toHaveText('before:2023-02-31');
  await expectAccessible();
  await app.search('الميناء');
  await expect(page.getByRole('article').first()).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('article').first().locator('mark').first()).toBeVisible();
  await page.route('**/api/reader/search**', (route) => route.abort());
  await app.search('الميناء القديم');
  await expect(status).toContainText('could not be asked');
  await expect(page.getByRole('article').first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form searches, goes on page by page, and says what is wrong', async ({ page, app }) => {
    await app.search('ferry diary');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveTitle(/^ferry diary – Search/);
    const headlines = () => page.getByRole('article').getByRole('heading').allTextContents();
    const first = await headlines();
    expect(first).toHaveLength(10);
    await page.getByRole('link', { name: 'More results' }).click();
    const second = await headlines();
    expect(second.filter((headline) => first.includes(headline))).toEqual([]);
    const response = await page.goto('/search?q=-ferry');
    expect(response?.status()).toBe(200);
    await expect(page.getByText('This only says what to leave out.')).toBeVisible();
    for (const q of ['%22%00%27)%20OR%201', '*', 'NEAR(a', '%F0%9F%98%80', 'a'.repeat(1_000)]) {
      expect((await page.goto(`/search?q=${q}`))?.status(), q).toBe(200);
    }
  });
});
