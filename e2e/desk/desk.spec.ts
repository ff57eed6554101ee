import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { lookStyle } from '@/components/settings/look-style';
import { ownSettings } from '@/lib/reader/settings';
import { anySize, eachEngine, expect, test } from '../people/own-site';
import { countSent } from '../support/count-sent';
import { newsSite, paragraph } from './news-site';
import { signIn } from './sign-in';

// A site of its own: what others do to theirs is not seen here.
test.use({ access: 'open', fetchesPrivately: true, settings: { SITE_NAME: 'Desk' } });
test.describe.configure({ mode: 'serial' });

const email = 'ada@news.example';
let password = '';
test.beforeAll(async ({ site }) => {
  password = await site.add(email, 'admin');
});

const edited = '/articles/moscow-four-way-talks/edit';

/** What differs from theme to theme are colours alone; for the rest, the tests of each page look at it. */
async function expectContrast(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withRules(['color-contrast', 'link-in-text-block'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual(
    [],
  );
}

test('each page of the desk is accessible in every theme', anySize, async ({ page, expectAccessible }) => {
  // Twelve pages, three themes each besides the light one, on a machine that may have no core to spare.
  test.setTimeout(180_000);
  // What fades in has not yet its colours.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await signIn(page, '/desk/add', email, password);
  const text = `# The ferry\n\n${paragraph}\n\nIt was opened on 3 May 2019 by the mayor.\n`;
  await page.getByLabel('Addresses, one a line').fill(text);
  await page.getByLabel('Day of publication').fill('2023-04-25');
  await page.getByRole('button', { name: 'Add' }).click();
  await page.waitForURL('**/desk/jobs/*');
  const job = new URL(page.url()).pathname;
  await page.waitForURL('**/desk/drafts/*');
  const draft = new URL(page.url()).pathname;
  await page.request.post('/api/desk/articles/trash', { form: { slug: 'harbour-ar' } });
  const lists = ['', '/add', '/jobs', '/check', '/stories', '/feeds', '/site', '/trash'];
  const paths = [...lists.map((path) => `/desk${path}`), job, draft, '/desk/stories/suez-blockage', edited];
  for (const path of paths)
    await test.step(path, async () => {
      await page.goto(path);
      if (path === '/desk/stories') await expectAccessible();
      await page.addStyleTag({ content: lookStyle({ ...ownSettings, theme: 'contrast' }) });
      for (const theme of ['sepia', 'dark', 'contrast']) {
        await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme);
        await expectContrast(page);
      }
    });
});

test(
  'what is typed while the server is killed is there after its restart, and published once',
  eachEngine,
  async ({ page, site }) => {
    test.setTimeout(60_000);
    await signIn(page, edited, email, password);
    const standfirst = page.getByLabel('Standfirst');
    const saving = page.waitForRequest((request) => request.method() === 'POST');
    await standfirst.fill('Typed before the cut.');
    await saving;
    await site.killAndRestart();
    // Opened anew: a browser puts back by itself what was typed into a page that is loaded again.
    await page.goto(edited);
    await expect(standfirst).toHaveValue('Typed before the cut.', { timeout: 15_000 });
    await standfirst.fill('Typed before the cut, and after.');
    await expect(page.getByText('Saved. Readers see it once you publish it.')).toBeVisible({
      timeout: 15_000,
    });
    await page.reload();
    await expect(standfirst).toHaveValue('Typed before the cut, and after.');
    const form = await page.locator('input[name="form"]').inputValue();
    const was = await page.locator('input[name="was:standfirst"]').inputValue();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText('Published.');
    await expect(page.getByRole('listitem').filter({ hasText: /by ada/ })).toHaveCount(1);
    // What of the form was on its way comes to the next process.
    await site.killAndRestart();
    const slug = 'moscow-four-way-talks';
    const sent = { slug, form, 'was:standfirst': was, standfirst: 'Typed before the cut, and' };
    const late = { form: { ...sent, action: 'save', by: 'script' } };
    expect((await page.request.post('/api/desk/articles', late)).status()).toBe(409);
    const again = { ...sent, standfirst: 'Typed before the cut, and after.', action: 'publish' };
    await page.request.post('/api/desk/articles', { form: again });
    await page.goto(edited);
    await expect(page.getByRole('listitem').filter({ hasText: /by ada/ })).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Discard what I typed' })).toHaveCount(0);
  },
);

test('what is saved while the page is opened again is not lost from it', anySize, async ({ page }) => {
  await signIn(page, edited, email, password);
  const saving = page.waitForRequest('**/api/desk/articles');
  const heard = page.waitForEvent('requestfinished', (request) =>
    request.url().endsWith('/api/desk/articles'),
  );
  // The server made the page before it had what was typed, and says that it has it before the page is here.
  let answered: (() => void) | undefined;
  const isAnswered = new Promise<void>((resolve) => (answered = resolve));
  await page.route('**/api/desk/articles', async (route) => {
    await page.waitForRequest((request) => request.isNavigationRequest());
    // Nobody was asked whether to leave: a key says nothing of staying.
    await page.keyboard.press('Shift');
    await route.fulfill({ json: { dates: {}, timeline: null } });
    answered?.();
  });
  await page.route(`**${edited}`, async (route) => {
    const response = await route.fetch();
    await isAnswered;
    // The page that is being left has heard of it by then.
    await heard;
    await route.fulfill({ response });
  });
  await page.getByLabel('Standfirst').fill('Typed, and opened again.');
  await saving;
  await page.goto(edited);
  await expect(page.getByLabel('Standfirst')).toHaveValue('Typed, and opened again.');
});

test(
  'what is saved after somebody chose to stay is kept on the device no longer',
  anySize,
  async ({ page }) => {
    await signIn(page, edited, email, password);
    const kept = () =>
      page.evaluate(
        () => Object.keys(localStorage).filter((key) => key.startsWith('backstory.edit:')).length,
      );
    await page.route('**/api/desk/articles', (route) => route.abort());
    const byline = page.getByLabel('Byline');
    await byline.click();
    await byline.pressSequentially('By a friend');
    await expect(page.getByText('Not saved yet')).toBeVisible();
    const asked = page.waitForEvent('dialog');
    const left = page.goto('/').catch(() => null);
    await (await asked).dismiss();
    await left;
    expect(await kept()).toBe(1);
    await page.unroute('**/api/desk/articles');
    await byline.press('Enter');
    await expect(page.getByText('Saved. Readers see it once you publish it.')).toBeVisible();
    expect(await kept()).toBe(0);
  },
);

test(
  'what is typed while a button’s form is on its way is not overwritten by it',
  anySize,
  async ({ page }) => {
    await signIn(page, edited, email, password);
    const standfirst = page.getByLabel('Standfirst');
    await standfirst.fill('Typed before.');
    await expect(page.getByText('Saved. Readers see it once you publish it.')).toBeVisible();
    const sent = await countSent(page);
    await page.route('**/api/desk/articles', async (route) => {
      if (route.request().isNavigationRequest()) {
        // It is in the byline, where Enter saves.
        await page.keyboard.insertText('By Ada, later');
        await page.keyboard.press('Enter');
        // What Enter saves is begun before the page has handled another key.
        await page.keyboard.press('Shift');
      }
      await route.continue();
    });
    const published = page.waitForEvent('load');
    await page.getByLabel('Byline').focus();
    await page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('button[value="publish"]');
      setTimeout(() => button?.form?.requestSubmit(button));
    });
    await published;
    expect(await sent()).toBe(0);
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText('Published.');
    await expect(page.getByLabel('Byline')).toHaveValue(/By Ada, later/);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByRole('button', { name: 'Discard what I typed' }).click();
  },
);

test(
  'a draft whose server is killed while it is published is a draft as it was, or published once',
  eachEngine,
  async ({ page, site }) => {
    test.setTimeout(60_000);
    await signIn(page, '/desk/add', email, password);
    await page.getByLabel('Addresses, one a line').fill(`# The lock\n\n${paragraph}\n\nIt is a lock.\n`);
    await page.getByLabel('Day of publication').fill('2023-04-25');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.waitForURL('**/desk/drafts/*');
    const draft = new URL(page.url()).pathname;
    await page.getByLabel('Standfirst').fill('Typed before the cut.');
    await expect(page.getByText('Saved. Readers see it once you publish it.')).toBeVisible();
    const publish = page.getByRole('button', { name: 'Publish', exact: true });
    const sent = page.waitForRequest(
      (request) => request.isNavigationRequest() && request.method() === 'POST',
    );
    await publish.click({ noWaitAfter: true });
    await sent;
    // It is written about now; a machine that is slower or faster shows the one end or the other.
    await new Promise((resolve) => setTimeout(resolve, 90));
    await site.killAndRestart();
    // A draft that was published leads to its article.
    await page.goto(draft);
    await expect(page.getByLabel('Standfirst')).toHaveValue('Typed before the cut.');
    if (new URL(page.url()).pathname === draft) {
      await publish.click();
      await page.waitForURL('**/articles/the-lock');
    }
    const listed = await (await site.device()).get('/api/articles?limit=100');
    const { items } = (await listed.json()) as { items: { headline: string; standfirst: string }[] };
    const published = items.filter(({ headline }) => headline === 'The lock');
    expect(published.map(({ standfirst }) => standfirst)).toEqual(['Typed before the cut.']);
    await page.goto('/desk');
    await expect(page.getByRole('main')).not.toContainText('The lock');
  },
);

test('a job goes on after its server was killed', eachEngine, async ({ page, site }) => {
  test.setTimeout(90_000);
  const { address, server } = await newsSite();
  try {
    await signIn(page, '/desk/add', email, password);
    // Each waits for the one before it: a host is asked for one page at a time.
    const paths = Array.from({ length: 12 }, (_, at) => `${address}/bridge?page=${at}`);
    await page.getByLabel('Addresses, one a line').fill(paths.join('\n'));
    await page.getByRole('button', { name: 'Add' }).click();
    const status = page.getByRole('main').getByRole('status');
    await expect(status).toContainText('to do');
    // A page whose scripts are on their way when their server ends would say so.
    await page.goto('about:blank');
    await site.killAndRestart();
    await page.goto(`${site.address}/desk/jobs`);
    await page.getByRole('link', { name: paths[0] ?? '' }).click();
    await expect(status).not.toContainText('to do', { timeout: 60_000 });
    await expect(page.getByRole('listitem').filter({ hasText: 'Waiting' })).toHaveCount(0);
  } finally {
    server.close();
  }
});
