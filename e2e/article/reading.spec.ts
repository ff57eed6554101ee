import { App, sampleArticle } from '../app';
import { anySize, expect, test } from '../support/fixtures';

test.describe('the article page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(sampleArticle);
  });

  test('opens with kicker, headline, standfirst, byline, date and reading time', async ({ page }) => {
    const head = page.locator('article header');
    await expect(
      head.getByRole('link', { name: 'Syria and Turkey: the road back to talks' }),
    ).toHaveAttribute('href', '/stories/syria-turkey-talks');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Four defense ministers/);
    await expect(head.getByText(/AFP/)).toBeVisible();
    await expect(head.locator('time').first()).toHaveAttribute('datetime', '2023-04-25');
    await expect(head.locator('time').first()).toHaveText('April 25, 2023');
    await expect(head.getByText(/\d+ min read/)).toBeVisible();
    await expect(head.getByRole('link', { name: /Original at/ })).toHaveAttribute(
      'href',
      /themoscowtimes\.com/,
    );
  });

  test('shows the lead picture with caption and credit', async ({ page }) => {
    const figure = page.locator('[data-block="lead-photo"]');
    await expect(figure.getByRole('img')).toHaveAttribute('fetchpriority', 'high');
    const caption = figure.locator('figcaption');
    await expect(caption).toContainText('Shown in place of the photograph: Vadim Savitsky');
    const [ink, muted] = await caption
      .locator('span')
      .evaluateAll((spans) => spans.map((span) => getComputedStyle(span).color));
    expect(ink).not.toBe(muted);
  });

  test('has pull quotes that name their speaker, lead to their passage and are not read twice', async ({
    page,
  }) => {
    const quotes = page.getByRole('figure', { name: 'Pull quote' });
    expect(await quotes.count()).toBeGreaterThanOrEqual(2);
    for (const quote of await quotes.all()) {
      await expect(quote.locator('p')).toHaveAttribute('aria-hidden', 'true');
      await expect(quote.locator('figcaption span').first()).not.toBeEmpty();
      const words = (await quote.locator('p').innerText()).replace(/^[“"]|[.,]?[”"]$/g, '');
      const href = await quote.getByRole('link', { name: 'In the text' }).getAttribute('href');
      await expect(page.locator(href ?? '')).toContainText(words, { ignoreCase: true });
    }
  });

  test('leads to the related article and to what came next', anySize, async ({ page }) => {
    const related = page.getByRole('complementary', { name: 'Earlier in this story' });
    await expect(related.getByRole('link')).toHaveAttribute('href', /^\/articles\//);
    const next = page.getByRole('region', { name: 'What came next' });
    await next.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/foreign ministers/i);
  });

  test('has a stable address for every passage', anySize, async ({ page }) => {
    const ids = await page
      .locator('[data-article-text] > [data-block][id]')
      .evaluateAll((passages) => passages.map((passage) => passage.id));
    expect(ids.length).toBeGreaterThan(6);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^p\d+$/);
  });

  test('opens the picture over the screen and closes it by key, button and back button', async ({
    page,
    app,
  }) => {
    await app.wake();
    const trigger = page.getByRole('link', { name: /\(enlarge\)$/ });
    const dialog = page.getByRole('dialog', { name: 'Picture' });
    const close = [
      () => page.keyboard.press('Escape'),
      () => dialog.getByRole('button', { name: 'Close' }).click(),
      () => page.goBack(),
    ];
    for (const how of close) {
      await trigger.click();
      await expect(dialog).toBeVisible();
      await how();
      await expect(dialog).toBeHidden();
      await expect(trigger).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`${sampleArticle}$`));
    }
  });
});

test('dates show in the reader’s locale', anySize, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'de-DE', baseURL });
  const page = await context.newPage();
  await page.goto(sampleArticle);
  await new App(page).giveSign();
  await expect(page.locator('article header time').first()).toHaveText('25. April 2023');
  await context.close();
});

test('an article that isn’t there is a 404 in the site’s voice', anySize, async ({ page }) => {
  const response = await page.goto('/articles/never-written');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
