import { anySize, expect, test } from './own-site';
import { ask, deviceOf } from './ask';

test.use({ access: 'members' });
test.describe.configure({ mode: 'serial' });

const article = '/articles/moscow-four-way-talks';

test(
  'a session is over at once as it ends, from this process and from another',
  anySize,
  async ({ site }) => {
    const [email, password] = ['ends@news.example', await site.add('ends@news.example', 'reader')];
    const device = await site.signedIn(email, password);
    const { cookies } = await device.storageState();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const thief = await site.device({ cookie });
    expect((await ask(thief, 'GET', article)).status()).toBe(200);
    const out = await ask(device, 'POST', '/api/account/sign-out');
    expect([out.status(), out.headers()['location']]).toEqual([303, '/sign-in']);
    expect(out.headers()['clear-site-data']).toBe('"cache", "storage"');
    expect((await ask(thief, 'GET', article)).status()).toBe(303);

    const again = await site.signedIn(email, password);
    expect((await ask(again, 'GET', article)).status()).toBe(200);
    await site.people('suspend', email);
    expect((await ask(again, 'GET', article)).status()).toBe(303);
    await expect(site.signedIn(email, password)).rejects.toThrow('could not sign in');
  },
);

test('a sign-in makes a new session and ends the one that was there', anySize, async ({ site }) => {
  const [email, password] = ['fixed@news.example', await site.add('fixed@news.example', 'reader')];
  const device = await site.signedIn(email, password);
  const session = async () =>
    (await device.storageState()).cookies.find(({ name }) => name === 'backstory-session')?.value;
  const before = await session();
  await device.post('/api/account/sign-in', { form: { email, password }, maxRedirects: 0 });
  expect(await session()).not.toBe(before);
  const old = await site.device({ cookie: `backstory-session=${before}` });
  expect((await ask(old, 'GET', article)).status()).toBe(303);
  // A session that somebody else has chosen is never taken over.
  const chosen = 'z'.repeat(32);
  const fixed = await site.device({ cookie: `backstory-session=${chosen}` });
  const response = await fixed.post('/api/account/sign-in', { form: { email, password }, maxRedirects: 0 });
  expect(response.headers()['set-cookie']).not.toContain(chosen);
});

test('cookies are for this site and its server alone', anySize, async ({ site }) => {
  const password = await site.add('cookies@news.example', 'reader');
  for (const proto of ['http', 'https']) {
    const device = await site.device({ 'x-forwarded-proto': proto });
    const response = await device.post('/api/account/sign-in', {
      form: { email: 'cookies@news.example', password },
      maxRedirects: 0,
    });
    const cookies = response.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie');
    // One says to scripts that somebody is signed in, and no more than that.
    const isMark = ({ value }: { value: string }) => value.startsWith('backstory-signed-in=1;');
    expect([cookies.length, cookies.filter(isMark).length]).toEqual([3, 1]);
    for (const { value } of cookies.filter((one) => !isMark(one))) {
      expect(value).toMatch(/; HttpOnly/i);
      expect(value).toMatch(/; SameSite=lax/i);
      expect(value).toMatch(/; Path=\/;/i);
      expect(value).not.toMatch(/Domain/i);
      expect(value.startsWith('__Host-') && /; Secure/i.test(value)).toBe(proto === 'https');
    }
  }
});

test('pages of other sites can neither sign in nor out', anySize, async ({ site }) => {
  const [email, password] = ['forged@news.example', await site.add('forged@news.example', 'reader')];
  const device = await site.signedIn(email, password);
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ] as Record<string, string>[]) {
    for (const path of [
      '/api/account/sign-out',
      '/api/account/sign-in',
      '/api/account/join',
      '/api/account/name',
    ]) {
      const response = await device.post(path, { form: { email, password }, headers, maxRedirects: 0 });
      expect(response.status(), path).toBe(403);
      expect(response.headers()['set-cookie']).toBeUndefined();
    }
  }
  expect((await ask(device, 'GET', article)).status()).toBe(200);
});

test('signing in leads to pages of this site alone', anySize, async ({ site }) => {
  const [email, password] = ['next@news.example', await site.add('next@news.example', 'reader')];
  for (const [next, to] of [
    ['/stories?after=a', '/stories?after=a'],
    ['//evil.example/', '/'],
    ['https://evil.example/', '/'],
    ['/\\evil.example', '/'],
  ] as const) {
    const device = await site.device();
    const form = { email, password, next };
    const response = await device.post('/api/account/sign-in', { form, maxRedirects: 0 });
    expect(response.headers()['location']).toBe(to);
  }
});

test('who tries many passwords is refused, and the owner comes in meanwhile', anySize, async ({ site }) => {
  const [email, password] = ['owner@news.example', await site.add('owner@news.example', 'reader')];
  const own = await site.signedIn(email, password);
  const statuses: number[] = [];
  for (let tries = 0; tries < 12; tries += 1) {
    // From many addresses.
    const stranger = await site.device();
    const form = { email, password: `wrong lantern ${tries}` };
    statuses.push((await stranger.post('/api/account/sign-in', { form, maxRedirects: 0 })).status());
  }
  expect(statuses.at(0)).toBe(303);
  expect(statuses.at(-1)).toBe(429);
  const again = await own.post('/api/account/sign-in', { form: { email, password }, maxRedirects: 0 });
  expect(again.headers()['location']).toBe('/');
});

test('an account comes by invitation alone, with its role, once', anySize, async ({ site }) => {
  const { link = '' } = await site.people('invite', '--role', 'reader');
  const invitation = new URL(link).searchParams.get('invitation') ?? '';
  const given = { name: 'Eve', password: 'harbour lantern cobalt', role: 'admin' };
  const eve = await site.device();
  const joined = await eve.post('/api/account/join', {
    form: { ...given, email: 'eve@news.example', invitation },
    maxRedirects: 0,
  });
  expect(joined.headers()['location']).toBe('/');
  expect((await ask(eve, 'GET', '/people')).status()).toBe(404);
  const twice = await site.device();
  for (const token of [invitation, '', 'made-up']) {
    await twice.post('/api/account/join', {
      form: { ...given, email: 'eve2@news.example', invitation: token },
    });
    expect((await ask(twice, 'GET', article)).status()).toBe(303);
  }
  // None of the routes that better-auth would have is here.
  for (const path of ['/api/auth/sign-up/email', '/api/auth/sign-in/email', '/api/auth/get-session'])
    expect([404, 405]).toContain(
      (await eve.post(path, { data: { email: 'x@y.example', password: given.password } })).status(),
    );
  const people = Object.values(await site.people('list')) as unknown as { email: string; role: string }[];
  expect(people.find(({ email }) => email === 'eve@news.example')?.role).toBe('reader');
  expect(people.some(({ email }) => email === 'eve2@news.example')).toBe(false);
});

test('nobody ends another’s session', anySize, async ({ site }) => {
  const victim = await deviceOf(site, 'reader');
  const page = await (await victim.get('/account')).text();
  const other = await deviceOf(site, 'reader');
  for (const id of page.match(/[\w-]{32}/g) ?? [])
    await other.post('/api/account/sessions', { form: { session: id }, maxRedirects: 0 });
  expect((await ask(victim, 'GET', article)).status()).toBe(200);
});

test('a program reads with a token until it ends or its person is suspended', anySize, async ({ site }) => {
  const email = 'feeds@news.example';
  await site.add(email, 'reader');
  const { token = '' } = await site.people('token', email, '--name', 'Feeds');
  const basic = `Basic ${Buffer.from(`feeds:${token}`).toString('base64')}`;
  for (const authorization of [`Bearer ${token}`, basic]) {
    const program = await site.device({ authorization });
    const feed = await ask(program, 'GET', '/feed.xml', {});
    expect(feed.status()).toBe(200);
    expect(feed.headers()['set-cookie']).toBeUndefined();
    expect((await ask(program, 'GET', '/account')).headers()['location']).toContain('/sign-in');
    expect((await ask(program, 'POST', '/api/account/name', {})).status()).toBe(401);
  }
  const program = await site.device({ authorization: basic });
  await site.people('suspend', email);
  expect((await ask(program, 'GET', '/feed.xml', {})).status()).toBe(401);
});
