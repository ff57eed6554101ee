import { expect, test } from '../support/fixtures';

/** The README's picture; `UPDATE_SCREENSHOT=1 npx playwright test screenshot` makes it anew. */
test('the article page, as the README shows it', async ({ page, viewport, hydrated }, testInfo) => {
  test.skip(viewport?.width !== 1440, 'the README shows a desktop');
  // The type is put on from the second page.
  await page.goto('/stories');
  await page.waitForFunction(() => localStorage.getItem('backstory.type') !== null);
  await page.goto('/articles/moscow-four-way-talks');
  await hydrated();
  await page.evaluate(() => document.fonts.ready);
  const path = process.env['UPDATE_SCREENSHOT']
    ? 'public/screenshot.png'
    : testInfo.outputPath('screenshot.png');
  const picture = await page.screenshot({ path });
  expect(picture.length).toBeGreaterThan(20_000);
});
