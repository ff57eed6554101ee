import { expect, test } from './fixtures';

const article = '/articles/moscow-four-way-talks';

test('no script is fetched before the page is there, and hydration is whole when they come', async ({
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

test('no script is fetched for a page that nobody touches', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(article, { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
});

test('the type comes without moving anything, and is there at once on the next page', async ({ page }) => {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(article);
  await page.waitForFunction(() => localStorage.getItem('backstory.type') !== null);
  expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
  await page.goto('/stories');
  const family = await page
    .getByRole('heading', { level: 1 })
    .evaluate((heading) => getComputedStyle(heading).fontFamily);
  expect(family).toMatch(/^newsreaderDisplay/);
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
