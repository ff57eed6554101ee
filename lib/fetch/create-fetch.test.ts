import { createServer } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  closeServers,
  openAddress,
  pageRequest as page,
  privateAddress,
  serve,
  serveRaw,
  testFetch,
} from './hostile-server.testing';
import { isPublic } from './address/public-address';
import type { Address } from './address/resolve-host';

afterEach(closeServers);

const html = { 'content-type': 'text/html; charset="Windows-1251"' };
const failed = (reason: RegExp) => ({ kind: 'failed', reason: expect.stringMatching(reason) });
const at = (port: number, path = '/') => `http://${openAddress}:${port}${path}`;

describe('fetching a page', () => {
  it('gives its bytes and what the server says of them', async () => {
    const port = await serve((_, response) =>
      response
        .writeHead(200, { ...html, etag: '"a"', 'last-modified': 'Mon, 01 May 2023 00:00:00 GMT' })
        .end('hi'),
    );
    expect(await testFetch()(at(port, '/x#part'), page)).toEqual({
      kind: 'fetched',
      url: at(port, '/x'),
      movedTo: null,
      contentType: 'text/html',
      charset: 'windows-1251',
      bytes: Buffer.from('hi'),
      etag: '"a"',
      lastModified: 'Mon, 01 May 2023 00:00:00 GMT',
    });
  });

  it('says who asks, and sends no cookie that it was given', async () => {
    const seen: Record<string, unknown>[] = [];
    const port = await serve((request, response) => {
      seen.push(request.headers);
      response.writeHead(200, { ...html, 'set-cookie': 'a=b' }).end();
    });
    const fetch = testFetch();
    await fetch(at(port), page);
    await fetch(at(port), page);
    expect(seen).toHaveLength(2);
    expect(seen[1]).toMatchObject({ 'user-agent': 'Backstory/test', accept: 'text/html' });
    expect(seen[1]).not.toHaveProperty('cookie');
  });

  it('learns that nothing changed', async () => {
    const port = await serve((request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"a"' ? 304 : 200, html).end('hi'),
    );
    const fetch = testFetch();
    const previous = { etag: '"a"', lastModified: null };
    expect(await fetch(at(port), { ...page, previous })).toEqual({ kind: 'unchanged', url: at(port) });
    expect(await fetch(at(port), page)).toMatchObject({ kind: 'fetched' });
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['x-gzip', gzipSync],
    ['gzip, gzip', (text: string) => gzipSync(gzipSync(text))],
  ])('unpacks %s', async (encoding, pack) => {
    const port = await serve((_, response) =>
      response.writeHead(200, { ...html, 'content-encoding': encoding }).end(pack('word '.repeat(999))),
    );
    const answer = await testFetch()(at(port), page);
    expect(answer).toMatchObject({ kind: 'fetched', bytes: Buffer.from('word '.repeat(999)) });
  });
});

describe('an address', () => {
  it.each([
    ['file:///etc/passwd', /begin with http/],
    ['ftp://news.example/', /begin with http/],
    ['javascript:alert(1)', /begin with http/],
    ['data:text/html,x', /begin with http/],
    ['news.example', /not a web address/],
    ['http://user:secret@news.example/', /user name or a password/],
    ['http://secret@news.example/', /user name or a password/],
    ['http://news.example:25/', /Port 25/],
    ['http://news.example:6379/', /Port 6379/],
    [`http://news.example/${'x'.repeat(5000)}`, /too long/],
  ])('%s is refused before anything is sent', async (address, reason) => {
    const lookup = vi.fn();
    expect(await testFetch({ lookup, anyPort: false })(address, page)).toMatchObject(failed(reason));
    expect(lookup).not.toHaveBeenCalled();
  });

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0x7f.0.0.1/',
    'http://１２７.０.０.１/',
    'http://127。0。0。1/',
    'http://0/',
    'http://localhost/',
    'http://LOCALHOST/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fd00:ec2::254]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0xa9fea9fe/',
    'http://192.168.0.1:8080/',
  ])('%s is of a private network', async (address) => {
    const fetch = testFetch({ mayReach: isPublic });
    expect(await fetch(address, page)).toMatchObject(failed(/private network/));
  });

  it('whose name has one private address among open ones is refused', async () => {
    const port = await serve((_, response) => response.writeHead(200, html).end());
    const lookup = async (): Promise<Address[]> => [
      { address: openAddress, family: 4 },
      { address: privateAddress, family: 4 },
    ];
    expect(await testFetch({ lookup })(`http://mixed.test:${port}/`, page)).toMatchObject(failed(/private/));
  });

  it('whose name nobody knows is reported, and may be known later', async () => {
    const lookup = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await testFetch({ lookup })('http://nobody.test/', page)).toMatchObject({
      ...failed(/No server named nobody.test/),
      retryable: true,
    });
  });
});

describe('a name that changes its answer', () => {
  it('cannot lead anywhere else between the check and the connection, nor after it', async () => {
    const secret = vi.fn();
    const port = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/again' }).end();
      else response.writeHead(200, html).end('open');
    });
    // The same port at the private address: where the second answer would lead.

    const inner = createServer((_, response) => {
      secret();
      response.end('secret');
    });
    await new Promise<void>((resolve) => inner.listen(port, privateAddress, resolve));
    for (const turns of [1, 2, 3]) {
      let asked = 0;
      const lookup = async (): Promise<Address[]> => {
        asked += 1;
        return [{ address: asked <= turns ? openAddress : privateAddress, family: 4 }];
      };
      const answer = await testFetch({ lookup })(`http://rebind.test:${port}/`, page);
      // One answer for robots.txt, one for the page, one for where it leads on to: each is checked.
      expect(answer).toMatchObject(turns === 3 ? { kind: 'fetched' } : failed(/private network/));
      expect(asked).toBe(Math.min(turns + 1, 3));
    }
    expect(secret).not.toHaveBeenCalled();
    inner.closeAllConnections();
    await new Promise((resolve) => inner.close(resolve));
  });
});

describe('a redirect', () => {
  it('is followed, and one for good is reported', async () => {
    const port = await serve((request, response) => {
      const moved: Record<string, [number, string]> = {
        '/a': [301, '/b'],
        '/b': [308, at(port, '/c')],
        '/c': [302, 'd'],
      };
      const [status, location] = moved[request.url ?? ''] ?? [200, ''];
      response.writeHead(status, { ...html, ...(location && { location }) }).end();
    });
    expect(await testFetch()(at(port, '/a'), page)).toMatchObject({
      kind: 'fetched',
      url: at(port, '/d'),
      movedTo: at(port, '/c'),
    });
  });

  it.each([
    ['in a circle', (path: string) => (path === '/a' ? '/b' : '/a'), /round in a circle/],
    ['to itself', (path: string) => path, /round in a circle/],
    ['on and on', (path: string) => `${path}x`, /too many addresses/],
    ['to a file', () => 'file:///etc/passwd', /begin with http/],
    ['to a name and password', () => 'http://a:b@news.example/', /user name or a password/],
    ['to a private address', () => `http://${privateAddress}/`, /private network/],
    ['to the metadata of a machine', () => 'http://169.254.169.254/', /private network/],
    ['to a private address as a number', () => 'http://2130706498/', /private network/],
    ['nowhere', () => 'http://', /not a web address/],
  ])('%s ends it', async (_, location, reason) => {
    const asked: string[] = [];
    const port = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(302, { location: location(request.url ?? '') }).end('<p>body</p>');
    });
    expect(await testFetch()(at(port, '/a'), page)).toMatchObject(failed(reason));
    expect(asked.length).toBeLessThanOrEqual(6);
  });
});

describe('a body', () => {
  it('without end is cut off at the limit', async () => {
    let sent = 0;
    const port = await serve((_, response) => {
      response.writeHead(200, html);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(10_000))) sent += 10_000;
        sent += 10_000;
      };
      response.on('drain', more);
      more();
    });
    expect(await testFetch()(at(port), page)).toMatchObject({
      ...failed(/larger than 0.1 MB/),
      retryable: false,
    });
    // What lay in the sockets' buffers, and no more.
    expect(sent).toBeLessThan(20_000_000);
  });

  it('that drips is given up when the time is over', async () => {
    const port = await serve((_, response) => {
      response.writeHead(200, html);
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    });
    // It drips until somebody goes.
    expect(await testFetch()(at(port), { ...page, timeoutMs: 400 })).toMatchObject({
      ...failed(/took too long/),
      retryable: true,
    });
  });

  it('that is announced too large is not read at all', async () => {
    const port = await serve((_, response) =>
      response.writeHead(200, { ...html, 'content-length': 10 ** 9 }).write('x'),
    );
    expect(await testFetch()(at(port), page)).toMatchObject(failed(/larger than/));
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('packed as a bomb with %s is left packed', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(page.maxBytes);
    const port = await serve((_, response) =>
      response.writeHead(200, { ...html, 'content-encoding': encoding }).end(bomb),
    );
    expect(await testFetch()(at(port), page)).toMatchObject(failed(/larger than 0.1 MB/));
  });

  it.each([
    ['cut off', 'gzip', gzipSync('word '.repeat(999)).subarray(0, 20)],
    ['not packed at all', 'gzip', Buffer.from('<p>plain</p>')],
    ['packed in layers', 'gzip, gzip, gzip', gzipSync('x')],
    ['packed in an unknown way', 'constructor', Buffer.from('x')],
  ])('%s is refused', async (_, encoding, body) => {
    const port = await serve((_, response) =>
      response.writeHead(200, { ...html, 'content-encoding': encoding }).end(body),
    );
    expect(await testFetch()(at(port), page)).toMatchObject(failed(/packed/));
  });
});

describe('a server that lies or breaks', () => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';
  it.each<[string, string, object]>([
    ['announces more than it sends', `${head}content-length: 99\r\n\r\nshort`, failed(/broke off/)],
    [
      'closes in the middle of a chunk',
      `${head}transfer-encoding: chunked\r\n\r\n50\r\nhalf`,
      failed(/broke off/),
    ],
    ['closes without a word', '', failed(/broke off/)],
    ['speaks no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', failed(/not answer as a web server/)],
    [
      'switches to another protocol',
      'HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      failed(/broke off/),
    ],
    [
      'sends header lines without end',
      `${head}${'x: y\r\n'.repeat(20_000)}\r\n`,
      failed(/too many header lines/),
    ],
    [
      'sends an endless header line',
      `${head}x: ${'y'.repeat(100_000)}\r\n\r\n`,
      failed(/too many header lines/),
    ],
    [
      'sends two lengths',
      `${head}content-length: 2\r\ncontent-length: 3\r\n\r\nabc`,
      failed(/not answer as a web/),
    ],
  ])('%s', async (_, answer, outcome) => {
    const port = await serveRaw((socket) => socket.end(answer));
    expect(await testFetch()(at(port), page)).toMatchObject(outcome);
  });

  it('sends more than it announces: what was announced counts', async () => {
    const port = await serveRaw((socket) => socket.end(`${head}content-length: 5\r\n\r\nshort and more`));
    expect(await testFetch()(at(port), page)).toMatchObject({ kind: 'fetched', bytes: Buffer.from('short') });
  });

  it('never says anything', async () => {
    const port = await serveRaw(() => {});
    expect(await testFetch()(at(port), { ...page, timeoutMs: 300 })).toMatchObject(failed(/too long/));
  });

  it('promises an answer again and again', async () => {
    const port = await serveRaw((socket) => {
      const more = () => {
        while (!socket.destroyed && socket.write('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'));
      };
      socket.on('drain', more);
      more();
    });
    expect(await testFetch()(at(port), { ...page, timeoutMs: 500 })).toMatchObject(failed(/too long/));
  });

  it('has a name that nobody ever answers for', async () => {
    const lookup = () => new Promise<Address[]>(() => {});
    const port = await serve(() => {});
    const fetch = testFetch({ lookup });
    const stop = new AbortController();
    const pending = fetch(`http://silent.test:${port}/`, { ...page, signal: stop.signal });
    stop.abort(new Error('asked to stop'));
    await expect(pending).rejects.toThrow('asked to stop');
  });

  it('is not there', async () => {
    const port = await serve(() => {});
    await closeServers();
    expect(await testFetch()(at(port), page)).toMatchObject({ ...failed(/not be reached/), retryable: true });
  });
});

describe('an answer of no use', () => {
  it.each([
    ['video/mp4', { kind: 'failed', reason: expect.stringContaining('video/mp4') }],
    ['application/octet-stream', { kind: 'fetched' }],
    ['', { kind: 'fetched', contentType: null }],
    ['TEXT/HTML', { kind: 'fetched', contentType: 'text/html', charset: null }],
  ])('is recognised by its type: “%s”', async (type, outcome) => {
    const port = await serve((_, response) =>
      response.writeHead(200, type ? { 'content-type': type } : {}).end('x'),
    );
    expect(await testFetch()(at(port), page)).toMatchObject(outcome);
  });

  it.each([
    [404, false],
    [410, false],
    [401, false],
    [403, false],
    [204, false],
    [206, false],
    [304, false],
    [408, true],
    [500, true],
    [502, true],
  ])('is recognized by its status: %i', async (status, retryable) => {
    const port = await serve((_, response) => response.writeHead(status, html).end());
    expect(await testFetch()(at(port), page)).toMatchObject({ kind: 'failed', status, retryable });
  });

  it('that asks for a pause gets it for the whole host', async () => {
    let asked = 0;
    const port = await serve((_, response) => {
      asked += 1;
      response.writeHead(429, { 'retry-after': '120' }).end();
    });
    const fetch = testFetch();
    expect(await fetch(at(port, '/a'), page)).toMatchObject({
      status: 429,
      retryable: true,
      retryAfterMs: 120_000,
    });
    const again = await fetch(at(port, '/b'), page);
    expect(again).toMatchObject(failed(/asked for a pause/));
    expect(again.kind === 'failed' && again.retryAfterMs).toBeGreaterThan(110_000);
    expect(asked).toBe(1);
  });
});

describe('stopping', () => {
  it('rejects with the reason given, while waiting and while reading', async () => {
    const port = await serve((_, response) => response.writeHead(200, html).write('x'));
    const stop = new AbortController();
    const pending = [1, 2, 3, 4].map(() => testFetch()(at(port), { ...page, signal: stop.signal }));
    setTimeout(() => stop.abort(new Error('asked to stop')), 100);
    for (const { status } of await Promise.allSettled(pending)) expect(status).toBe('rejected');
    await expect(pending[0]).rejects.toThrow('asked to stop');
    await expect(testFetch()(at(port), { ...page, signal: stop.signal })).rejects.toThrow('asked to stop');
  });
});
