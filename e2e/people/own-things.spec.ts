import type { Page } from '@playwright/test';
import { App } from '../app';
import { anySize, expect, test } from './own-site';

// A site of its own, where nobody else is admin.
test.use({ access: 'open', settings: { SITE_NAME: 'Own things' } });

const saved = (page: Page) => page.getByRole('button', { name: 'Saved', exact: true });

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Sign in');
}

/** What this device holds of the reader: items (which type it has, the next page notes anew), rows, caches. */
const onDevice = (page: Page) =>
  page.evaluate(async () => {
    // The worker notes which builds and open pages there are, of anybody.
    const ofReader = ['kept', 'writes'];
    const countIn = (name: string) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const stores = ofReader.filter((store) => opening.result.objectStoreNames.contains(store));
          let rows = 0;
          const done = () => {
            opening.result.close();
            resolve(rows);
          };
          if (stores.length === 0) return done();
          const reading = opening.result.transaction(stores);
          reading.oncomplete = done;
          for (const store of stores) {
            const counting = reading.objectStore(store).count();
            counting.onsuccess = () => (rows += counting.result);
          }
        };
      });
    const counts = (await indexedDB.databases()).map(({ name = '' }) => countIn(name));
    return {
      items: Object.keys(localStorage).filter(
        (key) => key.startsWith('backstory.') && key !== 'backstory.type',
      ),
      rows: (await Promise.all(counts)).reduce((sum, count) => sum + count, 0),
      caches: await caches.keys(),
    };
  });

test(
  'what was saved before signing in is with the account on each device, and signing out takes it off this one',
  anySize,
  async ({ page, browser, site }) => {
    // Two devices, each with several pages.
    test.setTimeout(90_000);
    const password = await site.add('keeps@news.example', 'reader');
    const app = new App(page);
    await app.openArticle();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(saved(page)).toBeVisible();
    await signIn(page, 'keeps@news.example', password);
    await app.openArticle();
    await expect(saved(page)).toBeVisible();

    const elsewhere = await browser.newContext({ baseURL: site.address });
    const other = new App(await elsewhere.newPage());
    await signIn(other.page, 'keeps@news.example', password);
    await other.openArticle();
    await expect(saved(other.page)).toBeVisible();

    await page.goto('/account');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(`${site.address}/`);
    await expect.poll(() => onDevice(page)).toEqual({ items: [], rows: 0, caches: [] });
    await app.openArticle();
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();

    await other.open('/settings');
    await other.page.getByRole('button', { name: 'Forget me' }).click();
    await other.page.getByRole('button', { name: 'Forget everything' }).click();
    await expect(other.page.getByRole('status').first()).toHaveText(/^Forgotten/);
    await signIn(page, 'keeps@news.example', password).catch(() => {});
    await expect(page.getByRole('alert')).toContainText('don’t belong together');
    await elsewhere.close();
  },
);

test('who looks after people alone can’t forget themselves', anySize, async ({ page, site }) => {
  const password = await site.add('only@news.example', 'admin');
  await signIn(page, 'only@news.example', password);
  await new App(page).open('/settings');
  await page.getByRole('button', { name: 'Forget me' }).click();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect(page.getByRole('dialog')).toContainText('This is the last admin.');
});
