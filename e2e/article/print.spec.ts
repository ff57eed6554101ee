import { expect, test } from '../support/fixtures';

test('prints text, quotes, timeline and link addresses, but no controls', async ({ page }) => {
  await page.goto('/articles/moscow-four-way-talks');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#timeline')).toBeVisible();
  await expect(page.locator('#timeline li')).toHaveCount(4);
  await expect(page.getByRole('figure', { name: 'Pull quote' }).first()).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  for (const button of await page.locator('button').all()) await expect(button).toBeHidden();
  await expect(page.locator('main')).toHaveCSS('padding-bottom', '0px');
  const address = await page
    .getByRole('link', { name: /Original at/ })
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('themoscowtimes.com');
  // A3 is as wide as a screen with room for quotes to hang into the margin; paper has none.
  await page.setViewportSize({ width: 1587, height: 1122 });
  const leftOf = async (part: string) => (await page.locator(part).first().boundingBox())?.x;
  expect(await leftOf('figure[aria-label="Pull quote"]')).toBe(await leftOf('p.passage'));
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(20_000);
});
