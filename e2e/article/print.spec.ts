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

test('prints what is of use on paper, and nothing beside it', async ({ page }) => {
  await page.goto('/articles/moscow-four-way-talks');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Link to this article')).toBeHidden();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveCSS('break-after', 'avoid');
  // A page on its side is as wide as a screen with a margin for a moment that stands alone.
  await page.setViewportSize({ width: 1123, height: 794 });
  const note = await page.evaluate(() => {
    const moment = document.createElement('aside');
    moment.className = 'margin-moment timeline-moment';
    moment.textContent = 'about December 21, 2023';
    const passage = document.querySelector('[data-block="paragraph"]');
    passage?.after(moment);
    const [box, before] = [moment, passage ?? moment].map((one) => one.getBoundingClientRect());
    return { right: box?.right ?? 0, below: (box?.top ?? 0) - (before?.bottom ?? 0) };
  });
  expect(note.right).toBeLessThanOrEqual(1123);
  expect(note.below).toBeGreaterThanOrEqual(0);
});
