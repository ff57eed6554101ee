import { sampleStory } from '../app';
import { anySize, expect, test, eachWidth } from '../support/fixtures';

test.describe('a story’s page, without script', () => {
  test.use({ javaScriptEnabled: false });

  test('runs from the oldest to the newest, articles among the moments', async ({ page }) => {
    await page.goto(sampleStory);
    const line = page.getByRole('list', { name: 'How it came to this' });
    const dates = await line
      .locator('> li')
      .evaluateAll((all) => all.map((one) => one.querySelector('time')?.dateTime ?? ''));
    expect(dates.length).toBeGreaterThan(5);
    expect(dates).toEqual([...dates].sort());
    await expect(line.getByRole('article')).toHaveCount(3);
    await page.getByRole('link', { name: 'Go to the newest' }).click();
    await expect(page.locator('#newest')).toContainText('Foreign ministers take up the talks');
    await expect(page.locator('#newest')).toBeInViewport();
    // One scroll: nothing is cut off in a box of its own.
    const boxes = await page
      .locator('main *')
      .evaluateAll((all) => all.filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY)).length);
    expect(boxes).toBe(0);
  });

  test('shows a moment that several articles report once, and opens to all of them', async ({ page }) => {
    await page.goto(sampleStory);
    const rupture = page.locator('main ol > li', {
      has: page.locator('time', { hasText: /^2011$/ }),
    });
    await expect(rupture).toHaveCount(1);
    await expect(rupture.getByRole('link')).toHaveCount(0);
    const control = rupture.locator('summary');
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await control.focus();
    await page.keyboard.press('Enter');
    await expect(rupture.getByRole('link')).toHaveCount(3);
    await rupture.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/articles\/[\w-]+#p\d+$/);
  });

  test('has the slim axis to scale where there is room', eachWidth, async ({ page, viewport }) => {
    await page.goto(sampleStory);
    const axis = page.locator('[data-story-axis]');
    if (viewport?.width !== 1440) {
      await expect(axis).toBeHidden();
      return;
    }
    await expect(axis).toBeVisible();
    const boxes = await axis
      .locator('[data-shape="bar"]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    // A decade before them may stand on the axis too.
    const [war, intervention] = boxes.slice(-2);
    if (!war || !intervention) throw new Error('Bars are missing.');
    // 2011 and 2015: years of one length, four of them apart.
    expect(Math.abs(war.height - intervention.height)).toBeLessThan(1);
    expect(Math.abs(intervention.top - war.top - 4 * war.height)).toBeLessThan(1.5);
    await expect(axis.locator('[data-kind="article"]')).toHaveCount(3);
    // What the screen shows is shaded: at the top the first entry, at the end the last.
    const shades = axis.locator('[style*="--entry"]');
    await expect(shades.first()).toHaveCSS('opacity', '1');
    await expect(shades.last()).toHaveCSS('opacity', '0');
    await page.mouse.wheel(0, 200);
    await expect(axis).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('End');
    await expect(shades.last()).toHaveCSS('opacity', '1');
  });

  test('leads from the milestones to all moments and back', anySize, async ({ page }) => {
    await page.goto(sampleStory);
    const entries = page.locator('main ol > li');
    const milestones = await entries.count();
    await page.getByRole('link', { name: /^All \d+ moments$/ }).click();
    await expect(page.getByRole('link', { name: /^All \d+ moments$/ })).toHaveAttribute(
      'aria-current',
      'true',
    );
    expect(await entries.count()).toBeGreaterThan(milestones);
    await page.getByRole('link', { name: 'Milestones' }).click();
    await expect(entries).toHaveCount(milestones);
  });
});
