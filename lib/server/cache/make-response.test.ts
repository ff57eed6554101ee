import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dependsOn } from '../../base/cache-tags';
import { openerHeader, securityHeaders } from '../security-headers';
import { sendCached } from './cached-response';
import { makePersonal, makeResponse, type Handle } from './make-response';

/** What depends on the library is the same for everybody. */
const framework: Handle = async (request, response) => {
  if (request.url?.startsWith('/articles/')) dependsOn('library');
  response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Text</body></html>');
};

const server = createServer(async (request, response) => {
  const { url = '/' } = request;
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const isMembers = url.endsWith('?members');
  const made =
    url === '/reading'
      ? await makePersonal(framework, request, url)
      : (await makeResponse(framework, request, url)).response;
  sendCached(made, request, response, isMembers);
});

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => server.close());

it('takes the hold of other sites off each page but those that are the same for everybody', async () => {
  const policyOf = async (path: string) => {
    const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    return headers.get(openerHeader);
  };
  expect(await policyOf('/articles/a')).toBeNull();
  expect(await policyOf('/articles/a?members')).toBe('same-origin');
  expect(await policyOf('/reading')).toBe('same-origin');
  // Nobody knows what it was made from.
  expect(await policyOf('/other')).toBe('same-origin');
});
