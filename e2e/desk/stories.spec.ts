import { anySize, eachEngine, expect, test } from '../people/own-site';
import { signIn } from './sign-in';

// A site of its own: what others do to theirs is not seen here.
test.use({ access: 'open', settings: { SITE_NAME: 'Stories' } });
test.describe.configure({ mode: 'serial' });

const ada = 'ada@news.example';
const [suez, grindavik, cathedral] = ['suez-blockage', 'grindavik-eruptions', 'notre-dame-reopens'];
let password = '';
test.beforeAll(async ({ site }) => {
  password = await site.add(ada, 'editor');
});

test(
  'moments are joined, hidden and pinned, and each decision is taken back',
  eachEngine,
  async ({ page, site, expectAccessible }) => {
    await signIn(page, `/desk/stories/${cathedral}`, ada, password);
    await expectAccessible();
    const notice = page.getByRole('main').getByRole('status').first();
    const reader = await site.device();
    const timeline = async () => (await reader.get(`/stories/${cathedral}?moments=all`)).text();
    const [spire, lost] = ['Viollet-le-Duc’s spire', 'The spire that was lost'];
    for (const name of [spire, lost]) await page.getByLabel(`Choose 1859, ${name}`).check();
    await page.getByRole('button', { name: 'Join the chosen' }).click();
    await expect(notice).toHaveText('They are one event now.');
    await expect(page.getByText('Reported by 2').first()).toBeVisible();
    await page.getByRole('button', { name: 'Hide 1163, Building begins' }).click();
    await expect(notice).toHaveText('Readers don’t see it any more.');
    expect(await timeline()).not.toContain('Building begins');
    const fire = await reader.get('/articles/notre-dame-fire');
    expect(await fire.text()).not.toContain('Building begins');
    await page.getByRole('button', { name: /^Undo: Hidden/ }).click();
    await expect(notice).toHaveText('It is as it was before.');
    expect(await timeline()).toContain('Building begins');
    await page.getByRole('button', { name: 'Always show 1163, Building begins' }).click();
    await expect(page.getByText('Always shown', { exact: true })).toBeVisible();
    // The page that a form is answered with is as accessible as the others.
    await page.goto('/desk/stories');
    await page.getByLabel('Search for its articles').fill('Suez');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await expectAccessible();
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'a story is described, and an article taken out of it, found again and put back',
    anySize,
    async ({ page }) => {
      await signIn(page, `/desk/stories/${suez}`, ada, password);
      const notice = page.getByRole('main').getByRole('status').first();
      await page.getByLabel('Title').fill('A title of our own');
      await page.getByLabel('What it is about').fill('How a ship closed a canal.');
      await page.getByLabel('Place in the list of stories').fill('1');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(notice).toHaveText('The story is saved.');
      const headline = await page.getByRole('listitem').first().getByRole('link').innerText();
      await page.getByRole('button', { name: `Take “${headline}” out` }).click();
      await expect(notice).toHaveText('The article is out of the story.');
      await page.getByLabel('Search for it').fill(headline.replace(/[^\p{L}\p{N} ]+/gu, ' '));
      await page.getByRole('button', { name: 'Search' }).click();
      await page
        .getByRole('region', { name: 'Found' })
        .getByRole('button', { name: `Put “${headline}” in` })
        .click();
      await expect(notice).toHaveText('The article is in the story.');
      await page.goto('/stories');
      await expect(page.getByRole('listitem').getByRole('heading').first()).toHaveText('A title of our own');
      await page.goto(`/stories/${suez}`);
      await expect(page.getByText('How a ship closed a canal.')).toBeVisible();

      await page.goto('/desk/stories');
      await page.getByLabel('Title').fill('Fire and water');
      await page.getByLabel('Or their addresses').fill('/articles/notre-dame-fire\n/articles/nowhere');
      await page.getByRole('button', { name: 'Make the story' }).click();
      await expect(page.getByRole('alert')).toContainText('The library has no article at: nowhere.');
      await expect(page.getByLabel('Title')).toHaveValue('Fire and water');
      await page.getByLabel('Or their addresses').fill('/articles/notre-dame-fire');
      await page.getByRole('button', { name: 'Make the story' }).click();
      await expect(notice).toHaveText('The story is made.');
      await expect(page).toHaveURL(/\/desk\/stories\/fire-and-water$/);

      // Its articles can be found by words, and are picked from what was found, search by search.
      await page.goto('/desk/stories');
      await page.getByLabel('Title').fill('Two searches');
      for (const [words, found] of [
        ['Suez', /Suez/],
        ['spire', /spire/i],
      ] as const) {
        await page.getByLabel('Search for its articles').fill(words);
        await page.keyboard.press('Enter');
        await expect(page.getByRole('main').getByRole('status')).toContainText(`Found for “${words}”`);
        await page.getByRole('checkbox', { name: found, checked: false }).first().check();
      }
      await expect(page.getByLabel('Title')).toHaveValue('Two searches');
      await page.getByRole('button', { name: 'Make the story' }).click();
      await expect(page).toHaveURL(/\/desk\/stories\/two-searches$/);
      await expect(page.getByRole('button', { name: /^Take “.+” out$/ })).toHaveCount(2);
      // And it gets the name of another only where that is meant.
      await page.getByLabel('Title').fill('FIRE and water');
      await page.getByLabel('What it is about').fill('Both.');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByRole('alert')).toContainText('There is a story of this name already.');
      await expect(page.getByLabel('What it is about')).toHaveValue('Both.');
      // The page that asks looks as the others do.
      await expect(page.getByRole('navigation', { name: 'Desk' })).toBeVisible();
      await expect(page.getByRole('button')).toHaveCSS('border-top-width', '1px');
      await page.getByRole('button', { name: 'Call it so all the same' }).click();
      await expect(notice).toHaveText('The story is saved.');

      // Another of its name is made only where that is meant.
      await page.goto('/desk/stories');
      await page.getByLabel('Title').fill('Fire and Water');
      await page.getByLabel('Or their addresses').fill('/articles/notre-dame-fire');
      await page.getByRole('button', { name: 'Make the story' }).click();
      await expect(page.getByRole('alert')).toContainText('There is a story of this name already.');
      await expect(page.getByRole('link', { name: 'Fire and water (one article)' })).toHaveAttribute(
        'href',
        '/desk/stories/fire-and-water',
      );
      await page.getByRole('button', { name: 'Make another all the same' }).click();
      await expect(notice).toHaveText('The story is made.');
      await expect(page).toHaveURL(/\/desk\/stories\/fire-and-water-2$/);
    },
  );

  test(
    'two stories are merged, the old address leads readers to where all of it is, and it is undone',
    eachEngine,
    async ({ page, site }) => {
      await signIn(page, `/desk/stories/${grindavik}`, ada, password);
      const notice = page.getByRole('main').getByRole('status').first();
      const merge = async () => {
        await page.getByLabel('The other story').fill(`${site.address}/stories/${suez}`);
        await page.getByLabel(/^Move all articles there/).check();
        await page.getByRole('button', { name: 'Merge' }).click();
        await expect(notice).toContainText('The stories are one now: this one.');
      };
      await merge();
      await notice.getByRole('button', { name: 'Undo' }).click();
      await expect(notice).toContainText('They are two stories again.');
      await expect(page).toHaveURL(new RegExp(`/desk/stories/${grindavik}$`));
      await merge();
      const reader = await site.device();
      for (const below of ['', '?moments=all', '/opengraph-image']) {
        const moved = await reader.get(`/stories/${grindavik}${below}`, { maxRedirects: 0 });
        expect([moved.status(), moved.headers()['location']]).toEqual([308, `/stories/${suez}${below}`]);
      }
      const listed = async (slug: string) => (await reader.get(`/api/articles?story=${slug}`)).json();
      expect(await listed(grindavik)).toEqual(await listed(suez));
      // Editors' pages are made for them alone.
      await page.goto(`/stories/${grindavik}`);
      await expect(page).toHaveURL(new RegExp(`/stories/${suez}$`));
      await page.goto(`/desk/stories/${grindavik}`);
      await page.getByRole('button', { name: /^Undo: make “.+” a story of its own again$/ }).click();
      await expect(page).toHaveURL(new RegExp(`/desk/stories/${grindavik}$`));
      expect((await reader.get(`/stories/${grindavik}`, { maxRedirects: 0 })).status()).toBe(200);
    },
  );
});
