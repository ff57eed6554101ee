import { expect, test, eachWidth, narrowScreen } from '../support/fixtures';

test.describe('the strip on a narrow screen', narrowScreen, () => {
  test('folds to one line while the reader scrolls down and unfolds on the way up', async ({ page, app }) => {
    await app.openArticle();
    const axis = page.locator('[data-strip-axis]');
    await expect(axis).toBeVisible();
    await page.mouse.wheel(0, 600);
    await expect(axis).toBeHidden();
    await page.mouse.wheel(0, -200);
    await expect(axis).toBeVisible();
  });

  test('shows a moment by a touch of its mark without losing the place, and leads to its words', async ({
    page,
    app,
  }) => {
    await app.openArticle();
    const before = await page.evaluate(() => scrollY);
    await page.locator('[data-strip-stop]', { hasText: '2015' }).click();
    const peek = page.getByRole('region', { name: 'Moment', exact: true });
    await expect(peek).toContainText('Russian intervention');
    await expect(peek).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    // A click on what still moves is tried again after scrolling, which closes it.
    await peek.evaluate((moving) => Promise.all(moving.getAnimations().map(({ finished }) => finished)));
    await peek.getByRole('link', { name: /^In paragraph/ }).click();
    await expect(peek).toHaveCount(0);
    await expect(page.locator('[data-moments][data-chosen]').first()).toBeInViewport();
    await expect(page.getByRole('region', { name: 'Timeline in short' })).toContainText(
      'Russian intervention',
    );
  });

  test(
    'is an axis to scale with targets for a finger, and fades only where there is more',
    eachWidth,
    async ({ page, app }) => {
      await app.openArticle();
      const stops = await page
        .locator('[data-strip-stop]')
        .evaluateAll((all) => all.map((stop) => stop.getBoundingClientRect().toJSON() as DOMRect));
      expect(stops).toHaveLength(4);
      for (const [index, { width, height, left }] of stops.entries()) {
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
        if (index > 0) expect(left).toBeGreaterThanOrEqual((stops[index - 1]?.right ?? 0) - 0.5);
      }
      const cut = await page.locator('[data-strip-axis]').evaluate((axis) => {
        const { bottom } = axis.getBoundingClientRect();
        return [...axis.querySelectorAll('[data-strip-stop] span')]
          .filter((label) => label.getBoundingClientRect().bottom > bottom + 0.5)
          .map((label) => label.textContent);
      });
      expect(cut).toEqual([]);
      const [decade, war, intervention] = await page
        .locator('[data-strip-mark]')
        .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect));
      const perYear = (decade?.width ?? 0) / 10;
      expect(Math.abs((war?.width ?? 0) - perYear)).toBeLessThan(1);
      expect(Math.abs((intervention?.left ?? 0) - (war?.left ?? 0) - 4 * perYear)).toBeLessThan(1.5);
      const axis = page.locator('[data-strip-axis]');
      const more = () => axis.getAttribute('data-more');
      await axis.evaluate((box) =>
        box.querySelector<HTMLElement>('[data-strip-track]')!.style.setProperty('min-width', '2000px'),
      );
      await axis.evaluate((box) => box.scrollTo({ left: 1, behavior: 'instant' }));
      await expect.poll(more).toBe('end');
      await axis.evaluate((box) => box.scrollTo({ left: 300, behavior: 'instant' }));
      await expect.poll(more).toBe('start end');
      await axis.evaluate((box) => box.scrollTo({ left: 5000, behavior: 'instant' }));
      await expect.poll(more).toBe('start');
    },
  );

  test('is put away for good in this article, and the timeline then stands after the text', async ({
    page,
    app,
  }) => {
    await app.openArticle();
    const strip = page.getByRole('region', { name: 'Timeline in short' });
    await page.getByRole('button', { name: /^Hide the timeline strip/ }).click();
    await expect(strip).toHaveCount(0);
    await page.reload();
    await expect(strip).toBeHidden();
    await expect(page.locator('#timeline')).toBeVisible();
    await app.wake();
    await page.getByRole('button', { name: /^Keep the timeline/ }).click();
    await expect(strip).toBeVisible();
  });
});
