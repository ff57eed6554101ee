import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';

const highlight = (note: string | null) => ({
  id: randomUUID(),
  target: {
    source: { slug: 'moscow-four-way-talks', headline: 'Four defense ministers' },
    selector: {
      quote: { exact: 'Moscow’s account of the day was brief', prefix: '', suffix: '.' },
      position: { start: 0, end: 37 },
      passageId: 'p2',
    },
  },
  colour: 'green',
  note,
});

const fileOf = (highlights: unknown[]) => ({
  name: 'highlights.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'backstory-highlights',
      version: 1,
      site: 'elsewhere',
      exported: new Date(0).toISOString(),
      highlights,
    }),
  ),
});

async function download(page: Page, name: string | RegExp): Promise<Download> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  return coming;
}
const textOf = async (file: Download) => readFile(await file.path(), 'utf8');

test('a reader brings highlights, takes all away, and is forgotten at once', async ({
  page,
  context,
  app,
  expectAccessible,
}) => {
  await app.openArticle('moscow-four-way-talks');
  expect(await context.cookies()).toEqual([]);
  await page.getByRole('link', { name: 'Settings and data' }).click();
  await expect(page.getByText('Nothing is stored for you on the server.')).toBeVisible();

  const chooser = page.getByLabel('Import highlights');
  const status = page.getByRole('status');
  await test.step('a file that isn’t one of highlights is reported', async () => {
    await chooser.setInputFiles({ ...fileOf([]), buffer: Buffer.from('{"a": 1}') });
    await expect(status.filter({ hasText: 'not a file of highlights' })).toBeVisible();
  });

  const highlights = [highlight('Brief indeed'), highlight(null)];
  await test.step('a file of highlights is looked at, then taken in, without doubles', async () => {
    await chooser.setInputFiles(fileOf(highlights));
    await expect(status.filter({ hasText: 'This file has 2 new highlights.' })).toBeVisible();
    expect(await context.cookies()).toEqual([]);
    // The first try meets a bad moment of the server; the second sends the same write.
    await page.route('**/api/reader/import', (route) => route.abort(), { times: 1 });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(status.filter({ hasText: 'can’t be reached' })).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).dblclick();
    await expect(status.filter({ hasText: 'Taken in: 2 new highlights.' })).toBeVisible();
    await chooser.setInputFiles(fileOf([...highlights, highlight('One more')]));
    await expect(status.filter({ hasText: '1 new highlight, 2 that are here already' })).toBeVisible();
  });

  await page.reload();
  await expectAccessible();
  await test.step('all of it can be taken away', async () => {
    const data = await download(page, 'Download my data');
    expect(data.suggestedFilename()).toMatch(/^backstory-data-[\d-]+\.json$/);
    expect(await textOf(data)).toContain('Brief indeed');
    await page.getByText('Export highlights').click();
    const json = await download(page, /^JSON/);
    expect(JSON.parse(await textOf(json))).toMatchObject({ version: 1, highlights: [{}, {}] });
    const vault = await download(page, /^Markdown/);
    expect(vault.suggestedFilename()).toMatch(/\.zip$/);
    expect((await readFile(await vault.path())).subarray(0, 2).toString()).toBe('PK');
  });

  await test.step('forgetting asks first, and then leaves nothing', async () => {
    await page.evaluate(() => localStorage.setItem('backstory.something', 'of the reader'));
    const dialog = page.getByRole('dialog', { name: 'Forget everything?' });
    await page.getByRole('button', { name: 'Forget me' }).click();
    await expect(dialog.getByRole('button', { name: 'Keep everything' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: 'Forget me' }).click();
    await dialog.getByRole('button', { name: 'Forget everything' }).click();
    await expect(status.filter({ hasText: 'nothing of yours is left' })).toBeVisible();
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem('backstory.something'))).toBeNull();
    expect((await page.request.get('/api/reader/data')).status()).toBe(404);
  });
});
