import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ownSettings } from '../../lib/reader/settings';
import { anySize, expect, test } from '../support/fixtures';
import { nginx, startNginx } from '../support/nginx';

/** The README's own example. */
async function example(): Promise<string> {
  const readme = await readFile('README.md', 'utf8');
  return /```nginx\n([^]*?)```/.exec(readme)?.[1] ?? '';
}

test.describe('behind nginx at a port of its own', anySize, () => {
  test.skip(!nginx, 'nginx is not installed here (Debian: apt-get install nginx)');

  for (const host of ['$http_host', '$host'])
    test(`readers keep things, and other sites can’t, where Host is ${host}`, async ({
      request,
      baseURL,
    }) => {
      const location = (await example())
        .replace('http://127.0.0.1:3000', (baseURL ?? '').replace('localhost', '127.0.0.1'))
        .replace('Host $http_host', `Host ${host}`);
      expect(location).toContain(`Host ${host};`);
      const proxy = await startNginx(location);
      try {
        for (const name of ['localhost', '127.0.0.1']) {
          const at = `http://${name}:${proxy.port}`;
          await expect
            .poll(() =>
              request.get(`${at}/healthz`).then(
                (one) => one.status(),
                () => 0,
              ),
            )
            .toBe(200);
          // As a browser does over plain http: it names the page's origin, and not where it is.
          const write = (origin: string) =>
            request.put(`${at}/api/reader/settings`, {
              headers: { origin, 'idempotency-key': randomUUID() },
              data: { settings: ownSettings, agoMs: 0 },
            });
          expect((await write(at)).status(), at).toBe(204);
          for (const other of ['http://evil.example', `http://evil.example:${proxy.port}`, 'null'])
            expect((await write(other)).status(), other).toBe(403);
          expect((await request.get(`${at}/`)).status()).toBe(200);
        }
      } finally {
        await proxy.stop();
      }
    });
});
