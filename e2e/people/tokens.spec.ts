import { anySize, expect, test } from './own-site';
import { ask } from './ask';

test.use({ access: 'members', javaScriptEnabled: false });

test(
  'a person makes a token for a program and ends it, without script',
  anySize,
  async ({ page, site }, { project }) => {
    const email = `tokens-${project.name}@news.example`;
    const password = await site.add(email, 'reader');
    await page.goto('/sign-in?next=/account');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();

    await page.getByLabel('What the program is called').fill('E-reader');
    await page.getByLabel('For how many days').fill('30');
    await page.getByLabel('Read my highlights').check();
    await page.getByLabel('The password of your account').fill(password);
    await page.getByRole('button', { name: 'Make a token' }).click();
    const said = (await page.getByRole('status').textContent()) ?? '';
    const token = said.match(/[\w-]{43}/)?.[0] ?? '';
    await expect(page.getByText('E-reader, never used, good until')).toBeVisible();
    expect(page.url()).not.toContain(token);

    const program = await site.device({ authorization: `Bearer ${token}` });
    expect((await ask(program, 'GET', '/feed.xml', {})).status()).toBe(200);
    expect((await ask(program, 'GET', '/api/reader/tags', {})).status()).toBe(200);
    expect((await ask(program, 'POST', '/api/reader/tags', {})).status()).toBe(401);
    // It makes nothing: no other token, and no session.
    for (const path of ['/api/account/tokens', '/api/account/name', '/api/desk/jobs'])
      expect((await ask(program, 'POST', path, {})).status()).toBe(401);
    expect((await program.storageState()).cookies).toEqual([]);

    await page.reload();
    await expect(page.getByText('E-reader, last used')).toBeVisible();
    await page.getByRole('button', { name: 'End the token E-reader' }).click();
    await expect(page.getByRole('status')).toHaveText('The token has ended.');
    await expect(page.getByRole('button', { name: 'End the token E-reader' })).toHaveCount(0);
    expect((await ask(program, 'GET', '/feed.xml', {})).status()).toBe(401);
  },
);
