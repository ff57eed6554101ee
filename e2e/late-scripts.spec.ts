import { expect, test } from './fixtures';

const article = '/articles/moscow-four-way-talks';

test('no script is fetched before the page is painted, and hydration is whole when they come', async ({
  page,
  hydrated,
}) => {
  const order: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') order.push('script');
  });
  page.on('load', () => order.push('load'));
  await page.goto(article);
  await hydrated();
  expect(order[0]).toBe('load');
  expect(order).toContain('script');
  const owned = await page
    .locator('.passage')
    .evaluateAll(
      (passages) =>
        passages.filter((one) => Object.keys(one).some((key) => key.startsWith('__reactFiber'))).length,
    );
  expect(owned).toBe(await page.locator('.passage').count());
});

test('a touch wakes the page at once', async ({ page, viewport, hydrated }) => {
  test.skip((viewport?.width ?? 0) >= 960, 'the strip is for narrow screens');
  // The lead picture never comes, so neither does the load event.
  await page.route('**/maps/**', () => {});
  await page.goto(article, { waitUntil: 'commit' });
  await expect(page.locator('#timeline li')).toHaveCount(4);
  await page.getByRole('heading', { level: 1 }).click();
  await hydrated();
});

test('style is part of the document and only its own scripts may run', async ({ request }) => {
  const response = await request.get(article);
  const html = await response.text();
  expect(html).not.toMatch(/<link[^>]+rel="stylesheet"/);
  expect(html).not.toMatch(/<script[^>]+src="[^"]+"(?![^>]*nomodule)[^>]*>/i);
  const policy = response.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self' 'sha256-");
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
});
