import { attacks } from '../../lib/extract/page/hostile-markup.testing';
import { expect, test } from '../support/fixtures';

// Without the policy that would stop it: what the importer lets through is to show.
test.use({ bypassCSP: true });

test('no page that was imported runs, loads or sends anything of its own', async ({ page, app }) => {
  test.setTimeout(120_000);
  const stolen: string[] = [];
  await page.exposeFunction('steal', () => stolen.push(page.url()));
  page.on('dialog', (dialog) => stolen.push(dialog.message()));
  for (const [index, [name]] of attacks.entries()) {
    await page.goto(`/articles/hostile-page-${index}`);
    await expect(page.getByRole('heading', { level: 1 }), name).toHaveText(`Hostile page ${index}`);
    await app.wake();
    const main = page.locator('main');
    const left =
      'iframe, object, embed, form, base, style, svg script, [onclick], [onerror], [srcdoc], [style*="fixed"]';
    await expect(main.locator(left), name).toHaveCount(0);
    for (const link of await main
      .locator('a')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? '')))
      expect(link, name).toMatch(/^(?:https?:|mailto:|#|\/)/);
    await main.locator('p').first().click();
  }
  expect(stolen).toEqual([]);
});
