import type { Page } from '@playwright/test';
import { App, sampleArticle } from '../app';
import { anySize, expect, test } from '../support/fixtures';

const tool = (page: Page, id: string) => page.locator(`[data-tool="${id}"]`);

/** Keeps the scripts back until they are let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/deferred\/|\/_next\/static\/chunks\//, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

test('the key that wakes the page is not lost', anySize, async ({ page }) => {
  await page.goto(sampleArticle);
  await page.keyboard.press('s');
  await expect(tool(page, 'saved').first()).toHaveAttribute('aria-pressed', 'true');
  // With others held for it, of which the first has woken the page.
  await page.reload();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: /commands/i })).toBeVisible();
});

test('the tools are in the HTML', anySize, async ({ request }) => {
  const html = await (await request.get(sampleArticle)).text();
  for (const id of ['saved', 'listen', 'highlight', 'finished', 'archived', 'tags', 'settings'])
    expect(html).toMatch(new RegExp(`<button[^>]* data-tool="${id}"`));
});

test(
  'a tap before the scripts is shown at once and done when they come',
  anySize,
  async ({ page, context }) => {
    const letGo = await holdScripts(page);
    await page.goto(sampleArticle);
    const save = tool(page, 'saved');
    await save.click();
    await expect(save).toHaveAttribute('aria-pressed', 'true');
    await expect(save).toHaveAttribute('data-tapped', '');
    await expect(save).toHaveText('Save');
    const place = await save.boundingBox();

    const stored = page.waitForResponse((response) => response.url().endsWith('/readings') && response.ok());
    letGo();
    await stored;
    await expect(save).toHaveText('Saved');
    await expect(save).not.toHaveAttribute('data-tapped');
    await expect(page.getByText('Saved for later.')).toBeVisible();
    // Its width follows the type, which may have come meanwhile.
    const { y, height } = (await save.boundingBox()) ?? {};
    expect({ y, height }).toEqual({ y: place?.y, height: place?.height });

    // Who taps again before they know that it is done asks for the same.
    const again = await context.newPage();
    const letGoAgain = await holdScripts(again);
    await again.goto(sampleArticle);
    await tool(again, 'saved').click();
    letGoAgain();
    await new App(again).waitForTools();
    await expect(tool(again, 'saved')).toHaveText('Saved');
    await expect(again.getByText('No longer saved.')).toHaveCount(0);
  },
);

test(
  'what is tapped in the menu and in the header before the scripts opens when they come',
  anySize,
  async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto(sampleArticle);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    const finish = page.getByRole('button', { name: 'Finish', exact: true });
    await expect(finish).toBeInViewport({ ratio: 1 });
    await finish.click();
    letGo();
    await expect(page.getByText('Marked as finished.')).toBeVisible();
    await expect(finish).toBeHidden();
    await expect(tool(page, 'finished')).toHaveText('Finished');
  },
);

for (const { id, name } of [
  { id: 'settings', name: 'Text and theme' },
  { id: 'highlight', name: 'Highlight in this passage' },
]) {
  test(`a tap before the scripts opens “${name}” once they are here`, anySize, async ({ page, app }) => {
    const letGo = await holdScripts(page);
    await page.goto(sampleArticle);
    await tool(page, id).tap();
    await expect(tool(page, id)).toHaveAttribute('data-tapped', '');
    letGo();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await app.waitForTools();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
  });
}

test('the tools are of one size before and after their scripts, and fit the screen', async ({
  page,
  app,
}) => {
  for (const width of [320, page.viewportSize()?.width ?? 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(sampleArticle);
    const group = page.getByRole('group', { name: 'Article tools' });
    const boxes = () =>
      group.evaluate((element) =>
        [...element.children].map((child) => JSON.stringify(child.getBoundingClientRect())),
      );
    const before = await boxes();
    await app.wake();
    expect(await boxes()).toEqual(before);
    const right = await page.getByRole('button', { name: 'More', exact: true }).boundingBox();
    expect((right?.x ?? 0) + (right?.width ?? 0)).toBeLessThanOrEqual(width - 16);
  }
});
