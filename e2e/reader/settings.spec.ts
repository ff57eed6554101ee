import type { Page } from '@playwright/test';
import { expect, test, anySize, eachWidth, narrowScreen } from '../support/fixtures';

const styleOf = (page: Page, property: string) =>
  page.locator('#p1').evaluate((passage, name) => getComputedStyle(passage).getPropertyValue(name), property);

/** By keys: a slider's steps have no place to click on. */
async function step(page: Page, slider: string, key: 'Home' | 'End') {
  await page.getByRole('slider', { name: slider }).press(key);
}

test.beforeEach(async ({ app }) => {
  await app.openArticle();
  await app.openSettings();
});

test(
  'what is set shows at once, is there at the next first paint, and can be reset',
  anySize,
  async ({ page, app }) => {
    const size = Number.parseFloat(await styleOf(page, 'font-size'));
    await step(page, 'Size', 'End');
    expect(Number.parseFloat(await styleOf(page, 'font-size'))).toBeCloseTo(size * 2.5, 1);
    await page.getByRole('radio', { name: /^Atkinson Hyperlegible/ }).check();
    expect(await styleOf(page, 'font-family')).toContain('Atkinson');
    const sample = page.getByText('A sample of the text as it is set');
    expect(await sample.evaluate((one) => getComputedStyle(one).fontFamily)).toContain('Atkinson');
    await step(page, 'Line height', 'End');
    await page.getByRole('radio', { name: 'First line indented' }).check();
    expect(
      Number.parseFloat(await page.locator('#p2').evaluate((p) => getComputedStyle(p).textIndent)),
    ).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: /^Quiet page/ }).check();
    await expect(page.getByRole('figure')).toHaveCount(0);

    // Before any script of the page but the one in its head.
    await page.reload();
    expect(Number.parseFloat(await styleOf(page, 'font-size'))).toBeCloseTo(size * 2.5, 1);
    await expect(page.getByRole('figure')).toHaveCount(0);
    await page.evaluate(() => document.fonts.load('20px Atkinson'));
    expect(await page.evaluate(() => document.fonts.check('20px Atkinson'))).toBe(true);

    await page.keyboard.press('Shift');
    await app.openSettings();
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(Number.parseFloat(await styleOf(page, 'font-size'))).toBeCloseTo(size, 1);
    await app.undo();
    expect(Number.parseFloat(await styleOf(page, 'font-size'))).toBeCloseTo(size * 2.5, 1);
  },
);

test('the timeline stands where the reader wants it', eachWidth, async ({ page, viewport }) => {
  const timeline = page
    .getByRole('complementary', { name: 'Timeline' })
    .or(page.locator('#timeline'))
    .first();
  const isWide = (viewport?.width ?? 0) >= 960;
  const lefts = async () =>
    [
      (await timeline.boundingBox())?.x ?? Number.NaN,
      (await page.locator('[data-article-text]').boundingBox())?.x ?? Number.NaN,
    ] as const;
  if (isWide) {
    await page.getByRole('radio', { name: 'Beside, at the start' }).check();
    const [panel, text] = await lefts();
    expect(panel).toBeLessThan(text);
  }
  // What would change nothing on this screen isn't offered.
  await expect(page.getByRole('radio', { name: 'Beside, at the start' })).toHaveCount(isWide ? 1 : 0);
  await expect(page.getByRole('slider', { name: 'Line length' })).toHaveCount(isWide ? 1 : 0);
  await page.getByRole('radio', { name: 'Below the text' }).check();
  await page.keyboard.press('Escape');
  const foot = await page.locator('[data-article-text]').boundingBox();
  const panel = await timeline.boundingBox();
  expect(panel?.y).toBeGreaterThanOrEqual((foot?.y ?? 0) + (foot?.height ?? 0));
});

test(
  'the largest type on the narrowest screen breaks nothing',
  narrowScreen,
  async ({ page, expectAccessible }) => {
    await step(page, 'Size', 'End');
    await step(page, 'Space between letters', 'End');
    await step(page, 'Space between words', 'End');
    await page.getByRole('radio', { name: 'High contrast' }).check();
    await page.setViewportSize({ width: 320, height: 256 });
    await expectAccessible();
    const done = page.getByRole('button', { name: 'Done' });
    await done.scrollIntoViewIfNeeded();
    await done.click();
    await expect(done).toBeHidden();
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBe(screen);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible();
  },
);
