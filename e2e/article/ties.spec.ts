import type { Locator } from '@playwright/test';
import { sampleArticle } from '../app';
import { expect, test, eachWidth, narrowScreen, wideScreen } from '../support/fixtures';

/** The site's type may come meanwhile; more than a line is scrolling. */
const aLine = 28;
const topOf = (words: Locator) => words.evaluate((element) => element.getBoundingClientRect().top);

/** Of the first line of words, or of a button. */
const middleOf = (element: Locator) =>
  element.evaluate((one) => {
    const { left, top, width, height } = one.getClientRects()[0] ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  });

test('words that a moment tells of are underlined with dots, and stay ink', async ({ page }) => {
  await page.goto(sampleArticle);
  const words = page.locator('[data-block] a[data-moments]').first();
  await expect(words).toHaveCSS('text-decoration-line', 'underline');
  await expect(words).toHaveCSS('text-decoration-style', 'dotted');
  await expect(words).toHaveCSS('text-underline-offset', '4px');
  const colours = await words.evaluate((element) => [
    getComputedStyle(element).color,
    getComputedStyle(element.closest('[data-block]')!).color,
  ]);
  expect(colours[0]).toBe(colours[1]);
});

test('the mouse on words lights their moment, and no other', wideScreen, async ({ page, app }) => {
  await app.openArticle();
  for (const date of ['2011', '2000s']) {
    const words = await app.wordsOf(date);
    // By itself the page would glide there, and words that leave the mouse go out.
    await app.bringToMiddle(words);
    await words.hover();
    await expect(page.locator('#timeline li[data-lit] time')).toHaveText([date]);
    const lit = await page.locator('[data-moments][data-lit]').first().textContent();
    expect(lit).toBe(await words.textContent());
  }
  await page.mouse.move(2, 2);
  await expect(page.locator('[data-moments][data-lit]')).toHaveCount(0);
});

test(
  'Enter on words opens their moment beside the place, Escape leads back, and nothing scrolls',
  eachWidth,
  async ({ page, app }) => {
    await app.openArticle();
    const words = await app.wordsOf('2015');
    await app.bringToMiddle(words);
    await words.focus();
    const before = await topOf(words);
    await page.keyboard.press('Enter');
    const moment = app.isNarrow
      ? page.getByRole('region', { name: 'Moment', exact: true })
      : page.locator('#timeline li[data-lit]');
    await expect(moment).toContainText('Russian intervention');
    await expect(moment).toBeInViewport();
    await expect(app.isNarrow ? moment : moment.locator('[data-moment-link]')).toBeFocused();
    await expect(words).toHaveAttribute('data-lit', '');
    await page.keyboard.press('Escape');
    await expect(words).toBeFocused();
    await expect(words).not.toHaveAttribute('data-lit');
    await expect(page.getByRole('region', { name: 'Moment', exact: true })).toHaveCount(0);
    expect(Math.abs((await topOf(words)) - before)).toBeLessThan(aLine);
  },
);

test(
  'a tap on words opens their moment above the strip, and a tap leads back',
  narrowScreen,
  async ({ page, isMobile, app }) => {
    await app.openArticle();
    const words = await app.wordsOf('2011');
    await app.bringToMiddle(words);
    const before = await topOf(words);
    // At its place: to click an element, the tests' browser may scroll the page itself.
    const { x, y } = await middleOf(words);
    await (isMobile ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    const peek = page.getByRole('region', { name: 'Moment', exact: true });
    await expect(peek).toContainText('2011');
    await expect(async () => {
      const [above, strip] = await Promise.all([
        peek.boundingBox(),
        page.locator('[data-timeline-strip]').boundingBox(),
      ]);
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((strip?.y ?? 0) + 1);
    }).toPass();
    const close = await middleOf(peek.getByRole('button', { name: 'Close' }));
    await page.mouse.click(close.x, close.y);
    await expect(peek).toHaveCount(0);
    expect(Math.abs((await topOf(words)) - before)).toBeLessThan(aLine);
  },
);

test(
  'words within those of a moment are selected with the mouse, and open no moment',
  wideScreen,
  async ({ page, app }) => {
    await app.openArticle();
    const words = await app.wordsOf('2011');
    await app.bringToMiddle(words);
    const { x, y } = await middleOf(words);
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 5 });
    await page.mouse.up();
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected.length).toBeGreaterThan(8);
    expect(await words.textContent()).toContain(selected);
    await expect(words).toHaveAttribute('href', /^#/);
    await expect(words).not.toHaveAttribute('data-chosen');
  },
);

test(
  'a moment whose words are on the screen lights them where they are',
  wideScreen,
  async ({ page, app }) => {
    await app.openArticle();
    const words = await app.wordsOf('2015');
    await app.bringToMiddle(words);
    const before = await topOf(words);
    await page.locator('#timeline').getByRole('link', { name: /2015/ }).click();
    await expect(words).toHaveAttribute('data-lit', '');
    await expect(page).toHaveURL(/#/);
    expect(Math.abs((await topOf(words)) - before)).toBeLessThan(aLine);
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('words lead to their moment on the timeline', async ({ page }) => {
    await page.goto(sampleArticle);
    const words = page.locator('[data-block] a[data-moments]').first();
    const target = (await words.getAttribute('href')) ?? '';
    await words.click();
    await expect(page.locator(`#timeline ${target}`)).toBeInViewport();
  });
});
