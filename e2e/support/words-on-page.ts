import type { Page } from '@playwright/test';

/** Where words stand on the screen, from their first to their last letter, once it has been scrolled to them. */
export async function placeOf(page: Page, words: string, block: ScrollLogicalPosition | null = 'center') {
  const found = await page.evaluate(
    ({ wanted, scrollTo }) => {
      const walker = document.createTreeWalker(
        document.querySelector('[data-article-text]') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(wanted);
        if (at < 0 || node.parentElement?.closest('figure')) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        if (scrollTo) node.parentElement?.scrollIntoView({ block: scrollTo, behavior: 'instant' });
        const boxes = [...range.getClientRects()];
        const [first, last] = [boxes[0], boxes.at(-1)];
        if (first && last)
          return {
            from: { x: first.left + 1, y: first.top + first.height / 2 },
            to: { x: last.right - 1, y: last.top + last.height / 2 },
          };
      }
      return null;
    },
    { wanted: words, scrollTo: block },
  );
  if (!found) throw new Error(`Not on the page: ${words}`);
  return found;
}

/** What is marked in a colour, as the browser paints it. */
export const painted = (page: Page, colour: string) =>
  page.evaluate((name) => {
    const marks = CSS.highlights.get(`highlight-${name}`);
    return marks ? [...marks].map((range) => range.toString()).join('|') : '';
  }, colour);

export async function drag(page: Page, words: string): Promise<void> {
  const { from, to } = await placeOf(page, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}
