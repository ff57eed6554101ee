import { createServer, get, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseEncoding, encodeResponse, sendCached } from './cached-response';

const text = 'The four ministers met. '.repeat(200);
let port: number;

const server = createServer(async (request, response) => {
  const type = request.url === '/picture' ? 'image/avif' : 'text/html; charset=utf-8';
  sendCached(await encodeResponse(200, { 'content-type': type }, Buffer.from(text)), request, response);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const request = get({ port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject);
  });
}

describe('a stored response', () => {
  it('is sent in the best encoding that the browser takes', async () => {
    const brotli = await ask('/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(text);
    const gzip = await ask('/', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(gzip.body).toString()).toBe(text);
    const plain = await ask('/');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(text);
    expect(plain.headers.vary).toBe('Accept-Encoding');
  });

  it('is not sent again to who has it, in any encoding', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { headers } = await ask('/', { 'accept-encoding': encoding });
      const again = await ask('/', {
        'accept-encoding': encoding,
        'if-none-match': `"other", ${headers.etag}`,
      });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
    }
  });

  it('has no body for HEAD but its length', async () => {
    const { body, headers } = await ask('/', {}, 'HEAD');
    expect(body).toHaveLength(0);
    expect(headers['content-length']).toBe(String(text.length));
  });

  it('leaves what is compressed already as it is', async () => {
    expect((await ask('/picture', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  });

  it('respects a refusal', () => {
    const bodies = { identity: Buffer.alloc(1), gzip: Buffer.alloc(1), br: Buffer.alloc(1) };
    expect(chooseEncoding('br;q=0, gzip', bodies)).toBe('gzip');
    expect(chooseEncoding('gzip;q=0.0', bodies)).toBe('identity');
    expect(chooseEncoding(undefined, bodies)).toBe('identity');
  });
});

it('spares the time for the last per cent where a body is sent once', async () => {
  const words = Array.from(
    { length: 20_000 },
    (_, at) => `${(at * 7919) % 4_801} met ${(at * 104_729) % 977}.`,
  );
  const body = Buffer.from(words.join(' '));
  const headers = { 'content-type': 'text/html' };
  const [stored, once] = [
    await encodeResponse(200, headers, body),
    await encodeResponse(200, headers, body, 'once'),
  ];
  expect(brotliDecompressSync(once.bodies.br ?? '').equals(body)).toBe(true);
  expect(gunzipSync(once.bodies.gzip ?? '').equals(body)).toBe(true);
  expect(once.bodies.br?.length).toBeGreaterThan(stored.bodies.br?.length ?? Infinity);
  expect(once.bytes).toBeLessThan(body.length * 2);
});
