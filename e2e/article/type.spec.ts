import type { Page } from '@playwright/test';
import { sampleArticle } from '../app';
import { anySize, expect, test } from '../support/fixtures';
import { watchShifts } from '../support/watch-shifts';

const worn = (page: Page) => page.waitForFunction(() => localStorage.getItem('backstory.type') !== null);

/** The families that the browser has drawn the element's letters with. */
async function drawnWith(page: Page, selector: string): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  await client.detach();
  return fonts.map(({ familyName, isCustomFont }) => `${isCustomFont ? 'ours: ' : ''}${familyName}`);
}

/** Which files of type were begun before the whole page had it on, and their bytes. */
const fetchedBefore = (page: Page) =>
  page.evaluate(() => {
    const { wornAt } = window as unknown as { wornAt: number };
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return entries
      .filter(({ name, startTime }) => name.endsWith('.woff2') && startTime < wornAt)
      .map(({ encodedBodySize }) => encodedBodySize);
  });

test('a first visit that nobody touches gets our type by itself, in 60 kB, and nothing moves', async ({
  page,
}) => {
  await page.addInitScript(() => {
    new MutationObserver(() =>
      Object.assign(window, { wornAt: (window as { wornAt?: number }).wornAt ?? performance.now() }),
    ).observe(document, { subtree: true, attributes: true, attributeFilter: ['class'] });
  });
  const shifts = await watchShifts(page);
  await page.goto(sampleArticle);
  await worn(page);
  // Words beside each other on one line may move by a few pixels: no line breaks.
  expect(await shifts()).toBeLessThan(0.0005);
  const sizes = await fetchedBefore(page);
  expect(sizes).toHaveLength(3);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60_000);
  for (const [selector, family] of [
    ['h1', /^ours: Newsreader/],
    ['[data-article-text] > p', /^ours: Newsreader/],
    ['header nav a', /^ours: Public Sans/],
    ['[data-tool="saved"] span', /^ours: Public Sans/],
  ] as const)
    expect((await drawnWith(page, selector))[0], selector).toMatch(family);
  // What holds the lines goes with the trial; what the whole page has stays.
  await expect(page.locator('body [style*="--font"]')).toHaveCount(0);
});

test('the next page is drawn in our type from the start', anySize, async ({ page }) => {
  await page.goto(sampleArticle);
  await worn(page);
  await page.goto('/stories');
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(async () => (await drawnWith(page, 'h1')).join()).toContain('Newsreader');
});

/** Texts of many widths with a link in each, so that some break elsewhere in another type. */
const texts = Array.from(
  { length: 24 },
  (_, index) =>
    `<p class="font-serif" style="font-size:11px;width:${96 + 3 * index}px">The senator hits midtown to wage his battle on
    <a href="/">behalf of a chain of restaurants, say</a> officials</p>`,
);

/** The words that each line begins with, of the texts on the screen: what is below may change. */
const linesOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#texts p')].flatMap((text) => {
      if (text.getBoundingClientRect().top >= innerHeight) return [];
      const lines = new Map<number, string>();
      const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null)
        for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const { top, height } = range.getBoundingClientRect();
          const middle = Math.round((top + height / 2) / 8);
          if (!lines.has(middle)) lines.set(middle, word);
        }
      return [...lines.values()].join(' | ');
    }),
  );

test('the type comes to lines that would break elsewhere in it, and each keeps its words until the window changes', async ({
  page,
}) => {
  await page.route('/stories', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      /<main[^>]*>/,
      (main) =>
        `${main}<div id="texts" style="display:flex;flex-wrap:wrap;align-items:start">${texts.join('')}</div>`,
    );
    await route.fulfill({ response, body: html });
  });
  const shifts = await watchShifts(page);
  await page.goto('/stories');
  const before = await linesOf(page);
  expect(await page.evaluate(() => document.documentElement.className)).toBe('');
  await worn(page);
  expect(await linesOf(page)).toEqual(before);
  expect(await shifts()).toBeLessThan(0.002);
  expect((await drawnWith(page, '#texts p'))[0]).toMatch(/^ours: Newsreader/);
  await expect(page.locator('#texts p[data-lines]')).not.toHaveCount(0);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width: width - 40, height });
  await expect(page.locator('#texts p[data-lines], #texts p[style*="spacing"]')).toHaveCount(0);
  expect(await linesOf(page)).not.toEqual(before);
});

for (const [change, run] of [
  ['other words', (text: HTMLElement) => text.replaceChildren('Geschichten von gestern und vorgestern')],
  [
    'wider letters',
    () => {
      const style = document.createElement('style');
      style.textContent = '*{letter-spacing:.12em!important}';
      document.head.append(style);
    },
  ],
  ['paper', () => void dispatchEvent(new Event('beforeprint'))],
] as const)
  test(`a box whose width was kept when the type came takes ${change}`, anySize, async ({ page }) => {
    await page.route('/stories', async (route) => {
      const response = await route.fetch();
      const box = '<p class="font-serif" id="box">Stories of the senator</p><p>beside</p>';
      const html = (await response.text()).replace(
        /<main[^>]*>/,
        (main) => `${main}<div style="display:flex;align-items:start">${box}</div>`,
      );
      await route.fulfill({ response, body: html });
    });
    await page.goto('/stories');
    const box = page.locator('#box');
    await worn(page);
    await expect(box).toHaveAttribute('style', /min-width/);
    await box.evaluate(run);
    await expect(box).not.toHaveAttribute('style', /width|white-space/);
    expect(await box.evaluate((text) => text.scrollWidth - text.clientWidth)).toBeLessThanOrEqual(0);
  });
