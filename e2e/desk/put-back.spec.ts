import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { anySize, expect, test } from '../people/own-site';
import { notice, publish } from './editing';
import { pageOf } from './news-site';
import { signIn } from './sign-in';

test.use({ access: 'open', fetchesPrivately: true, settings: { SITE_NAME: 'Putting back' } });

/** Has a picture, and what is added, and nothing else. */
async function pictureHost(): Promise<{ address: string; server: Server; there: Set<string> }> {
  const bytes = readFileSync('e2e/pictures/tie.webp');
  const there = new Set(['/bridge.webp']);
  const server = createServer((request, response) => {
    const isThere = there.has(request.url ?? '');
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'image/webp' }).end(isThere ? bytes : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, there };
}

test(
  'a picture that import could not have is named with the reason, and fetched',
  anySize,
  async ({ page, site, expectAccessible }) => {
    const host = await pictureHost();
    const email = 'bob@news.example';
    await signIn(page, '/desk/add', email, await site.add(email, 'editor'));
    const figure = `<figure><img src="${host.address}/gate.webp" alt="A gate" width="600" height="400">
    <figcaption>The gate of the tower, as it stood in spring.</figcaption></figure>
    <p>Behind it the tower was given back to all of its people, who had paid for it.</p></article>`;
    const buffer = Buffer.from(pageOf('The tower').replace('</article>', figure));
    const file = { name: 'tower.html', mimeType: 'text/html', buffer };
    await page.getByRole('main').getByLabel('Files').setInputFiles(file);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.waitForURL('**/desk/drafts/*');
    const missing = page.getByRole('region', { name: 'Missing pictures' });
    await expect(missing).toContainText(/A gate\s*Why: .*404/);
    await expectAccessible();
    const fetchIt = page.getByRole('button', { name: /^Fetch the picture of passage/ });
    await fetchIt.click();
    await expect(page.getByRole('main').getByRole('alert').first()).toContainText('The picture can’t be had');
    host.there.add('/gate.webp');
    await fetchIt.click();
    await expect(notice(page)).toContainText('The picture is here.');
    await publish(page);
    const shown = page.getByRole('main').getByRole('figure').filter({ hasText: 'The gate of the tower' });
    await expect(shown).toHaveCount(1);
    await expect(shown.getByRole('img', { name: 'A gate' })).toBeVisible();
    host.server.close();
  },
);

test(
  'a picture that import left out is put back, and code that an editor took out',
  anySize,
  async ({ page, site }) => {
    const host = await pictureHost();
    const email = 'ada@news.example';
    await signIn(page, '/desk/add', email, await site.add(email, 'editor'));
    const inner = `<pre><code>depart --at 07:40 --from pier</code></pre>
    <aside class="promo"><figure><img src="${host.address}/bridge.webp" alt="A map of the old bridge" width="600" height="400"></figure></aside>
    <p>At the end the bridge was given back to all of its people, who had paid for it.</p></article>`;
    const buffer = Buffer.from(pageOf('The bridge').replace('</article>', inner));
    await page
      .getByRole('main')
      .getByLabel('Files')
      .setInputFiles({ name: `${'a'.repeat(80)}.html`, mimeType: 'text/html', buffer });
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.waitForURL('**/desk/drafts/*');
    // The document's name is longer than a phone is wide.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    const back = (name: string) => page.getByRole('button', { name: `Put back ${name}` });
    const open = page.getByText(/^Left out here: a passage$/);
    await open.click();
    await back('the picture “A map of the old bridge”').click();
    await expect(notice(page)).toContainText('The picture is in the text.');
    await page.getByLabel('Code:').selectOption('left out');
    await publish(page);
    const picture = page.getByRole('main').getByRole('img', { name: 'A map of the old bridge' });
    await expect(picture).toBeVisible();
    await expect(page.getByText('depart --at 07:40')).toBeHidden();
    host.server.close();

    await page.goto(`${new URL(page.url()).pathname}/edit`);
    // Where it was first published, no earlier state has the code: its original has it.
    await open.click();
    await back('the code “depart --at 07:40 --from pier”').click();
    await expect(notice(page)).toContainText('The passage is in the text.');
    await expect(page.getByLabel('Code:')).toBeFocused();
    await page.getByLabel('A picture:').selectOption('left out');
    await publish(page);
    await expect(notice(page)).toHaveText('Published.');
    // What an editor took out comes back without being fetched.
    await open.click();
    await back('the picture “A map of the old bridge”').click();
    await publish(page);
    await page.getByRole('link', { name: 'As readers see it' }).click();
    await expect(picture).toBeVisible();
    await expect(page.getByText('depart --at 07:40')).toBeVisible();
  },
);
