import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { anySize, expect, test } from '../people/own-site';
import { signIn } from './sign-in';

// A site of its own: what others do to theirs is not seen here.
test.use({ access: 'open', fetchesPrivately: true, settings: { SITE_NAME: 'Following' } });

/** A page that names a feed in which nothing is. */
async function newsSite() {
  const server = createServer((request, response) => {
    if (request.url === '/feed') {
      response.setHeader('content-type', 'application/rss+xml');
      return response.end('<rss version="2.0"><channel><title>The Wire</title></channel></rss>');
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const link = '<link rel="alternate" type="application/rss+xml" href="/feed">';
    return response.end(`<!doctype html><title>Wire</title>${request.url === '/' ? link : ''}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

test(
  'an admin follows a site’s feed, pauses it, takes the list along and leaves it; editors have no such page',
  anySize,
  async ({ browser, site, page, expectAccessible }) => {
    const { address, server } = await newsSite();
    const password = await site.add('ada@news.example', 'admin');
    const bare = await browser.newContext({ baseURL: site.address, javaScriptEnabled: false });
    const desk = await bare.newPage();
    const notice = desk.getByRole('main').getByRole('status');
    await signIn(desk, '/desk/feeds', 'ada@news.example', password);
    await desk.getByLabel('Address of a feed').fill(`${address}/nothing`);
    await desk.getByRole('button', { name: 'Follow', exact: true }).click();
    await expect(desk.getByRole('main').getByRole('alert')).toContainText('is no feed and names none');
    await desk.getByLabel('Address of a feed').fill(address);
    await desk.getByRole('button', { name: 'Follow', exact: true }).click();
    await expect(notice).toContainText('“The Wire” is followed now');
    const feed = desk.getByRole('main').getByRole('listitem').filter({ hasText: 'The Wire' });
    await desk.getByRole('button', { name: 'Pause The Wire' }).click();
    await expect(feed).toContainText('Paused since');

    const list = await (await desk.request.get('/api/desk/feeds/list')).text();
    expect(list).toContain(`xmlUrl="${address}/feed"`);
    await desk.getByText('Remove …').click();
    await desk.getByRole('button', { name: 'Follow The Wire no more' }).click();
    await expect(feed).toHaveCount(0);
    await desk.getByText('Lists of feeds').click();
    await desk
      .getByLabel('A list from another program')
      .setInputFiles({ name: 'feeds.opml', mimeType: 'text/x-opml', buffer: Buffer.from(list) });
    await desk.getByRole('button', { name: 'Follow all of it' }).click();
    await expect(notice).toHaveText('1 followed now, 0 followed already.');
    await expect(desk.getByRole('link', { name: 'Feeds' })).toBeVisible();

    await signIn(page, '/desk/feeds', 'ada@news.example', password);
    await page.getByText('Story …').click();
    await expectAccessible();
    const editor = await site.signedIn('eve@news.example', await site.add('eve@news.example', 'editor'));
    expect((await editor.get('/desk/feeds')).status()).toBe(404);
    await bare.close();
    server.close();
  },
);
