import { expect, test } from '../people/own-site';
import { wideScreen } from '../support/fixtures';

test(
  'of the samples alone, twelve headlines stand whole on a wide screen’s first one',
  wideScreen,
  async ({ page }) => {
    await page.goto('/');
    const ends = await page
      .getByRole('article')
      .getByRole('heading')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    expect(ends.filter((bottom) => bottom <= 900).length).toBeGreaterThanOrEqual(12);
  },
);
