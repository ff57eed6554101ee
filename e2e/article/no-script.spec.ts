import { sampleArticle } from '../app';
import { anySize, expect, test, eachWidth } from '../support/fixtures';

test.use({ javaScriptEnabled: false });

test(
  'without script, the article is whole and its timeline leads into the text',
  eachWidth,
  async ({ page, viewport }) => {
    await page.goto(sampleArticle);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[data-article-text] > [data-block][id]').last()).not.toBeEmpty();
    await expect(page.locator('#timeline li time')).toHaveCount(4);
    if ((viewport?.width ?? 0) < 960) await expect(page.locator('[data-timeline-strip]')).toBeHidden();
    const link = page.locator('#timeline').getByRole('link', { name: /2015/ });
    const target = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${target}$`));
    const passage = page.locator(target);
    await expect(passage).toBeInViewport();
    await expect(passage.locator('[data-moments]')).toHaveCSS('text-decoration-line', 'underline');
  },
);

test('without script, no control is shown that would do nothing', async ({ page }) => {
  await page.goto(sampleArticle);
  await expect(page.getByRole('button', { name: 'Text and theme' })).toBeHidden();
  await expect(page.getByRole('button', { name: /^Hide the timeline strip/ })).toBeHidden();
});

test('without script, the picture’s link leads to the picture', anySize, async ({ page }) => {
  await page.goto(sampleArticle);
  const href = await page.getByRole('link', { name: /\(enlarge\)$/ }).getAttribute('href');
  const response = await page.request.get(href ?? '');
  expect(response.headers()['content-type']).toMatch(/^image\//);
});

test('without script, the library is read on by plain links', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(page.getByRole('link', { name: /Four defense ministers/ }).first()).toBeVisible();
});

test('without script, what isn’t there says so', anySize, async ({ page }) => {
  for (const path of ['/articles/never-written', '/stories/never-written', '/?after=nonsense']) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  }
  const unreadable = await page.goto('/articles/%E0%A4%A');
  expect(unreadable?.status()).toBe(400);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This address can’t be read');
});
