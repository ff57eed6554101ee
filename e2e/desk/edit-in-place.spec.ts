import { anySize, expect, test } from '../people/own-site';
import { addEditors, notice, open } from './editing';

// What the editor's scripts do without another page. A site of its own: what others do to theirs is not seen here.
test.use({ access: 'open', settings: { SITE_NAME: 'Editing in place' } });
test.describe.configure({ mode: 'serial' });
test.beforeAll(({ site }) => addEditors(site));

test('what is in the way of publishing is named until its field is changed', anySize, async ({ page }) => {
  await open(page);
  const [headline, byline] = [page.getByLabel('Headline', { exact: true }), page.getByLabel('Byline')];
  await headline.fill(' ');
  await byline.fill('');
  await page.getByLabel('Address of the author’s page').fill('https://news.example/ada');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const problems = page.locator('#problems');
  await expect(problems).toBeFocused();
  await expect(problems.getByRole('listitem')).toHaveCount(2);
  // The address said which form it answers; loaded again, the page answers none.
  await expect(page).toHaveURL(/\/edit#problems$/);
  await headline.fill('A headline of our own');
  await expect(problems.getByRole('listitem')).toHaveText([/^The byline/]);
  await expect(headline).toHaveAccessibleDescription('');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A headline of our own');
  await byline.fill('Ada Bell');
  await expect(problems).toBeHidden();
  await page.getByRole('button', { name: 'Discard what I typed' }).click();
  await expect(notice(page)).toHaveText('What you had typed is gone.');
});

test('keys decide on moments, and selected words are taken for a new one', anySize, async ({ page }) => {
  await open(page);
  const moments = page.getByLabel(/^Moment of/);
  // Until the script is here, nobody hears keys.
  await expect(async () => {
    await moments.first().focus();
    await page.keyboard.press('n');
    await expect(moments.first()).toHaveValue('dismissed', { timeout: 500 });
  }).toPass();
  await expect(moments.nth(1)).toBeFocused();
  await page.keyboard.press('y');
  await expect(moments.nth(1)).toHaveValue('accepted');
  const passage = page.getByLabel('Passage 1', { exact: true });
  await passage.fill('In March 2015 the mayor resigned. “We waited for this,” said Ada Bell, a captain.');
  await passage.selectText();
  const moment = page.getByRole('group', { name: 'Add a moment' });
  await moment.getByLabel('Heading').fill('A heading of our own');
  await passage.selectText();
  await expect(page.getByRole('button', { name: 'Make a moment' })).toBeVisible();
  // On a phone all of it is in one row.
  expect((await page.locator('#publish').boundingBox())?.height).toBeLessThan(72);
  await page.keyboard.press('Alt+m');
  await expect(page.getByLabel('The words in the text that tell of it')).toHaveValue(/^In March 2015/);
  await expect(moment.getByLabel('Date')).toHaveValue('2015-03');
  await expect(moment.getByLabel('Summary')).toHaveValue(/the mayor resigned/);
  await expect(moment.getByLabel('Heading')).toHaveValue('A heading of our own');
  await page.getByRole('button', { name: 'Make a pull quote' }).click();
  await expect(page.getByRole('group', { name: 'Add a pull quote' }).getByLabel('Who says so')).toHaveValue(
    'Ada Bell',
  );
  // On a phone they stand in the place of what saves, until a key leads on.
  await passage.selectText();
  await expect(page.getByRole('button', { name: 'Make a moment' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Save for later' })).toBeVisible();
});

test(
  'passages are moved and joined in place, and the focus stays where it was',
  anySize,
  async ({ page }) => {
    await open(page);
    let loads = 0;
    page.on('load', () => (loads += 1));
    const texts = page.locator('textarea[name$=".text"]');
    const names = () =>
      texts.evaluateAll((all) => all.map((one) => one.getAttribute('name')?.split('.')[0] ?? ''));
    const [first = '', second = '', third = ''] = await names();
    const words = await texts.nth(1).inputValue();
    const up = page.getByRole('button', { name: `Move passage ${second.slice(1)} up` });
    await up.press('Enter');
    await expect(page.getByText('The passage is moved.')).toBeAttached();
    await expect(up).toBeFocused();
    expect((await names()).slice(0, 3)).toEqual([second, first, third]);
    const join = page.getByRole('button', { name: `Join passage ${first.slice(1)} to the one before` });
    await join.press('Enter');
    await expect(page.getByText('The passages are joined.')).toBeAttached();
    await expect(join).toBeFocused();
    await expect(texts.nth(0)).toHaveValue(new RegExp(`^${words.trim().slice(0, 20).replace(/\W/g, '.')}`));
    await expect(page.locator(`select[name="${first}.kind"]`)).toHaveValue('left out');
    await expect(page.getByText('Saved. Readers see it once you publish it.')).toBeVisible();
    expect(loads).toBe(0);
    await page.goto(page.url());
    expect((await names()).slice(0, 3)).toEqual([second, first, third]);
    await page.getByRole('button', { name: 'Discard what I typed' }).click();
  },
);

test('the point that stays in view is set on the picture itself', anySize, async ({ page }) => {
  await open(page);
  const [point, numbers] = [
    page.getByRole('button', { name: /^What stays in view/ }),
    page.getByLabel('What stays in view where lists crop it'),
  ];
  const box = await point.boundingBox();
  if (!box) throw new Error('the picture is shown');
  await point.click({ position: { x: box.width / 4, y: (box.height * 3) / 4 } });
  // A click is on a whole pixel.
  await expect(numbers).toHaveValue(/^2[456] 7[456]$/);
  await expect(point).toBeFocused();
  await numbers.fill('25 75');
  await point.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(numbers).toHaveValue('26 65');
  await expect(point).toHaveAccessibleName('What stays in view: 26 per cent from the left, 65 from above');
  await numbers.fill('10 20');
  await expect(page.locator('[data-focus-mark]')).toHaveCSS('left', `${box.width / 10}px`);
  // Another picture has its own words and its own point.
  await page.getByLabel('Picture', { exact: true }).selectOption('');
  await expect(point).toBeHidden();
  await page.getByRole('button', { name: 'Discard what I typed' }).click();
  await expect(numbers).toHaveValue('');
});

test(
  'what is searched for is listed in place, and Enter in another field searches nothing',
  anySize,
  async ({ page }) => {
    await open(page);
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.getByLabel('Search for them').fill('Suez');
    await page.keyboard.press('Enter');
    const last = page.getByRole('button', { name: /^Link to “.*Suez/ }).last();
    await expect(last).toBeInViewport();
    // And not behind the buttons at the lower edge.
    const [bottom, bar] = await Promise.all(
      [last, page.locator('#publish')].map((shown) => shown.evaluate((one) => one.getBoundingClientRect())),
    );
    expect(bottom?.bottom).toBeLessThanOrEqual(bar?.top ?? 0);
    await page
      .getByRole('button', { name: 'Put the article into “The ship that closed the Suez Canal”' })
      .click();
    await expect(page.getByLabel('Kicker')).toHaveValue(/\nThe ship that closed the Suez Canal$/);
    await expect(page.getByLabel('Search for them')).toBeFocused();
    await page.getByLabel('Byline').fill('Ada Bell');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Saved. Readers see it once you publish it.')).toBeVisible();
    expect([loads, new URL(page.url()).search]).toEqual([0, '']);
    await page.getByRole('button', { name: 'Discard what I typed' }).click();
    await expect(notice(page)).toHaveText('What you had typed is gone.');
  },
);

test(
  'keys lead to each part, and what has the focus is not behind the buttons',
  anySize,
  async ({ page }) => {
    await open(page);
    const parts = page.getByRole('navigation', { name: 'Parts of this page' });
    await parts.getByRole('link', { name: 'Timeline' }).press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#timeline') !== null)).toBe(true);
    await parts.getByRole('link', { name: 'Text' }).press('Enter');
    for (let tabs = 0; tabs < 20; tabs += 1) {
      await page.keyboard.press('Tab');
      const isCovered = await page.evaluate(() => {
        const [focused, bar] = [document.activeElement, document.querySelector('#publish')].map((element) =>
          element?.getBoundingClientRect(),
        );
        // A box may be higher than what is left of a screen.
        return focused && bar ? focused.top > bar.top - 24 : true;
      });
      expect(isCovered).toBe(false);
    }
  },
);
