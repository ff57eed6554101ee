import type { Locator } from '@playwright/test';
import { expect, test } from '../support/fixtures';

const article = '/articles/moscow-four-way-talks';
const isNarrow = (width: number | undefined) => (width ?? 0) < 960;

/** The site's type may come meanwhile; more than a line is scrolling. */
const aLine = 28;
const topOf = (words: Locator) => words.evaluate((element) => element.getBoundingClientRect().top);

/** Of the first line of words, or of a button. */
const middleOf = (element: Locator) =>
  element.evaluate((one) => {
    const { left, top, width, height } = one.getClientRects()[0] ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  });

/** The words in the text that tell of a date on the timeline. */
const wordsOfDate = `(date) => {
  const moment = [...document.querySelectorAll('#timeline [data-moment]')]
    .find((one) => one.querySelector('time').textContent === date);
  return '[data-moments~="' + moment.id + '"]';
}`;

test('words that a moment tells of are underlined with dots, and stay ink', async ({ page }) => {
  await page.goto(article);
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

test('the mouse on words lights their moment, and no other', async ({
  page,
  isMobile,
  viewport,
  hydrated,
}) => {
  test.skip(isMobile || isNarrow(viewport?.width), 'a finger does not hover');
  await page.goto(article);
  await hydrated();
  for (const date of ['2011', '2000s']) {
    const words = page.locator(await page.evaluate(`(${wordsOfDate})('${date}')`)).first();
    // By itself the page would glide there, and words that leave the mouse go out.
    await words.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await words.hover();
    await expect(page.locator('#timeline li[data-lit] time')).toHaveText([date]);
    const lit = await page.locator('[data-moments][data-lit]').first().textContent();
    expect(lit).toBe(await words.textContent());
  }
  await page.mouse.move(2, 2);
  await expect(page.locator('[data-moments][data-lit]')).toHaveCount(0);
});

test('Enter on words opens their moment beside the place, Escape leads back, and nothing scrolls', async ({
  page,
  viewport,
  hydrated,
}) => {
  await page.goto(article);
  await hydrated();
  const words = page.locator(await page.evaluate(`(${wordsOfDate})('2015')`)).first();
  await words.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await words.focus();
  const before = await topOf(words);
  await page.keyboard.press('Enter');
  const moment = isNarrow(viewport?.width)
    ? page.getByRole('region', { name: 'Moment', exact: true })
    : page.locator('#timeline li[data-lit]');
  await expect(moment).toContainText('Russian intervention');
  await expect(moment).toBeInViewport();
  await expect(isNarrow(viewport?.width) ? moment : moment.locator('[data-moment-link]')).toBeFocused();
  await expect(words).toHaveAttribute('data-lit', '');
  await page.keyboard.press('Escape');
  await expect(words).toBeFocused();
  await expect(words).not.toHaveAttribute('data-lit');
  await expect(page.getByRole('region', { name: 'Moment', exact: true })).toHaveCount(0);
  expect(Math.abs((await topOf(words)) - before)).toBeLessThan(aLine);
});

test('a tap on words opens their moment above the strip, and a tap leads back', async ({
  page,
  viewport,
  isMobile,
  hydrated,
}) => {
  test.skip(!isNarrow(viewport?.width), 'wide screens have the list beside the text');
  await page.goto(article);
  await hydrated();
  const words = page.locator(await page.evaluate(`(${wordsOfDate})('2011')`)).first();
  await words.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
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
});

test('a moment whose words are on the screen lights them where they are', async ({
  page,
  viewport,
  hydrated,
}) => {
  test.skip(isNarrow(viewport?.width), 'the sheet covers the text');
  await page.goto(article);
  await hydrated();
  const words = page.locator(await page.evaluate(`(${wordsOfDate})('2015')`)).first();
  await words.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const before = await topOf(words);
  await page.locator('#timeline').getByRole('link', { name: /2015/ }).click();
  await expect(words).toHaveAttribute('data-lit', '');
  await expect(page).toHaveURL(/#/);
  expect(Math.abs((await topOf(words)) - before)).toBeLessThan(aLine);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('words lead to their moment on the timeline', async ({ page }) => {
    await page.goto(article);
    const words = page.locator('[data-block] a[data-moments]').first();
    const target = (await words.getAttribute('href')) ?? '';
    await words.click();
    await expect(page.locator(`#timeline ${target}`)).toBeInViewport();
  });
});
