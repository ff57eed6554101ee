import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownSettings } from '../../lib/reader/settings';
import { anySize, expect, test } from '../support/fixtures';

const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find(existsSync);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The README's own example. */
async function example(): Promise<string> {
  const readme = await readFile('README.md', 'utf8');
  return /```nginx\n([^]*?)```/.exec(readme)?.[1] ?? '';
}

async function startNginx(location: string): Promise<{ port: number; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'backstory-nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (one) => `${one}_temp_path ${folder};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const config = `${user} daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events {} http { access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:${port}; ${location} } }`;
  await writeFile(join(folder, 'nginx.conf'), config);
  const child: ChildProcess = spawn(
    nginx ?? '',
    ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
    {
      stdio: 'inherit',
    },
  );
  return {
    port,
    async stop() {
      child.kill();
      await new Promise((resolve) => child.once('exit', resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
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
