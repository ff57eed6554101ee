import { lookStyle } from '@/components/settings/look-style';
import { ownSettings } from '@/lib/reader/settings';
import { sampleArticle } from '../app';
import { anySize, expect, test, eachWidth } from '../support/fixtures';

const papers = { light: 'rgb(252, 251, 248)', sepia: 'rgb(245, 236, 217)', dark: 'rgb(22, 22, 26)' };

test('the theme follows the system until the reader chooses', anySize, async ({ page, app }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(sampleArticle);
  expect(await paper()).toBe(papers.dark);
  await app.wake();
  for (const [name, theme] of [
    ['Sepia', 'sepia'],
    ['Light', 'light'],
    ['Dark', 'dark'],
  ] as const) {
    await app.openSettings();
    await page.getByRole('radio', { name }).check();
    await page.keyboard.press('Escape');
    expect(await paper()).toBe(papers[theme]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper()).toBe(papers.dark);
});

test('a chosen theme is there at the first paint', anySize, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('backstory.theme', 'sepia'));
  await page.addInitScript(() => {
    // What the body's first paint would have, before any deferred script.
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset.seen = getComputedStyle(document.documentElement).backgroundColor;
    });
  });
  await page.goto(sampleArticle);
  expect(await page.locator('html').getAttribute('data-seen')).toBe(papers.sepia);
});

/** What stands beside the text on a wide screen alone has to be seen there, too. */
const onTwoSizes = [sampleArticle, '/', '/stories/syria-turkey-talks'];
const onOne = ['/stories', '/articles/harbour-ar', '/search?q=talks', '/settings', '/nowhere'];

for (const path of [...onTwoSizes, ...onOne]) {
  test(
    `${path} is accessible in every theme`,
    onOne.includes(path) ? anySize : {},
    async ({ page, expectAccessible }) => {
      // Four times axe, on a machine that may have no core to spare.
      test.slow();
      await page.goto(path);
      // The first script puts a chosen theme on by its attribute, and the high contrast with a style beside.
      await page.addStyleTag({ content: lookStyle({ ...ownSettings, theme: 'contrast' }) });
      for (const theme of ['light', 'sepia', 'dark', 'contrast']) {
        await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme);
        await expectAccessible();
      }
    },
  );
}

test(
  'the sheet, the settings and the lightbox are accessible',
  eachWidth,
  async ({ page, app, expectAccessible }) => {
    await app.openArticle();
    if (app.isNarrow) {
      await app.openTimeline();
      await expectAccessible();
      await page.keyboard.press('Escape');
    }
    await app.openSettings();
    await expectAccessible();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: /\(enlarge\)$/ }).click();
    await expect(page.getByRole('dialog', { name: 'Picture' })).toBeVisible();
    await expectAccessible();
  },
);
