import { afterEach, describe, expect, it } from 'vitest';
import { closeServers, openAddress, pageRequest as page, serve, testFetch } from './hostile-server.testing';
import { readRobots } from './robots';

afterEach(closeServers);

const allows = (text: string, address: string) => {
  const rules = readRobots('http://news.example/robots.txt', text, 'Backstory');
  return rules.kind === 'rules' && rules.allows(address);
};

describe('the rules of a robots.txt', () => {
  it.each([
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: backstory\nAllow: /\n\nUser-agent: *\nDisallow: /', '/a', true],
    ['User-agent: *\nAllow: /\n\nUser-agent: Backstory\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
    ['<!doctype html><p>Disallow: /</p>', '/a', true],
  ])('%j for %s', (text, path, allowed) => expect(allows(text, `http://news.example${path}`)).toBe(allowed));

  it('made to keep us busy allow nothing', () => {
    const text = `User-agent: *\nAllow: /${'*a'.repeat(250_000)}`;
    expect(allows(text, `http://news.example/${'a'.repeat(4000)}`)).toBe(false);
  });
});

/** A site with this robots.txt; counts how often it was asked for it and for anything else. */
async function siteWith(status: number, body: string, headers: Record<string, string> = {}) {
  const asked = { robots: 0, pages: 0 };
  const port = await serve(
    (request, response) => {
      if (request.url === '/robots.txt') {
        asked.robots += 1;
        response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(body);
      } else {
        asked.pages += 1;
        response.writeHead(200, { 'content-type': 'text/html' }).end('page');
      }
    },
    { robots: true },
  );
  return { asked, at: (path: string) => `http://${openAddress}:${port}${path}` };
}

describe('a site', () => {
  it('is asked once, and not for what it forbids', async () => {
    const { asked, at } = await siteWith(200, 'User-agent: *\nDisallow: /private/');
    const fetch = testFetch();
    const [open, closed] = await Promise.all([fetch(at('/open'), page), fetch(at('/private/x'), page)]);
    expect(open.kind).toBe('fetched');
    expect(closed).toMatchObject({ kind: 'failed', reason: expect.stringContaining('robots.txt') });
    expect(asked).toEqual({ robots: 1, pages: 1 });
  });

  it('that leads on to what it forbids is not followed there', async () => {
    let secret = 0;
    const port = await serve(
      (request, response) => {
        if (request.url === '/robots.txt') {
          response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /b');
        } else if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
        else secret += 1;
      },
      { robots: true },
    );
    expect(await testFetch()(`http://${openAddress}:${port}/a`, page)).toMatchObject({ kind: 'failed' });
    expect(secret).toBe(0);
  });

  it.each([
    ['has none', 404, '', {}, 'fetched'],
    ['refuses it', 403, 'User-agent: *\nDisallow: /', {}, 'fetched'],
    ['shows a page instead', 200, 'User-agent: *\nDisallow: /', { 'content-type': 'text/html' }, 'fetched'],
    ['has trouble with it', 500, '', {}, 'failed'],
    ['is too busy for it', 429, '', {}, 'failed'],
    ['leads round in a circle with it', 302, '', { location: '/robots.txt' }, 'fetched'],
    [
      'has one of a gigabyte',
      200,
      'User-agent: *\nDisallow: /',
      { 'content-length': '1000000000' },
      'failed',
    ],
  ])('that %s', async (_, status, body, headers, kind) => {
    const { at } = await siteWith(status, body, headers as unknown as Record<string, string>);
    expect(await testFetch()(at('/'), { ...page, timeoutMs: 3000 })).toMatchObject({ kind });
  });

  it('is held to the beginning of a robots.txt without end', async () => {
    const port = await serve(
      (request, response) => {
        response.writeHead(200, {
          'content-type': request.url === '/robots.txt' ? 'text/plain' : 'text/html',
        });
        if (request.url !== '/robots.txt') response.end();
        else {
          response.write('User-agent: *\nDisallow: /private\n');
          const more = () => {
            while (!response.destroyed && response.write('# and so on\n'.repeat(1000)));
          };
          response.on('drain', more);
          more();
        }
      },
      { robots: true },
    );
    const fetch = testFetch();
    const at = `http://${openAddress}:${port}`;
    expect(await fetch(`${at}/private`, page)).toMatchObject({ kind: 'failed', retryable: false });
    expect(await fetch(`${at}/open`, page)).toMatchObject({ kind: 'fetched' });
  });
});
