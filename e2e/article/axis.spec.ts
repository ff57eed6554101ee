import { sampleArticle } from '../app';
import { expect, test, eachWidth, wideScreen } from '../support/fixtures';

test.describe('the axis beside the list', () => {
  // It is part of the HTML.
  test.use({ javaScriptEnabled: false });

  test('is to scale where there is room for it', eachWidth, async ({ page, viewport }) => {
    await page.goto(sampleArticle);
    const marks = page.locator('#timeline [data-axis-mark]');
    await expect(marks).toHaveCount(4);
    if (viewport?.width !== 1440) {
      await expect(page.locator('#timeline [data-axis-mark]').first()).toBeHidden();
      return;
    }
    const boxes = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().toJSON()));
    const [decade, war, intervention, own] = boxes as DOMRect[];
    if (!decade || !war || !intervention || !own) throw new Error('Marks are missing.');
    const perYear = decade.height / 10;
    expect(Math.abs(war.height - perYear)).toBeLessThan(1);
    // From the end of 2009 to the beginning of 2011, and of 2011 to that of 2015.
    expect(Math.abs(war.top - decade.bottom - perYear)).toBeLessThan(1);
    expect(Math.abs(intervention.top - war.top - 4 * perYear)).toBeLessThan(1.5);
    expect(own.top).toBeGreaterThan(intervention.bottom);
    // Rows are equally high, and each curve ends at its row's date.
    const rows = await page
      .locator('#timeline [data-moment]')
      .evaluateAll((all) =>
        all.map((row) => row.getBoundingClientRect()).map(({ top, height }) => [top, height]),
      );
    for (const [, height] of rows) {
      expect(height).toBeGreaterThanOrEqual(90);
      expect(Math.abs((height ?? 0) - (rows[0]?.[1] ?? 0))).toBeLessThan(1);
    }
  });
});

test(
  'the mark of the moment that is read is lit with it, and no other',
  wideScreen,
  async ({ page, app }) => {
    await app.openArticle();
    await page.locator('#timeline [data-moment-link]', { hasText: '2015' }).click();
    const accent = await page
      .locator('#timeline li[data-lit] time')
      .evaluate((date) => getComputedStyle(date).color);
    const lit = await page
      .locator('#timeline [data-axis-mark]')
      .evaluateAll((all) => all.map((mark) => getComputedStyle(mark, '::before').borderTopColor));
    expect(lit.map((colour) => colour === accent)).toEqual([false, false, true, false]);
  },
);
