import type { Page } from '@playwright/test';
import { anySize, eachEngine, expect, test } from '../people/own-site';
import { addEditors, article, bob, edit, notice, open, publish } from './editing';

// A site of its own: what others do to theirs is not seen here.
test.use({ access: 'open', settings: { SITE_NAME: 'Editing' } });
test.describe.configure({ mode: 'serial' });

test.beforeAll(({ site }) => addEditors(site));

/** What a reader is shown who has no account. */
async function headlineFor(page: Page): Promise<string> {
  const response = await page.request.get(article, { headers: { cookie: '', accept: 'text/html' } });
  return /<h1[^>]*>(.*?)<\/h1>/su.exec(await response.text())?.[1]?.replace(/<[^>]+>/g, '') ?? '';
}
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'what is saved is the editor’s alone, and readers see it once it is published',
    anySize,
    async ({ page }) => {
      await open(page);
      const before = await headlineFor(page);
      await page.getByLabel('Headline', { exact: true }).fill('A headline of our own');
      await page.getByRole('button', { name: 'Save for later' }).click();
      await expect(notice(page)).toContainText('Saved.');
      await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('A headline of our own');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edit “A headline of our own”');
      expect(await headlineFor(page)).toBe(before);

      // All that is in the way is said at once, beside its field and with a link to it.
      const address = page.getByLabel(/^Address of this page/);
      const own = await address.inputValue();
      await page.getByLabel('Headline', { exact: true }).fill(' ');
      await address.fill('notre-dame-fire');
      await publish(page);
      const problems = page.getByRole('alert').last();
      await expect(problems).toBeFocused();
      await expect(problems).toContainText('The headline: has 1 to 500 characters');
      await expect(problems).toContainText(
        'The address of the page: is or was the address of another article',
      );
      await expect(address).toHaveAccessibleDescription(/This is or was the address of another article/);
      await problems.getByRole('link', { name: 'The address of the page' }).click();
      await expect(address).toBeFocused();
      expect(await headlineFor(page)).toBe(before);

      await address.fill(own);
      await page.getByLabel('Headline', { exact: true }).fill('A headline of our own');
      const passage = page.getByLabel('Passage 1', { exact: true });
      await passage.fill(`${await passage.inputValue()}\n\nA *new* passage.\n\nAnd a second.`);
      const kicker = page.getByLabel('Kicker');
      await kicker.fill(`Talks in Moscow\n${await kicker.inputValue()}`);
      await publish(page);
      await expect(notice(page)).toHaveText('Published.');
      // It is said once.
      await page.goto(edit);
      await expect(notice(page)).not.toHaveText('Published.');
      expect(await headlineFor(page)).toBe('A headline of our own');
      await page.getByRole('link', { name: 'As readers see it' }).click();
      await expect(page.getByText('A new passage.')).toBeVisible();
      await expect(page.getByText('And a second.')).toBeVisible();
      const kickers = page.locator('article header a[href^="/stories/"]');
      await expect(kickers).toHaveText(['Talks in Moscow', /./]);
      await page.goto('/stories/talks-in-moscow');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Talks in Moscow');
    },
  );

  test(
    'an editor is shown what another typed and has not published, and takes it over',
    anySize,
    async ({ page, browser, site }) => {
      const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: false });
      const other = await context.newPage();
      await open(other, bob);
      await other.getByLabel('Standfirst').fill('Bob’s standfirst.');
      await other.getByLabel('Publisher', { exact: true }).fill('Bob’s paper');
      await other.getByRole('button', { name: 'Save for later' }).click();
      await open(page);
      await page.getByLabel('Standfirst').fill('Ada’s standfirst.');
      await page.getByRole('button', { name: 'Take over what bob' }).click();
      await expect(notice(page)).toContainText('What bob');
      await expect(page.getByLabel('Publisher', { exact: true })).toHaveValue('Bob’s paper');
      await expect(page.getByLabel('Standfirst')).toHaveValue('Ada’s standfirst.');
      await page.getByText(/^What bob.* changed$/).click();
      await expect(page.getByText('You typed: Ada’s standfirst.')).toBeVisible();
      for (const editor of [page, other])
        await editor.getByRole('button', { name: 'Discard what I typed' }).click();
      await context.close();
    },
  );

  test('passages are moved and joined by buttons', anySize, async ({ page }) => {
    await open(page);
    const texts = page.locator('textarea[name$=".text"]');
    const names = () => texts.evaluateAll((all) => all.map((one) => one.getAttribute('name') ?? ''));
    const [first = '', second = ''] = await names();
    const number = (name: string) => name.slice(1, -'.text'.length);
    const words = await texts.nth(0).inputValue();
    await page.getByRole('button', { name: `Move passage ${number(second)} up` }).click();
    await expect(notice(page)).toHaveText('The passage is moved.');
    expect((await names()).slice(0, 2)).toEqual([second, first]);
    await page.getByRole('button', { name: `Join passage ${number(first)} to the one before` }).click();
    await expect(notice(page)).toHaveText('The passages are joined.');
    expect(await texts.nth(0).inputValue()).toContain(` ${words.trim()}`);
    await page.getByRole('button', { name: 'Discard what I typed' }).click();
    await expect(notice(page)).toHaveText('What you had typed is gone.');
    expect((await names()).slice(0, 2)).toEqual([first, second]);
  });

  test('a picture is uploaded as the lead photo', anySize, async ({ page }) => {
    await open(page);
    await page.getByLabel('Upload a picture').setInputFiles('e2e/pictures/tie.webp');
    await page.getByRole('button', { name: 'Upload', exact: true }).click();
    await expect(notice(page)).toContainText('The picture is here.');
    await page.getByLabel('What is to be seen').fill('A picture of our own');
    await page.getByLabel('What stays in view').fill('30 20');
    await publish(page);
    await expect(notice(page)).toHaveText('Published.');
    await page.goto(article);
    await expect(page.getByRole('img', { name: 'A picture of our own' })).toBeVisible();
  });

  test('a moment is removed, and one is added by the words that tell of it', anySize, async ({ page }) => {
    await open(page);
    await page.getByLabel('The words in the text that tell of it').fill('And a second.');
    await page.getByRole('group', { name: 'Add a moment' }).getByLabel('Date').fill('spring 2011');
    await page.getByRole('group', { name: 'Add a moment' }).getByLabel('Heading').fill('A second thing');
    await page
      .getByLabel(/^Moment of/)
      .first()
      .selectOption('dismissed');
    await publish(page);
    await expect(notice(page)).toHaveText('Published.');
    await page.goto(article);
    await expect(page.getByText('A second thing').first()).toBeAttached();
    await expect(page.getByText('Spring 2011').first()).toBeAttached();
  });
});

test(
  'of two editors, the later one is told what the other published, and overwrites nothing unseen',
  eachEngine,
  async ({ page, browser, site }) => {
    await open(page);
    const context = await browser.newContext({ baseURL: site.address });
    const other = await context.newPage();
    await open(other, bob);
    await other.getByLabel('Headline', { exact: true }).fill('Bob’s headline');
    await publish(other);
    await expect(notice(other)).toHaveText('Published.');
    await page.getByLabel('Headline', { exact: true }).fill('Ada’s headline');
    await page.getByLabel('Standfirst').fill('Ada’s standfirst.');
    await publish(page);
    await expect(page.getByRole('main').getByRole('alert').last()).toContainText(
      'it is now: “Bob’s headline”',
    );
    expect(await headlineFor(page)).toBe('Bob’s headline');
    await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('Ada’s headline');
    await publish(page);
    await expect(notice(page)).toHaveText('Published.');
    expect(await headlineFor(page)).toBe('Ada’s headline');
    await expect(page.getByRole('listitem').filter({ hasText: /by bob/ })).toBeVisible();
    await context.close();
  },
);

test('what is typed is saved by itself, and is there when the page is opened again', async ({
  page,
  expectAccessible,
}) => {
  await open(page);
  await expectAccessible();
  await page.getByLabel('Standfirst').fill('Typed, and left.');
  await page.getByRole('group', { name: 'Add a moment' }).getByLabel('Date').fill('spring 2011');
  await expect(page.getByText('2011-21: Spring 2011')).toBeVisible();
  await expect(page.getByText('Saved. Readers see it once you publish it.')).toBeVisible();
  await page.goto('/');
  await page.goto(edit);
  await expect(page.getByLabel('Standfirst')).toHaveValue('Typed, and left.');
  await page.getByRole('button', { name: 'Discard what I typed' }).click();
  await expect(page.getByLabel('Standfirst')).not.toHaveValue('Typed, and left.');
});

test(
  'what is typed while the server is away is saved when it is back',
  anySize,
  async ({ page, context }) => {
    await open(page);
    await page.getByLabel('Standfirst').fill('Typed with a network.');
    await expect(page.getByText('Saved. Readers see it once you publish it.')).toBeVisible();
    await context.setOffline(true);
    await page.getByLabel('Standfirst').fill('Typed without a network.');
    await expect(page.getByText('Not saved yet')).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('Saved. Readers see it once you publish it.')).toBeVisible({
      timeout: 15_000,
    });
    await page.reload();
    await expect(page.getByLabel('Standfirst')).toHaveValue('Typed without a network.');
  },
);

test('an earlier state is published again', anySize, async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Publish state 1 again' }).click();
  await expect(notice(page)).toHaveText('State 1 is published again.');
  expect(await headlineFor(page)).toContain('Four defense ministers meet in Moscow');
});

test(
  'a deleted article says so at its address, and is had back',
  anySize,
  async ({ page, expectAccessible }) => {
    await open(page);
    await page.getByRole('button', { name: 'Delete the article' }).click();
    await expect(notice(page)).toContainText('in the trash');
    await expectAccessible();
    const gone = await page.request.get(article, { headers: { cookie: '', accept: 'text/html' } });
    expect(gone.status()).toBe(410);
    expect(await gone.text()).toContain('This article was deleted');
    await page.getByRole('button', { name: /^Have .* back$/ }).click();
    await expect(notice(page)).toContainText('back in the library');
    expect((await page.request.get(article, { headers: { cookie: '' } })).status()).toBe(200);
  },
);
