import type { BrowserContext, Page } from '@playwright/test';
import { sampleArticle } from '../app';
import { expect, test } from '../support/fixtures';

const offer = (page: Page) => page.getByRole('button', { name: /^Continue where you left off/ });

/** The passage at the reading line, 96 px below the top. */
const passageRead = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('[data-article-text] > [data-block][id]')].find(
        (one) => one.getBoundingClientRect().bottom > 97,
      )?.id,
  );

async function readTo(page: Page, passage: string) {
  const wanted = page.waitForFunction(
    (id) => localStorage.getItem('backstory.place:/articles/moscow-four-way-talks')?.includes(`"${id}"`),
    passage,
  );
  await page.locator(`#${passage}`).evaluate((one) => scrollBy(0, one.getBoundingClientRect().top - 90));
  await wanted;
}

const cookies = async (context: BrowserContext) => (await context.cookies()).map(({ name }) => name);

test('a reader goes on where they left off: with other type, and on another device', async ({
  page,
  context,
  browser,
  app,
  baseURL,
}) => {
  await app.openArticle();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await readTo(page, 'p5');
  expect(await cookies(context)).toEqual([]);

  // Offered without a touch, and not taken until it is asked for.
  await page.goto(sampleArticle);
  await expect(offer(page)).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBeLessThan(200);
  await page.evaluate(() => localStorage.setItem('backstory.look', ':root{--text-body:2.4rem}'));
  await page.goto(sampleArticle);
  await offer(page).click();
  expect(await passageRead(page)).toBe('p5');
  await expect(offer(page)).toBeHidden();

  // Saving makes a reader; the place goes to the server with the next move.
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect.poll(() => cookies(context)).toEqual(['backstory-reader']);
  const reported = page.waitForResponse((response) => response.url().endsWith('/place') && response.ok());
  await readTo(page, 'p7');
  await reported;

  const other = await browser.newContext({
    baseURL,
    storageState: { cookies: await context.cookies(), origins: [] },
  });
  const elsewhere = await other.newPage();
  await elsewhere.addInitScript(() => localStorage.setItem('backstory.reader', '1'));
  await elsewhere.goto(sampleArticle);
  await elsewhere.keyboard.press('Shift');
  await offer(elsewhere).click();
  expect(await passageRead(elsewhere)).toBe('p7');
  await elsewhere.goto('/reading?state=saved');
  await expect(elsewhere.getByRole('listitem').filter({ hasText: 'Four defense ministers' })).toContainText(
    /\d+ % read · Saved/,
  );
  await other.close();
});

test('several articles are put away, tagged and brought back at once', async ({
  page,
  app,
  expectAccessible,
}) => {
  const saved = await page.request.post('/api/reader/readings', {
    headers: { 'Idempotency-Key': '7d3a2f6e-58a1-4f0e-9d43-0c3a5b7e9f10' },
    data: { slugs: ['moscow-four-way-talks', 'harbour-ar'], change: { saved: true } },
  });
  expect(saved.ok()).toBe(true);
  await page.goto('/reading?state=saved');
  const first = page.getByRole('listitem').filter({ hasText: 'Four defense ministers' });
  await first.getByRole('checkbox').check();
  await expect(page.getByText('One article chosen')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Finish', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Choose all' }).click();
  await expect(page.getByText('2 articles chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await expect(first).toContainText('Finished · Saved');
  await app.undo();
  await expect(first).toContainText('Unread · Saved');
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByRole('button', { name: 'Unfinish' }).click();
  await expect(first).toContainText('Unread · Saved');
  await page
    .getByRole('textbox', { name: 'Tag' })
    .or(page.getByRole('combobox', { name: 'Tag' }))
    .fill('Talks');
  const tagging = page.waitForResponse((response) => response.url().endsWith('/readings') && response.ok());
  await page.getByRole('button', { name: 'Add tag' }).click();
  await tagging;
  await expectAccessible();

  await first.getByRole('link', { name: 'Talks', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name of the tag' }).fill('Diplomacy');
  await page.getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('link', { name: 'Diplomacy (2)' })).toHaveAttribute('aria-current', 'page');
});

test('what was read shows in lists, and what came into the story since is marked as new', async ({
  page,
}) => {
  const place = { passageId: 'p2', offset: 0, share: 0.4 };
  const put = (id: string, path: string, data: unknown) =>
    page.request.fetch(path, {
      method: path.endsWith('/place') ? 'PUT' : 'POST',
      headers: { 'Idempotency-Key': id },
      data,
    });
  await put('7d3a2f6e-58a1-4f0e-9d43-0c3a5b7e9f11', '/api/reader/readings', {
    slugs: ['moscow-four-way-talks'],
    change: { saved: true },
  });
  // Read before the library had the others: twenty days ago.
  await put('7d3a2f6e-58a1-4f0e-9d43-0c3a5b7e9f12', '/api/reader/readings/moscow-four-way-talks/place', {
    place,
    finished: false,
    agoMs: 20 * 86_400_000,
  });
  await page.addInitScript(() => localStorage.setItem('backstory.reader', '1'));
  await page.goto('/stories/syria-turkey-talks');
  await page.keyboard.press('Shift');
  await expect(page.getByText('40 % read · Saved')).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: 'New since you last read it' })).toHaveCount(2);
});

test('the front page leads back to what was begun, and no more once it is read', async ({ page, app }) => {
  const begun = page.getByRole('link', { name: /^Continue:/ });
  await app.openArticle();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await readTo(page, 'p5');

  // Without a touch.
  await page.goto('/');
  await expect(begun).toContainText('Four defense ministers');
  await begun.click();
  await expect(page).toHaveURL(new RegExp(`${sampleArticle}$`));
  await expect(offer(page)).toBeVisible();

  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForFunction(() =>
    localStorage.getItem('backstory.place:/articles/moscow-four-way-talks')?.includes('"finished":true'),
  );
  await app.openFrontPage();
  await expect(page.getByRole('navigation', { name: 'Filter the library' })).toBeVisible();
  await expect(begun).toBeHidden();
});
