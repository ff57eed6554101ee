import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { deferredScriptsId } from '../../lib/server/scripts/deferred-scripts';
import { sampleArticle } from '../app';
import { anySize, expect, test } from '../support/fixtures';
import { watchShifts } from '../support/watch-shifts';

test(
  'no script is fetched before the page is there, and hydration is whole when they come',
  anySize,
  async ({ page, app }) => {
    const order: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') order.push('script');
    });
    page.on('load', () => order.push('load'));
    await app.openArticle();
    expect(order[0]).toBe('load');
    expect(order).toContain('script');
    const owned = await page
      .locator('[data-article-text] > [data-block][id]')
      .evaluateAll(
        (passages) =>
          passages.filter((one) => Object.keys(one).some((key) => key.startsWith('__reactFiber'))).length,
      );
    expect(owned).toBe(await page.locator('[data-article-text] > [data-block][id]').count());
  },
);

test('no script runs on a page that nobody touches, and all are fetched once it is idle', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    // What brings the type comes by itself.
    const isForType = request.url().endsWith('/type.js');
    if (request.resourceType() === 'script' && !isForType) scripts.push(request.url());
  });
  await page.goto(sampleArticle, { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
  expect(await page.evaluate(() => '__next_f' in window)).toBe(false);
  const ahead = page.locator('link[rel="prefetch"]');
  const addresses = await ahead.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(addresses.length).toBeGreaterThan(3);
  await page.keyboard.press('Shift');
  await expect.poll(() => scripts).toEqual(expect.arrayContaining(addresses));
});

test(
  'where data is to be saved, neither script nor type is fetched before it is needed',
  anySize,
  async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (['script', 'font'].includes(request.resourceType())) fetched.push(request.url());
    });
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await page.goto(sampleArticle, { waitUntil: 'networkidle' });
    await expect(page.locator('link[rel="prefetch"]')).toHaveCount(0);
    expect(fetched).toEqual([]);
  },
);

test('what the scripts draw moves nothing', async ({ page, app }) => {
  // What the type moves within a line is for the test of the type: here it is drawn from the start.
  await page.goto(sampleArticle);
  await page.waitForFunction(() => localStorage.getItem('backstory.type') !== null);
  const shifts = await watchShifts(page);
  await app.openArticle();
  expect(await shifts()).toBe(0);
});

/** Up to where a line that is slow has brought the document. */
const begunAt = {
  'its first moment': /^.*?<ol class="timeline-list">.*?<\/li>/s,
  'its scripts': /^.*?<section[^>]+timeline-strip[^>]+>/s,
};
for (const [where, pattern] of Object.entries(begunAt))
  test(`what comes of the document after ${where} moves nothing`, async ({ browser, request, viewport }) => {
    const html = await (await request.get(sampleArticle)).text();
    const [begun = ''] = pattern.exec(html) ?? [];
    expect(begun).not.toBe('');
    let finish = () => {};
    const server = createServer((asked, response) => {
      if (asked.url !== '/') response.writeHead(404).end();
      else {
        response.setHeader('content-type', 'text/html; charset=utf-8').write(begun);
        finish = () => response.end(html.slice(begun.length));
      }
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const page = await browser.newPage({ viewport });
    const shifts = await watchShifts(page);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    finish();
    await page.waitForLoadState();
    expect(await shifts()).toBeLessThan(0.0001);
    await page.close();
    server.close();
  });

test('style is part of the document and only its own scripts may run', async ({ request }) => {
  const response = await request.get(sampleArticle);
  const html = await response.text();
  expect(html).not.toMatch(/<link[^>]+rel="stylesheet"/);
  expect(html).not.toMatch(/<script[^>]+src="[^"]+"(?![^>]*nomodule)[^>]*>/i);
  const policy = response.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self' 'sha256-");
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
});

test('the HTML of the front page takes at most 14 kB gzip', anySize, async ({ request }) => {
  const html = await (await request.get('/')).text();
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(14_000);
});

test(
  'the HTML of the article takes at most 14 kB gzip, and the rest of its style comes with the scripts',
  anySize,
  async ({ page, app }) => {
    const response = await page.goto(sampleArticle);
    const html = (await response?.text()) ?? '';
    // 14 kB are what a server sends before it waits for an answer.
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(14_000);
    expect(html).not.toContain('.border-collapse{');
    await app.wake();
    const whole = () =>
      page.evaluate(() => {
        const styles = [...document.head.querySelectorAll('style')];
        return styles.filter((style) => style.textContent.includes('.border-collapse{')).length;
      });
    await expect.poll(whole).toBe(1);
  },
);

test(
  'a first tap waits for at most 220 kB gzip of script, none of it for the desk',
  anySize,
  async ({ request }) => {
    for (const [address, most] of [
      [sampleArticle, 220_000],
      ['/', 200_000],
    ] as const) {
      const html = await (await request.get(address)).text();
      const [, starter = ''] =
        new RegExp(`<script id="${deferredScriptsId}">(.*?)</script>`, 's').exec(html) ?? [];
      const sources = Array.from(
        starter.matchAll(/"(\/(?:_next|deferred)\/[^"]+)"/g),
        ([, source = '']) => source,
      );
      expect(sources.length).toBeGreaterThan(5);
      const scripts = await Promise.all(sources.map(async (source) => (await request.get(source)).text()));
      const sizes = scripts.map((script) => gzipSync(script, { level: 9 }).length);
      expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(most);
      // What zod calls a value of another type.
      expect(scripts.filter((script) => script.includes('invalid_type'))).toEqual([]);
    }
  },
);
