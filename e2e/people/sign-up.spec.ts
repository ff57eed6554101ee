import { ask } from './ask';
import { anySize, expect, test } from './own-site';

test.use({ access: 'members', signUp: 'open', javaScriptEnabled: false });

const article = '/articles/moscow-four-way-talks';
const password = 'harbour lantern cobalt';

test(
  'where anybody may, a stranger makes an account and reads, without script',
  anySize,
  async ({ page }, { project }) => {
    await page.goto(article);
    await page.getByRole('link', { name: 'Make an account' }).click();
    await expect(page.getByText('You will be a reader here.')).toBeVisible();
    await page.getByLabel('Your name').fill('Eve');
    await page.getByLabel('E-mail address').fill(`eve-${project.name}@news.example`);
    await page.getByLabel('Password').fill('passwordpassword');
    await page.getByRole('button', { name: 'Make the account' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose another.');
    await expect(page.getByLabel('Your name')).toHaveValue('Eve');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Make the account' }).click();
    expect((await page.goto(article))?.status()).toBe(200);
    await page.goto('/account');
    await expect(page.getByText(`eve-${project.name}@news.example, a reader.`)).toBeVisible();
  },
);

test('nobody signs up as more than a reader, whatever is sent', anySize, async ({ site }) => {
  const sent = { name: 'Mallory', email: 'mallory@news.example', password };
  const more = {
    role: 'admin',
    'person[role]': 'admin',
    roles: 'admin',
    isAdmin: 'true',
    emailVerified: 'true',
  };
  const device = await site.device();
  const joined = await device.post('/api/account/join', { form: { ...sent, ...more }, maxRedirects: 0 });
  expect([joined.status(), joined.headers()['location']]).toEqual([303, '/']);
  for (const path of ['/people', '/desk', '/desk/add'])
    expect((await ask(device, 'GET', path)).status(), path).toBe(404);
  expect((await ask(device, 'POST', '/api/people/invite')).status()).toBe(403);
  const [mallory] = (
    Object.values(await site.people('list')) as unknown as { email: string; role: string }[]
  ).filter(({ email }) => email === sent.email);
  expect(mallory?.role).toBe('reader');
});

test('a sign-up takes over no account that is there', anySize, async ({ site }) => {
  const owners = await site.add('owner@news.example', 'admin');
  const thief = await site.device();
  const form = { name: 'Thief', email: ' OWNER@news.example', password };
  const refused = await thief.post('/api/account/join', { form, maxRedirects: 0 });
  expect(refused.headers()['location']).toBe('/join');
  expect((await ask(thief, 'GET', article)).status()).toBe(303);
  await expect(site.signedIn('owner@news.example', password)).rejects.toThrow('could not sign in');
  const owner = await site.signedIn('owner@news.example', owners);
  expect((await ask(owner, 'GET', '/people')).status()).toBe(200);
});

test('a link that isn’t good is not taken for a sign-up', anySize, async ({ site }) => {
  const device = await site.device();
  const form = { name: 'Eve', email: 'late@news.example', password, invitation: 'made-up' };
  const refused = await device.post('/api/account/join', { form, maxRedirects: 0 });
  expect(refused.headers()['location']).toBe('/join?invitation=made-up');
  expect(await (await ask(device, 'GET', '/join?invitation=made-up')).text()).toContain(
    'This link isn’t good',
  );
});
