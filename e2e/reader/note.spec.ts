import type { Page } from '@playwright/test';
import { expect, test, wideScreen } from '../support/fixtures';
import { painted, placeOf } from '../support/words-on-page';

const words = 'to bring Ankara and Damascus back to';

const note = (page: Page) =>
  page.getByRole('dialog', { name: /highlight$/ }).getByRole('textbox', { name: 'Note' });

/** How far the card is from the words, and whether it lies over them. */
async function distance(page: Page, card: string) {
  const { from, to } = await placeOf(page, words, null);
  const box = await page.getByRole('dialog', { name: card }).boundingBox();
  if (!box) throw new Error('There is no card.');
  return {
    above: Math.round(from.y - (box.y + box.height)),
    below: Math.round(box.y - to.y),
    covered: box.y < to.y && box.y + box.height > from.y,
  };
}

test(
  'a note takes every key from the first on, also while the server is slow',
  wideScreen,
  async ({ page, app }) => {
    let answer = () => {};
    const slow = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/reader/annotations/*', async (route) => {
      if (route.request().method() === 'PUT') await slow;
      await route.continue();
    });
    await app.openArticle();
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
    await app.select(words);
    // `e` finishes an sampleArticle, `s` saves it, `q` hides its pictures, `j` and `m` step away.
    await page.keyboard.type('nesq jm?');
    await expect(note(page)).toHaveValue('esq jm?');
    answer();
    await page.getByRole('button', { name: 'Save', exact: true }).last().click();
    await expect(note(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Finished', exact: true })).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);

    // A highlight that is opened again has the caret in its note, and stands at its words.
    const { from } = await placeOf(page, words);
    await page.mouse.click(from.x, from.y);
    await expect(note(page)).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type(' et');
    await expect(note(page)).toHaveValue('esq jm? et');
    await page.keyboard.press('Control+Enter');
    await expect(note(page)).toBeHidden();
  },
);

test('a card stands at its words and not over them, wherever they are on the screen', async ({
  page,
  app,
  viewport,
}) => {
  await app.openArticle();
  await placeOf(page, words);
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('[data-article-text]')!,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
  await app.pickColour('yellow');
  await expect.poll(() => painted(page, 'yellow')).toBe(words);
  for (const block of ['start', 'center', 'end'] as const) {
    await placeOf(page, words, block);
    const { from } = await placeOf(page, words, null);
    await page.mouse.click(from.x, from.y);
    await expect(page.getByRole('dialog', { name: 'Yellow highlight' })).toBeVisible();
    // On a phone the page scrolls on until the words are free, and may have no room for that at its end.
    if (viewport?.width === 1440) {
      const { above, below, covered } = await distance(page, 'Yellow highlight');
      expect(covered).toBe(false);
      expect(Math.max(above, below)).toBeLessThan(48);
    }
    await expect(page.getByRole('dialog', { name: 'Yellow highlight' })).toBeInViewport({ ratio: 0.99 });
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Yellow highlight' })).toBeHidden();
  }
});
