import { expect, test, eachWidth } from '../support/fixtures';

test('an Arabic article lays out mirrored, timeline too', eachWidth, async ({ page, viewport, app }) => {
  await app.openArticle('harbour-ar');
  const main = page.locator('main');
  await expect(main).toHaveAttribute('dir', 'rtl');
  await expect(main).toHaveAttribute('lang', 'ar');
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toHaveCSS('letter-spacing', 'normal');
  await expect(page.getByText('How it came to this', { exact: true })).toHaveAttribute('lang', 'en');
  const text = await page.locator('[data-article-text] > [data-block][id]').first().boundingBox();
  if (!app.isNarrow) {
    const timeline = await page.locator('#timeline').boundingBox();
    expect(timeline?.x ?? 0).toBeLessThan(text?.x ?? 0);
  } else {
    await app.openTimeline();
  }
  const moment = page.locator('#timeline li').first();
  const hasAxis = (viewport?.width ?? 0) >= 1408;
  const mark = await moment
    .locator(hasAxis ? '[data-axis-mark]' : '[data-shape]:not([data-axis-mark])')
    .boundingBox();
  const heading = await moment.locator('[data-moment-link]').boundingBox();
  expect(mark?.x ?? 0).toBeGreaterThan((heading?.x ?? 0) + (heading?.width ?? 0) / 2);
  const quote = page.getByRole('figure', { name: 'Pull quote' });
  await expect(quote).toHaveCSS('border-right-style', 'solid');
  await expect(quote).toHaveCSS('border-right-width', '3px');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
