import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cachedListener } from './cached-listener';
import type { Handle } from './make-response';
import { PageCache } from './page-cache';
import { tag } from './page-tags';

const servers: Server[] = [];

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

let text = 'first';

/** Stands in for the framework: a page that reads an article, and a script of its own. */
const handle = vi.fn<Handle>(async (request, response) => {
  if (request.url?.endsWith('/opengraph-image')) {
    tag('article:a');
    response.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' });
    response.end('card');
    return;
  }
  if (request.url?.startsWith('/articles/')) {
    tag('article:a');
    await new Promise((resolve) => setTimeout(resolve, 5));
    tag('story:s');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(`<html><body><p>${text}</p><script>self.__next_f.push([1,"${text}"])</script>`);
    response.end('<script src="/_next/static/chunks/a.js" async=""></script></body></html>');
    return;
  }
  response.writeHead(200, { 'content-type': 'text/plain', 'set-cookie': 'a=b' });
  response.end(`cookie: ${request.headers.cookie ?? 'none'}`);
});

async function start() {
  text = 'first';
  handle.mockClear();
  const cache = new PageCache(1_000_000);
  return { cache, at: await listen(cachedListener(cache, handle, () => {})) };
}

const lateDataOf = (html: string) => /"(\/late\/[^"]+)"/.exec(html)?.[1] ?? '';

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

  it('renders a page once, whatever the visitor’s cookie, campaign or encoding', async () => {
    const { at } = await start();
    for (const [path, headers] of [
      ['/articles/a', {}],
      ['/articles/a?utm_source=letter', { cookie: 'reader=1' }],
      ['/articles/a', { 'accept-encoding': 'gzip' }],
    ] as const) {
      const response = await fetch(at + path, { headers });
      expect(await response.text()).toContain('<p>first</p>');
      expect(response.headers.get('cache-control')).toBe('public, no-cache');
    }
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

  it('shows a change at the next request after one of the reads’ tags was invalidated', async () => {
    const { at, cache } = await start();
    await fetch(`${at}/articles/a`);
    text = 'second';
    expect(await (await fetch(`${at}/articles/a`)).text()).toContain('first');
    cache.invalidate(['story:s']);
    expect(await (await fetch(`${at}/articles/a`)).text()).toContain('second');
  });

  it('gives a page’s late data, also after the page changed and after a restart', async () => {
    const { at, cache } = await start();
    const address = lateDataOf(await (await fetch(`${at}/articles/a`)).text());
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

  it('keeps nothing that was not read through tags', async () => {
    const { at } = await start();
    await fetch(`${at}/other`);
    await fetch(`${at}/other`);
    expect(handle).toHaveBeenCalledTimes(2);
  });

  it('answers an error of the framework’s with a plain sentence', async () => {
    const { at } = await start();
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    handle.mockRejectedValueOnce(new Error('boom'));
    const response = await fetch(`${at}/articles/a`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('boom');
    expect(told).toHaveBeenCalled();
    told.mockRestore();
  });
});
