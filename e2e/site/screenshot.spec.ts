import { writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import sharp from 'sharp';
import { App, sampleArticle } from '../app';
import { expect, test, narrowScreen, wideScreen } from '../support/fixtures';

/*
 * The README's pictures. `UPDATE_SCREENSHOT=1 npx playwright test screenshot` makes them anew; without, they are
 * made aside, and a page that has none of them fails.
 */

/** Where a picture is written to. */
const pathOf = (stored: string, info: TestInfo): string =>
  process.env['UPDATE_SCREENSHOT'] ? stored : info.outputPath(stored.replaceAll('/', '-'));

/** Opens a page with the site's own type: it is put on from the second page. */
async function openWithType(page: Page, path: string, app: App): Promise<void> {
  await page.goto('/stories');
  await page.waitForFunction(() => localStorage.getItem('backstory.type') !== null);
  await page.goto(path);
  await app.wake();
  await page.evaluate(() => document.fonts.ready);
}

async function saveWebp(png: Buffer, path: string): Promise<number> {
  const webp = await sharp(png).webp({ quality: 77 }).toBuffer();
  await writeFile(path, webp);
  return webp.length;
}

test('the article page, as the README and the manifest show it', wideScreen, async ({ page, app }, info) => {
  await openWithType(page, sampleArticle, app);
  const picture = await page.screenshot({ path: pathOf('public/screenshot.png', info) });
  expect(picture.length).toBeGreaterThan(20_000);
});

for (const [name, path] of [
  ['front', '/'],
  ['story', '/stories/syria-turkey-talks'],
] as const)
  test(`the page ${path}, as the README shows it`, wideScreen, async ({ page, app }, info) => {
    await openWithType(page, path, app);
    const size = await saveWebp(await page.screenshot(), pathOf(`e2e/pictures/${name}.webp`, info));
    expect(size).toBeGreaterThan(20_000);
  });

test('a phone, as the README shows it', narrowScreen, async ({ page, app }, info) => {
  await openWithType(page, sampleArticle, app);
  const size = await saveWebp(await page.screenshot(), pathOf('e2e/pictures/phone.webp', info));
  expect(size).toBeGreaterThan(15_000);
});

test(
  'from words to their moment and back, moving, in at most 2 MB',
  wideScreen,
  async ({ page, app }, info) => {
    await openWithType(page, sampleArticle, app);
    const words = page.locator('[data-moments]');
    const frames: Buffer[] = [];
    const delay: number[] = [];
    const shoot = async (ms: number) => {
      frames.push(await page.screenshot({ clip: { x: 0, y: 60, width: 1440, height: 780 } }));
      delay.push(ms);
    };
    await words.first().evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await shoot(900);
    const seen = new Set<string>();
    for (const one of (await words.all()).slice(0, 4)) {
      await one.hover();
      // What lights does so in 160 ms.
      await page.waitForTimeout(250);
      await shoot(1_200);
      seen.add((await page.locator('[data-moment][data-lit]').first().getAttribute('id')) ?? '');
    }
    const moment = page.locator('[data-moment-link]').first();
    await moment.click();
    await page.waitForTimeout(400);
    await shoot(1_500);
    expect(seen.size).toBeGreaterThan(1);
    const scaled = await Promise.all(frames.map((frame) => sharp(frame).resize(1080).png().toBuffer()));
    const moving = await sharp(scaled, { join: { animated: true } })
      .webp({ quality: 67, delay, loop: 0 })
      .toBuffer();
    await writeFile(pathOf('e2e/pictures/tie.webp', info), moving);
    expect((await sharp(moving, { animated: true }).metadata()).pages).toBe(frames.length);
    expect(moving.length).toBeLessThan(2_000_000);
  },
);
