import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleInline } from '../scripts/bundle-inline';
import { cachedListener } from './cached-listener';
import { clientAddressHeader } from '../client-address';
import { noteUnavailable } from '../../base/database-failures';
import { setInlineScripts } from '../scripts/inline-scripts';
import type { Handle } from './make-response';
import { PageCache } from './page-cache';
import { countAgainstLimit } from '../access/rate-limit';
import { dependsOn } from '../../base/cache-tags';
import type { Named } from '../routes';
import { DatabaseUnavailable } from '../../base/unavailable';

const servers: Server[] = [];

// Pages are sent with the script that starts theirs.
beforeAll(async () => {
  setInlineScripts(await bundleInline(join(import.meta.dirname, '..', '..', '..')));
});

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) server.close();
});

let text = 'first';
let isAway = false;

/** Stands in for the framework: a page that reads an article, and a script of its own. */
const framework: Handle = async (request, response) => {
  if (isAway) {
    // As the framework does, whatever the store has thrown.
    noteUnavailable();
    response.writeHead(500).end();
    return;
  }
  if (request.url?.endsWith('/opengraph-image')) {
    dependsOn('article:a');
    response.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' });
    response.end('card');
    return;
  }
  if (request.url?.startsWith('/articles/')) {
    dependsOn('article:a');
    await new Promise((resolve) => setTimeout(resolve, 5));
    dependsOn('story:s');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(`<html><body><p>${text}</p><script>self.__next_f.push([1,"${text}"])</script>`);
    response.end('<script src="/_next/static/chunks/a.js" async=""></script></body></html>');
    return;
  }
  if (request.url === '/_not-found') {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<html><body>Nothing here</body></html>');
    return;
  }
  response.writeHead(200, { 'content-type': 'text/plain', 'set-cookie': 'a=b' });
  response.end(`cookie: ${request.headers.cookie ?? 'none'}`);
};
const handle = vi.fn(framework);

async function start() {
  text = 'first';
  isAway = false;
  handle.mockReset().mockImplementation(framework);
  const cache = new PageCache(1_000_000);
  const isThere = async ({ slug }: Named) => {
    if (isAway) throw new DatabaseUnavailable();
    return slug === 'old' ? { movedTo: 'ä' } : !slug.startsWith('none');
  };
  const files = new Set(['/icons/a.png']);
  const listener = cachedListener({ cache, handle, files, isThere });
  return { cache, at: await listen(listener) };
}

const silence = () => vi.spyOn(console, 'error').mockImplementation(() => {});
const deferredDataOf = (html: string) => /"(\/deferred\/[^"]+)"/.exec(html)?.[1] ?? '';

describe('cachedListener', () => {
  it('makes a reader’s own page for each request, from their cookie, and keeps none', async () => {
    const { at } = await start();
    for (const cookie of ['reader=1', 'reader=2']) {
      const response = await fetch(`${at}/reading?state=saved`, { headers: { cookie } });
      expect(await response.text()).toBe(`cookie: ${cookie}`);
      expect(response.headers.get('cache-control')).toBe('private, no-store');
    }
    expect(handle).toHaveBeenCalledTimes(2);
  });

  it('lets what a reader asks for by script go straight on', async () => {
    const { at } = await start();
    const response = await fetch(`${at}/api/reader/settings`, { headers: { cookie: 'reader=1' } });
    expect(await response.text()).toBe('cookie: reader=1');
  });

  it('renders a page once, whatever the visitor’s cookie, parameters, spelling or part', async () => {
    const { at } = await start();
    for (const [path, headers] of [
      ['/articles/a', {}],
      ['/articles/a?utm_source=letter', { cookie: 'reader=1' }],
      ['/articles/a', { 'accept-encoding': 'gzip' }],
      ['/articles/a?of=1&limit=2&after=x&story=y', {}],
      ['/articles/%61', { rsc: '1' }],
      ['/articles/a', { range: 'bytes=0-9' }],
    ] as const) {
      const response = await fetch(at + path, { headers });
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<p>first</p>');
      expect(response.headers.get('cache-control')).toBe('public, no-cache');
    }
    expect((await fetch(`${at}/articles/a`, { method: 'HEAD' })).status).toBe(200);
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it('lets the share card say for itself how long it holds, at each request', async () => {
    const { at } = await start();
    for (let asked = 0; asked < 2; asked += 1) {
      const response = await fetch(`${at}/articles/a/opengraph-image`);
      expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    }
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it('answers what isn’t there from memory, rendered once for all', async () => {
    const { at, cache } = await start();
    const paths = [
      '/articles/none1',
      '/stories/none2',
      '/other',
      '/_next/image?url=%2Fa',
      '/_next/static/x.js',
    ];
    for (const path of [...paths, '/stories?after=1&after=2', '/articles/a/b', '//evil.example/']) {
      const response = await fetch(at + path, { redirect: 'manual' });
      expect(response.status, path).toBe(404);
      expect(await response.text()).toContain('Nothing here');
    }
    expect(handle.mock.calls.map(([request]) => request.url)).toEqual(['/_not-found']);
    // It names the site, too.
    cache.invalidate(['site']);
    await fetch(`${at}/nothing`);
    expect(handle).toHaveBeenCalledTimes(2);
  });

  it('leads from an article’s earlier address to its own, page and card', async () => {
    const { at } = await start();
    const { status, headers } = await fetch(`${at}/articles/old/opengraph-image`, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([308, '/articles/%C3%A4/opengraph-image']);
  });

  it('takes no other method for a page, and no address that can’t be read, and renders for neither', async () => {
    const { at } = await start();
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const response = await fetch(`${at}/articles/a`, { method });
      expect(response.status, method).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD');
    }
    for (const line of ['OPTIONS *', 'GET /articles/%E0%A4', 'GET /%', 'GET http://evil.example/'])
      expect(await raw(at, line), line).toMatch(/^HTTP\/1\.1 400 /);
    expect(handle).not.toHaveBeenCalled();
  });

  it('shows a change at the next request after one of the reads’ tags was invalidated', async () => {
    const { at, cache } = await start();
    await fetch(`${at}/articles/a`);
    text = 'second';
    expect(await (await fetch(`${at}/articles/a`)).text()).toContain('first');
    cache.invalidate(['story:s']);
    expect(await (await fetch(`${at}/articles/a`)).text()).toContain('second');
  });

  it('gives a page’s deferred data, also after the page changed and after a restart', async () => {
    const { at, cache } = await start();
    const address = deferredDataOf(await (await fetch(`${at}/articles/a`)).text());
    text = 'second';
    cache.invalidate(['article:a']);
    const old = await fetch(at + address);
    expect(await old.text()).toBe('self.__next_f.push([1,"first"])');
    expect(old.headers.get('cache-control')).toContain('immutable');

    const restarted = await start();
    expect(await (await fetch(restarted.at + address)).text()).toContain('"first"');
    text = 'third';
    restarted.cache.invalidate('all');
    const gone = await start();
    text = 'third';
    expect((await fetch(gone.at + address)).status).toBe(404);
  });

  it('renders nothing anew for deferred data that no page has', async () => {
    const { at } = await start();
    await fetch(`${at}/articles/a`);
    for (const made of ['A', 'B', 'C'])
      expect((await fetch(`${at}/deferred/${made.repeat(22)}.js?of=%2Farticles%2Fa`)).status).toBe(404);
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it('keeps nothing that was not read through tags', async () => {
    const { at } = await start();
    await fetch(`${at}/feed.xml`);
    await fetch(`${at}/feed.xml`);
    expect(handle).toHaveBeenCalledTimes(2);
  });

  it('answers an error of the framework’s with a page, and an empty one too', async () => {
    const { at } = await start();
    const reported = silence();
    handle.mockRejectedValueOnce(new Error('boom'));
    const rejected = await fetch(`${at}/articles/a`);
    handle.mockImplementationOnce(async (_, response) => void response.writeHead(500).end());
    const empty = await fetch(`${at}/articles/a`);
    handle.mockImplementationOnce(() => {
      throw new Error('boom');
    });
    const thrown = await fetch(`${at}/api/reader/settings`);
    for (const response of [rejected, empty, thrown]) {
      expect(response.status).toBe(500);
      const body = await response.text();
      expect(body).toContain('Nothing was lost');
      expect(body).not.toContain('boom');
    }
    expect(reported).toHaveBeenCalledTimes(2);
  });
});

describe('while the database is away', () => {
  it('serves what it has, an older state with a note, and else says so and when to come again', async () => {
    const { at, cache } = await start();
    const reported = silence();
    await fetch(`${at}/articles/a`);
    await fetch(`${at}/articles/b`);
    isAway = true;
    expect(await (await fetch(`${at}/articles/a`)).text()).not.toContain('can’t be asked');
    cache.invalidate(['article:a']);

    const stale = await fetch(`${at}/articles/b`);
    expect(stale.status).toBe(200);
    expect(stale.headers.get('cache-control')).toBe('no-store');
    const html = await stale.text();
    expect(html).toContain('<p>first</p>');
    expect(html).toContain('<body><p role="status"');

    for (const path of ['/articles/c', '/', '/feed.xml', '/api/articles', '/reading', '/sitemap.xml']) {
      const response = await fetch(at + path);
      expect(response.status, path).toBe(503);
      expect(response.headers.get('retry-after'), path).toBe('5');
      expect(await response.text()).toContain('Its database doesn’t answer just now');
    }
    expect(reported.mock.calls.length).toBeLessThanOrEqual(1);

    isAway = false;
    text = 'second';
    expect(await (await fetch(`${at}/articles/b`)).text()).toContain('<p>second</p>');
  });
});

describe('more than can be made', () => {
  it('is refused soon, by turns of those who ask, and what is in memory is answered all the same', async () => {
    const { at } = await start();
    await fetch(`${at}/articles/a`);
    const free = gate();
    handle.mockImplementation(async (_, response) => {
      await free.opened;
      response.writeHead(200).end('made');
    });
    const many = Array.from({ length: 60 }, (_, index) => status(`${at}/articles/x${index}`, '203.0.113.1'));
    // Two are being made and 48 wait; the rest is refused at once, while nothing gets done.
    const refused = await vi.waitFor(
      async () => {
        const now = await settled(many);
        expect(now).toHaveLength(10);
        return now;
      },
      { timeout: 9_000 },
    );
    expect(new Set(refused)).toEqual(new Set([503]));
    const other = status(`${at}/articles/y`, '203.0.113.2');
    expect((await fetch(`${at}/articles/a`)).status).toBe(200);
    free.open();
    expect(await other).toBe(200);
    expect((await Promise.all(many)).filter((one) => one === 200)).toHaveLength(50);
  });

  it('is refused to one address that has pages made without end, with a note when to come again', async () => {
    const { at } = await start();
    const from = '203.0.113.77';
    const ask = (path: string) => fetch(at + path, { headers: { [clientAddressHeader]: from } });
    for (let count = 0; count < 599; count += 1) await countAgainstLimit('render', `from ${from}`);
    expect((await ask('/articles/last')).status).toBe(200);
    const refused = await ask('/articles/more');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask('/articles/last')).status).toBe(200);
    expect(await status(`${at}/articles/more`, '203.0.113.79')).toBe(200);
  });

  it('is a limit on searches, on their page', async () => {
    const { at } = await start();
    const from = '203.0.113.78';
    for (let count = 0; count < 239; count += 1) await countAgainstLimit('search', `from ${from}`);
    expect(await status(`${at}/search?q=last`, from)).toBe(200);
    expect(await status(`${at}/search?q=more`, from)).toBe(429);
    expect(await status(`${at}/search`, from)).toBe(200);
  });
});

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open: () => open(), opened };
}

const status = async (url: string, from: string): Promise<number> =>
  (await fetch(url, { headers: { [clientAddressHeader]: from } })).status;

/** Of these, what has an answer already. */
async function settled(promises: Promise<number>[]): Promise<number[]> {
  const none = Promise.resolve(0);
  const now = await Promise.all(promises.map((one) => Promise.race([one, none])));
  return now.filter((one) => one !== 0);
}

/** The answer to a request line that `fetch` would put right. */
async function raw(at: string, line: string): Promise<string> {
  const socket = connect(Number(new URL(at).port), '127.0.0.1');
  socket.end(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}
