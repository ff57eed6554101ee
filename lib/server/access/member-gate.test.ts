import type { IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Scope } from '../../auth/scopes';
import type { Access } from '../../base/site-settings';
import { DatabaseUnavailable } from '../../base/unavailable';
import { memberGate } from './member-gate';

const token = 'a1B2'.repeat(8);
const other = 'c3D4'.repeat(8);
const files = new Set(['/_next/static/chunks/a.js', '/_next/static/media/a.woff2']);

let count = 0;
const program = 'p'.repeat(43);
interface Sent {
  method?: string;
  token?: string;
  accept?: string;
  authorization?: string;
  headers?: Record<string, string>;
}

function request(url: string, options: Sent = {}) {
  const headers = {
    accept: options.accept ?? 'text/html,*/*',
    ...(options.token !== undefined && { cookie: `backstory-session=${options.token}` }),
    ...(options.authorization !== undefined && { authorization: options.authorization }),
    ...options.headers,
    // Each from elsewhere, so that no limit is met.
    'x-client-address': `192.0.2.${count++}`,
  };
  return { url, method: options.method ?? 'GET', headers } as unknown as IncomingMessage;
}

function gateOf(
  isMember = async (given: string) => given === token,
  access: () => Access | Promise<Access> = () => 'members',
) {
  const asked = vi.fn(isMember);
  const refresh = vi.fn();
  const hasScope = async (given: string, scope: Scope) => given === program && scope !== 'library:write';
  const gate = memberGate({ access, isMember: asked, hasScope, refresh, files, secure: false });
  return {
    gate,
    asked,
    refresh,
    ask: async (...of: Parameters<typeof request>) => gate.refusalOf(request(...of)),
  };
}

afterEach(() => void vi.useRealTimers());

describe('the gate of a library for members', () => {
  it('lets who is signed in on, and leads others to where they can be', async () => {
    const { ask } = gateOf();
    expect(await ask('/articles/a', { token })).toBeNull();
    expect(await ask('/articles/a?x=1')).toMatchObject({
      status: 303,
      headers: { location: '/sign-in?next=%2Farticles%2Fa%3Fx%3D1', 'cache-control': 'no-store' },
    });
    expect(await ask('/', { token: other })).toMatchObject({
      status: 303,
      headers: { location: '/sign-in' },
    });
  });

  it.each([
    ['GET', '/feed.xml', 'application/xml'],
    ['GET', '/pictures/a/640.webp', 'image/*'],
    ['GET', '/_next/static/chunks/a.js', '*/*'],
    ['GET', '/_next/static/chunks/a.js', 'text/html'],
    ['GET', '/api/articles', 'text/html'],
    ['GET', '/sw.js', '*/*'],
    ['GET', '/_next/static/media/b.woff2', '*/*'],
    ['HEAD', '/pictures/a/640.webp', '*/*'],
    ['OPTIONS', '/', 'text/html'],
    ['POST', '/', 'text/html'],
    ['POST', '/api/account/sign-out', '*/*'],
    ['POST', '/api/reader/saved', 'text/html'],
    ['GET', '/feed.xml', 'text/html'],
    ['GET', '/feed.json?from=reader', 'text/html'],
    ['PROPFIND', '/favicon.ico', '*/*'],
    ['GET', '/sign-in/', '*/*'],
    ['GET', '/sign-in/../articles/a', '*/*'],
    ['GET', '//sign-in', '*/*'],
    ['GET', '/%73ign-in', '*/*'],
    ['GET', '/SIGN-IN', '*/*'],
    ['GET', 'http://other/sign-in', '*/*'],
    ['GET', '/articles/a?/sign-in', '*/*'],
  ])('answers a stranger’s %s %s (%s) with nothing', async (method, url, accept) => {
    expect(await gateOf().ask(url, { method, accept })).toMatchObject({ status: 401 });
  });

  it.each([
    ['GET', '/sign-in'],
    ['GET', '/sign-in?next=/a'],
    ['GET', '/sign-in/proxy?next=%2Fa'],
    ['GET', '/sign-in/oidc/callback?code=a&state=b'],
    ['HEAD', '/join?invitation=x'],
    ['POST', '/api/account/sign-in'],
    ['POST', '/api/account/join'],
    ['GET', '/favicon.ico'],
    ['GET', '/_next/static/media/a.woff2'],
  ])('leaves the way in open: %s %s', async (method, url) => {
    expect(await gateOf().ask(url, { method })).toBeNull();
  });

  it('leads whoever sends a form after their session has ended to where they can sign in', async () => {
    const { ask } = gateOf();
    const moved = { status: 303, headers: { location: '/sign-in' } };
    const renamed = await ask('/api/account/name', { method: 'POST' });
    expect(renamed).toMatchObject(moved);
    expect(renamed?.headers).not.toHaveProperty('clear-site-data');
    const sameOrigin = { 'sec-fetch-site': 'same-origin' };
    const signedOut = await ask('/api/account/sign-out', { method: 'POST', headers: sameOrigin });
    expect(signedOut).toMatchObject(moved);
    expect(signedOut?.headers).toHaveProperty('clear-site-data');
    const forged = await ask('/api/account/sign-out', { method: 'POST' });
    expect(forged?.headers).not.toHaveProperty('clear-site-data');
  });

  it('leads a reader who follows a link to a feed to where they can sign in', async () => {
    const headers = { 'sec-fetch-mode': 'navigate' };
    expect(await gateOf().ask('/feed.xml', { headers })).toMatchObject({ status: 303 });
  });

  it('lets a program do with a token what its scopes say, and nothing else', async () => {
    const { ask } = gateOf();
    const authorization = `Bearer ${program}`;
    expect(await ask('/feed.xml', { authorization, accept: '*/*' })).toBeNull();
    const password = `Basic ${Buffer.from(`ada:${program}`).toString('base64')}`;
    expect(await ask('/articles/a', { authorization: password })).toBeNull();
    expect(await ask('/api/people/invite', { authorization, method: 'POST', accept: '*/*' })).toMatchObject({
      status: 401,
    });
    const post = { authorization, method: 'POST', accept: '*/*' };
    expect(await ask('/api/reader/readings', post)).toBeNull();
    expect(await ask('/api/desk/jobs', post)).toMatchObject({ status: 401 });
    // Neither passes for the other.
    expect(await ask('/feed.xml', { authorization: `Bearer ${token}`, accept: '*/*' })).toMatchObject({
      status: 401,
      headers: { 'www-authenticate': expect.stringContaining('Basic') },
    });
    expect(await ask('/', { token: program.slice(0, 32) })).toMatchObject({ status: 303 });
  });

  it('asks for a session once a minute, and anew when sessions have ended', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { gate, ask, asked, refresh } = gateOf();
    for (let left = 5; left > 0; left -= 1) expect(await ask('/', { token })).toBeNull();
    expect(asked).toHaveBeenCalledTimes(1);
    expect(refresh).toHaveBeenCalledTimes(5);
    gate.forget();
    await ask('/', { token });
    expect(asked).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(60_001);
    await ask('/', { token });
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it('hears of what has ended before it believes anything', async () => {
    let isIn = true;
    const { gate, ask, refresh } = gateOf(async () => isIn);
    expect(await ask('/', { token })).toBeNull();
    isIn = false;
    refresh.mockImplementation(() => gate.forget());
    expect(await ask('/', { token })).toMatchObject({ status: 303 });
  });

  it('does not remember who was asked for while sessions ended', async () => {
    let answer = (_: boolean) => {};
    const { gate, asked, ask } = gateOf(() => new Promise((resolve) => (answer = resolve)));
    const first = ask('/', { token });
    await expect.poll(() => asked.mock.calls).toHaveLength(1);
    gate.forget();
    answer(true);
    await first;
    const second = ask('/', { token });
    await expect.poll(() => asked.mock.calls).toHaveLength(2);
    answer(false);
    expect(await second).toMatchObject({ status: 303 });
  });

  it('lets nobody new in while the database is away, and goes on with who was in', async () => {
    let isAway = false;
    const { ask, refresh } = gateOf(async () => {
      if (isAway) throw new DatabaseUnavailable();
      return true;
    });
    await ask('/', { token });
    isAway = true;
    refresh.mockImplementation(() => {
      throw new DatabaseUnavailable();
    });
    expect(await ask('/', { token })).toBeNull();
    expect(await ask('/', { token: other })).toMatchObject({ status: 503 });
  });

  it('is shut from the request on after which the library is for members, and open again likewise', async () => {
    let now: Access = 'open';
    const { ask, asked, refresh } = gateOf(undefined, () => now);
    expect(await ask('/articles/a')).toBeNull();
    expect(await ask('/api/articles', { accept: '*/*' })).toBeNull();
    // What others have written is looked at before anything is answered.
    refresh.mockImplementation(() => void (now = 'members'));
    expect(await ask('/articles/a')).toMatchObject({ status: 303 });
    expect(await ask('/api/articles', { accept: '*/*' })).toMatchObject({ status: 401 });
    expect(await ask('/articles/a', { token })).toBeNull();
    expect(asked).toHaveBeenCalledTimes(1);
    refresh.mockImplementation(() => void (now = 'open'));
    expect(await ask('/articles/a')).toBeNull();
  });

  it('lets strangers wait while it is asked who may read, and nobody in where that can’t be said', async () => {
    const of = (access: () => Promise<Access>) => gateOf(undefined, access);
    expect(await of(async () => 'open').ask('/')).toBeNull();
    expect(await of(async () => 'members').ask('/')).toMatchObject({ status: 303 });
    expect(await of(async () => 'members').ask('/', { token })).toBeNull();
    const away = () => Promise.reject(new DatabaseUnavailable());
    expect(await of(away).ask('/', { token })).toMatchObject({ status: 503 });
    expect(await of(() => new Promise(() => {})).ask('/sign-in')).toBeNull();
  });

  it('asks the database no more than so often for one address', async () => {
    const { gate, asked } = gateOf();
    const from = { ...request('/'), headers: { 'x-client-address': '203.0.113.9', cookie: '' } };
    const statuses = [];
    for (let at = 0; at < 605; at += 1) {
      from.headers.cookie = `backstory-session=${String(at).padStart(32, '0')}`;
      statuses.push((await gate.refusalOf(from as unknown as IncomingMessage))?.status);
    }
    expect(asked.mock.calls.length).toBeLessThanOrEqual(600);
    expect(statuses.at(-1)).toBe(429);
  });
});
