import { sampleArticle } from '../app';
import { expect, test, anySize, eachWidth } from '../support/fixtures';

test.describe('the timeline', () => {
  test('is a labelled landmark with an ordered list of moments in the order of time', async ({ page }) => {
    await page.goto(sampleArticle);
    const dates = page.locator('#timeline ol > li time');
    await expect(dates).toHaveText(['2000s', '2011', '2015', 'April 25, 2023']);
    const label = await page.locator('#timeline').getAttribute('aria-labelledby');
    await expect(page.locator(`#${label}`)).toHaveText('How it came to this');
    await expect(
      page.locator('#timeline li').first().locator('[data-shape]:not([data-axis-mark])'),
    ).toHaveAttribute('data-shape', 'span');
    await expect(page.locator('#timeline li').last()).toContainText('This article.');
  });

  test(
    'a moment without a heading is named by its sentence, and what comes next stands last',
    anySize,
    async ({ page, app }) => {
      await app.openArticle('tunnel-photo');
      await app.openTimeline();
      const timeline = page.locator('#timeline');
      await expect(
        timeline.getByRole('link', { name: '2016 The council approves the tunnel.' }),
      ).toBeVisible();
      await expect(timeline.getByText('The council approves the tunnel.')).toHaveCount(1);
      const next = page.getByRole('heading', { name: 'What comes next' });
      await expect(timeline.locator('li').last().filter({ has: next })).toContainText('Rehearsal');
      await page.goto('/stories/harbor-tunnel');
      await expect(page.getByText('The council approves the tunnel.')).toHaveCount(1);
    },
  );

  test('a moment scrolls to its words and marks them, and the back button returns', async ({ page, app }) => {
    await app.openArticle();
    await app.openTimeline();
    const link = page.locator('#timeline').getByRole('link', { name: /2015/ });
    const target = await link.getAttribute('href');
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${target}$`));
    await expect(page.locator(target ?? '')).toBeInViewport();
    const words = page.locator('[data-moments][data-chosen]');
    await expect(words.first()).toBeInViewport();
    await expect(words.first()).toHaveCSS('text-decoration-line', 'underline');
    await expect(page.locator('#timeline li', { hasText: '2015' })).toHaveAttribute('data-lit', 'true');
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${sampleArticle}$`));
    await expect(words).toHaveCount(0);
  });

  test(
    'one moment after another lights the one that was chosen, of several in a passage too',
    anySize,
    async ({ page, app }) => {
      await app.openArticle();
      const words = page.locator('[data-moments][data-chosen]');
      const lit = page.locator('#timeline li[data-lit] time');
      for (const date of ['2015', 'April 25, 2023', '2011', '2000s', '2011', 'April 25, 2023']) {
        await app.openTimeline();
        const moment = app.momentOf(date);
        const link = moment.locator('a');
        await link.click();
        await expect(page).toHaveURL(new RegExp(`${await link.getAttribute('href')}$`));
        await expect(words.first()).toHaveAttribute(
          'data-moments',
          new RegExp(`\\b${await moment.getAttribute('id')}\\b`),
        );
        await expect(lit).toHaveText([date]);
      }
    },
  );

  test('the passages on the screen light their moments, from the first to the last', async ({
    page,
    app,
  }) => {
    await app.openArticle();
    const lit = page.locator('#timeline a[aria-current="true"] time');
    const seen = new Set<string>();
    // Words count as read a little above the middle of the screen.
    const tops = await page.locator('[data-moments]').evaluateAll((all) =>
      all.flatMap((words) =>
        // Of two on one line each is read for some pixels only.
        Array.from(
          { length: 18 },
          (_, step) => words.getBoundingClientRect().top + scrollY + 2 * step - innerHeight * 0.45,
        ),
      ),
    );
    // Near the page's end the line goes down with the reader.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < height; top += 40) tops.push(top);
    for (const top of tops.toSorted((a, b) => a - b)) {
      await page.evaluate(async (to) => {
        scrollTo({ top: to, behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, top);
      const dates = await lit.allTextContents();
      expect(dates.length).toBeLessThanOrEqual(1);
      for (const date of dates) seen.add(date);
    }
    // Paragraph one tells of the day itself and of 2011; the text then goes back in time.
    expect([...seen]).toEqual(['April 25, 2023', '2011', '2000s', '2015']);
  });

  test('works by keyboard alone, and takes no arrow keys from the page', async ({ page, app }) => {
    await app.openArticle();
    if (app.isNarrow) {
      await page.getByRole('button', { name: /^Open the timeline/ }).focus();
      await page.keyboard.press('Enter');
    }
    const link = page.locator('#timeline').getByRole('link', { name: /2011/ });
    const target = (await link.getAttribute('href')) ?? '';
    await link.focus();
    const before = await page.evaluate(() => scrollY);
    if (!app.isNarrow) {
      // A timeline taller than the screen scrolls to its own end first, as any scrolling box does.
      await expect(async () => {
        await page.keyboard.press('ArrowDown');
        expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before);
      }).toPass();
      await expect(link).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(page.locator(target)).toBeFocused();
    await expect(page.locator(target)).toBeInViewport();
  });

  test('a fragment in an address leads to its passage and lights it', anySize, async ({ page }) => {
    await page.goto(sampleArticle);
    const href = await page.locator('#timeline li', { hasText: '2000s' }).locator('a').getAttribute('href');
    await page.goto('about:blank');
    await page.goto(sampleArticle + href);
    await expect(page.locator(href ?? '')).toBeInViewport();
    const lit = await page
      .locator(`${href} [data-moments]`)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(lit).not.toBe('rgba(0, 0, 0, 0)');
  });

  test(
    'stands beside the text where there is room and at the lower edge where there is not',
    eachWidth,
    async ({ page, app }) => {
      await page.goto(sampleArticle);
      const strip = page.getByRole('region', { name: 'Timeline in short' });
      if (app.isNarrow) {
        await expect(strip).toBeVisible();
        await expect(page.locator('#timeline')).toBeHidden();
      } else {
        await expect(strip).toBeHidden();
        await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
        await expect(page.locator('#timeline')).toBeInViewport();
      }
    },
  );
});
