import { anySize, expect, test, wideScreen } from '../support/fixtures';

test('the library opens with its newest report, before the samples, and doesn’t repeat it', async ({
  page,
}) => {
  await page.goto('/');
  const articles = page.getByRole('article');
  await expect(articles.first()).toContainText('First tram crosses under the harbor');
  await expect(page.getByRole('link', { name: /^First tram crosses/ })).toHaveCount(1);
});

test('the front page is made of stories: each with its name, its line and its newest articles', async ({
  page,
}) => {
  await page.goto('/');
  const diary = page.getByRole('region', { name: 'The ferry diary' });
  await expect(diary.getByRole('article')).toHaveCount(3);
  await expect(diary.getByRole('article').first()).toContainText('The ferry diary, day 45');
  await expect(diary.getByRole('img', { name: /^From .* to .*: 24 days with articles/ })).toBeVisible();
  await expect(diary.getByRole('link', { name: 'All 45 articles of The ferry diary' })).toHaveAttribute(
    'href',
    '/stories/ferry-diary',
  );
  const headlines = await page.getByRole('article').getByRole('heading').allTextContents();
  expect(new Set(headlines).size).toBe(headlines.length);
});

test(
  'on a wide screen twelve articles stand on the first one, from edge to edge',
  wideScreen,
  async ({ page }) => {
    await page.goto('/');
    const boxes = await page
      .getByRole('article')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    const shown = boxes.filter(({ top }) => top < 860);
    expect(shown.length).toBeGreaterThanOrEqual(12);
    expect(Math.min(...shown.map(({ left }) => left))).toBe(64);
    expect(Math.max(...shown.map(({ right }) => right))).toBe(1440 - 64);
    const header = await page.getByRole('link', { name: 'Backstory', exact: true }).boundingBox();
    expect(header?.x).toBe(64);
  },
);

test('a list is read on by a button that says how much there is, so the footer can be reached', async ({
  page,
  app,
}) => {
  await app.open('/?publisher=Ferry+Gazette');
  const items = page.locator('main ol > li').filter({ has: page.getByRole('article') });
  await expect(items).toHaveCount(20);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(items).toHaveCount(20);
  await page.getByRole('link', { name: 'More: 25 articles' }).click();
  await expect(items).toHaveCount(40);
  await page.getByRole('link', { name: 'More: 5 articles' }).click();
  await expect(items).toHaveCount(45);
  const headlines = await items.getByRole('heading').allTextContents();
  expect(new Set(headlines).size).toBe(headlines.length);
  expect(headlines).toContain('The ferry diary, day 1');
});

test(
  'what is here stays when the next page can’t be had, and a second try gets it',
  anySize,
  async ({ page, app }) => {
    let fail = true;
    await page.route('**/api/articles**', (route) =>
      fail ? route.fulfill({ status: 503 }) : route.continue(),
    );
    await app.open('/?publisher=Ferry+Gazette');
    await page.getByRole('link', { name: /^More/ }).click();
    const again = page.getByRole('link', { name: 'Try again' });
    await expect(again).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('main ol > li').first()).toContainText('day 45');
    fail = false;
    await again.click();
    await expect(page.getByRole('link', { name: 'The ferry diary, day 20' })).toBeAttached();
  },
);

test('stories and publishers are chosen by the address', anySize, async ({ page }) => {
  await page.goto('/');
  const filter = page.getByRole('navigation', { name: 'Filter the library' });
  await filter.getByText('Publisher').click();
  await filter.getByRole('link', { name: 'Ferry Gazette' }).click();
  await expect(page).toHaveURL(/publisher=Ferry\+Gazette/);
  await expect(page.getByRole('article').first()).toContainText('The ferry diary, day 45');
  await expect(filter.getByText('Ferry Gazette').first()).toBeVisible();
  await filter.getByRole('link', { name: 'All', exact: true }).click();
  await expect(page.getByRole('article').first()).toContainText('First tram crosses under the harbor');
});

test('a cursor that nobody gave out is no error of ours', anySize, async ({ request }) => {
  expect((await request.get('/?after=nonsense')).status()).toBe(404);
  const answer = await request.get('/api/articles?after=nonsense&limit=5');
  expect(answer.status()).toBe(400);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
  expect((await answer.json()).problems[0].parameter).toBe('after');
});

test('without script, the list is read on by its link', anySize, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/?publisher=Ferry+Gazette');
  await page.getByRole('link', { name: /^More/ }).click();
  await expect(page.getByRole('article').first()).toContainText('day 25');
  await context.close();
});
