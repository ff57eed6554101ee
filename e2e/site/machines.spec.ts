import { sampleArticle } from '../app';
import { expect, test } from '../support/fixtures';

test('the article tells machines what it is and what it retells', async ({ page, baseURL }) => {
  await page.goto(sampleArticle);
  const json = await page.locator('script[type="application/ld+json"]').first().textContent();
  const data = JSON.parse(json ?? '{}');
  expect(data['@type']).toBe('NewsArticle');
  expect(data.headline).toContain('Four defense ministers');
  expect(data.datePublished).toMatch(/^2023-04-25/);
  expect(JSON.stringify(data.isBasedOn)).toContain('themoscowtimes.com');
  expect(JSON.stringify(data.mentions ?? data.hasPart)).toContain('2015');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`${sampleArticle}$`),
  );
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  const image = await page.request.get(new URL(picture ?? '', baseURL).pathname);
  expect(image.headers()['content-type']).toBe('image/png');
});

test('the front page and a story have pictures that stand for them, each with its own line', async ({
  page,
  baseURL,
}) => {
  const pictures = [];
  for (const path of ['/', '/stories/syria-turkey-talks', sampleArticle]) {
    await page.goto(path);
    const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
    const image = await page.request.get(new URL(picture ?? '', baseURL).pathname);
    expect(image.headers()['content-type'], path).toBe('image/png');
    pictures.push((await image.body()).toString('base64'));
  }
  expect(new Set(pictures).size).toBe(3);
});

test('a photograph of the article’s own is reported with its credit, and the day with its offset', async ({
  page,
}) => {
  await page.goto('/articles/tunnel-photo');
  const json = await page.locator('script[type="application/ld+json"]').first().textContent();
  const data = JSON.parse(json ?? '{}');
  expect(JSON.stringify(data.image)).toContain('Ines Holm');
  expect(data.datePublished).toBe('2025-03-11T09:30:00+02:00');
});

test('every page names the feeds', async ({ request }) => {
  for (const path of ['/', '/stories', '/stories/syria-turkey-talks', sampleArticle]) {
    const html = await (await request.get(path)).text();
    expect(html, path).toMatch(
      /<link rel="alternate" type="application\/atom\+xml"[^>]*href="[^"]*\/feed\.xml"/,
    );
  }
});

test('feeds, sitemap, robots and health answer', async ({ request }) => {
  const atom = await request.get('/feed.xml');
  expect(atom.headers()['content-type']).toContain('application/atom+xml');
  expect(await atom.text()).toContain('Four defense ministers');
  const json = await (await request.get('/feed.json')).json();
  expect(
    json.items.some((item: { title: string; content_html: string }) => item.content_html.includes('<p>')),
  ).toBe(true);
  expect(await (await request.get('/sitemap.xml')).text()).toContain('http');
  expect(await (await request.get('/robots.txt')).text()).toContain('Sitemap:');
  expect((await request.get('/healthz')).status()).toBe(200);
});

test('a loop of writes has to wait', async ({ request }) => {
  const write = () =>
    request.post('/api/reader/import', {
      headers: { 'idempotency-key': crypto.randomUUID() },
      data: 'none of ours',
    });
  expect((await write()).status()).toBe(400);
  let last = await write();
  for (let sent = 2; sent < 150 && last.status() === 400; sent += 1) last = await write();
  expect(last.status()).toBe(429);
  expect(Number(last.headers()['retry-after'])).toBeGreaterThan(0);
});
