import type { APIResponse } from '@playwright/test';
import { asking, routesByRole } from '../support/routes-by-role';
import { ask, deviceOf, html } from './ask';
import { anySize, expect, test } from './own-site';

test.use({ access: 'members' });
test.describe.configure({ mode: 'serial' });

const article = '/articles/moscow-four-way-talks';

/** Whether whoever asked was let to the route: what it then makes of the request is another matter. */
function isLetIn(response: APIResponse): boolean {
  const { location = '' } = response.headers();
  return ![401, 403].includes(response.status()) && !/^\/sign-in/.test(location);
}

test('each route answers those whom the table names, and nobody else', anySize, async ({ site }) => {
  test.setTimeout(120_000);
  for (const role of asking) {
    const device = await deviceOf(site, role);
    const wrong: string[] = [];
    for (const [route, { members, sample }] of Object.entries(routesByRole)) {
      // It would end the session that the others need; it has a test of its own.
      if (route.endsWith('/sign-out') && role !== 'anyone') continue;
      const [method = '', path = ''] = route.split(' ');
      const response = await ask(device, method, sample ?? path);
      // What only admins or editors have is to others as if it weren't there.
      const isTheirs = members === 'admin' || (role === 'reader' && /^\/desk|\/edit$/.test(path));
      const hidden = isTheirs && response.status() === 404;
      // With nothing filled in, it leads back to where that is done.
      const back = /^\/api\/account\/(?:passkey-)?sign-in$/.test(path) && response.status() === 303;
      const wanted = asking.indexOf(role) >= asking.indexOf(members);
      if (((back || isLetIn(response)) && !hidden) !== wanted)
        wrong.push(`${role}: ${route} was ${response.status()}`);
    }
    expect(wrong).toEqual([]);
  }
});

test('nothing is answered past the gate, whichever way it is asked for', anySize, async ({ site }) => {
  const member = await deviceOf(site, 'reader');
  const page = await (await member.get(article)).text();
  const paths = [...new Set(page.match(/\/(?:_next\/static|deferred|maps|pictures)\/[^"'\\\s>]+/g))]
    .map((path) => path.replaceAll('&amp;', '&'))
    .filter((path) => !path.endsWith('.woff2'));
  expect(paths.some((path) => path.endsWith('.js'))).toBe(true);
  const stranger = await site.device();
  const others = [
    article,
    `${article}/opengraph-image`,
    '/opengraph-image',
    '/sitemap/articles',
    '/sw.js',
    '/feed.xml',
  ];
  const spellings = ['/%61rticles/moscow-four-way-talks', `${article}/`];
  const isShut = async (method: string, path: string, headers: Record<string, string> = {}) => {
    const response = await ask(stranger, method, path, headers);
    expect(isLetIn(response), `${method} ${path} ${JSON.stringify(headers)}`).toBe(false);
    expect((await response.text()).includes('defense ministers')).toBe(false);
  };
  const withHeaders: Record<string, string>[] = [
    html,
    { range: 'bytes=0-99' },
    { rsc: '1', 'next-router-prefetch': '1' },
  ];
  for (const path of [...paths, ...others, ...spellings])
    await Promise.all([
      ...['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'].map((method) => isShut(method, path)),
      ...withHeaders.map((headers) => isShut('GET', path, headers)),
    ]);
  // Nor does anything say what the library has.
  const [there, not] = await Promise.all([
    ask(stranger, 'GET', article, {}),
    ask(stranger, 'GET', '/articles/none', {}),
  ]);
  expect([await there.text(), there.status()]).toEqual([await not.text(), not.status()]);
});

test(
  'a page that a member has read is shown to no stranger and stored by no proxy',
  anySize,
  async ({ site }) => {
    const member = await deviceOf(site, 'reader');
    const page = await member.get(article);
    expect(page.headers()['cache-control']).toBe('private, no-cache');
    const tag = page.headers()['etag'] ?? '';
    expect((await member.get(article, { headers: { 'if-none-match': tag } })).status()).toBe(304);
    const stranger = await site.device({ 'if-none-match': tag });
    expect((await ask(stranger, 'GET', article)).status()).toBe(303);
    const [script = ''] = /\/_next\/static\/[^"'\\\s]+\.js/.exec(await page.text()) ?? [];
    expect((await member.get(script)).headers()['cache-control']).toMatch(/^private, .*immutable/);
  },
);
