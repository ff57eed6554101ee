import { anySize, expect, test } from '../people/own-site';
import { signIn } from './sign-in';

// A site of its own: what others do to theirs is not seen here.
test.use({ access: 'open', settings: { SITE_NAME: 'Choosing' } });

test(
  'an admin chooses what the front page opens with, and readers see it at once',
  anySize,
  async ({ page, site, expectAccessible }) => {
    const password = await site.add('ada@news.example', 'admin');
    await signIn(page, '/desk/site', 'ada@news.example', password);
    await expectAccessible();
    await expect(page.getByRole('main')).toContainText('ACCESS');
    const reader = await site.device();
    const opens = async () => {
      const front = await (await reader.get('/', { headers: { accept: 'text/html' } })).text();
      return /href="(\/articles\/[^"#?]+)"/u.exec(front.slice(front.indexOf('<main')))?.[1];
    };
    const before = await opens();
    const list = (await (await reader.get('/api/articles')).json()) as { items: { slug: string }[] };
    const other = list.items.map(({ slug }) => `/articles/${slug}`).find((path) => path !== before) ?? '';
    await page.getByLabel('This article, until').check();
    await page.getByLabel('This article', { exact: true }).fill('/articles/nothing');
    await page.getByRole('button', { name: 'Change' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('no article at this address');
    await page.getByLabel('This article, until').check();
    await page.getByLabel('This article', { exact: true }).fill(`${site.address}${other}`);
    await page.getByRole('button', { name: 'Change' }).click();
    await expect(page.getByRole('main').getByRole('status')).toContainText('opens as you chose');
    expect(await opens()).toBe(other);
  },
);
