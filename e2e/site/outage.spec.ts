import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findPostgres, startThrowawayPostgres } from '../../lib/store/throwaway-postgres.testing';
import { sampleArticle } from '../app';
import { anySize, expect, test } from '../support/fixtures';

const standalone = (name: string) => join('.next', 'standalone', name);
const bin = findPostgres();

test.describe('while PostgreSQL is away', anySize, () => {
  test.skip(!bin, 'PostgreSQL is not installed here (Debian: apt-get install postgresql)');

  test('pages in memory are served, all else says so and when to come again, and the end is in time', async ({
    request,
    browser,
  }) => {
    test.setTimeout(90_000);
    const cluster = await startThrowawayPostgres(bin ?? '');
    const dataDir = await mkdtemp(join(tmpdir(), 'backstory-outage-'));
    const env = {
      ...process.env,
      DATABASE_URL: await cluster.createDatabase('news'),
      DATA_DIR: dataDir,
      PORT: '0',
      SITE_URL: '',
      TRUST_PROXY: '',
    };
    await promisify(execFile)(process.execPath, [standalone('import.mjs'), 'seeds'], { env });
    const server = spawn(process.execPath, [standalone('backstory.mjs')], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const exit = new Promise<number | null>((resolve) => server.once('exit', resolve));
    try {
      const at = await new Promise<string>((resolve) => {
        server.stdout.on('data', (chunk: Buffer) => {
          const found = /Backstory is at (\S+)/.exec(String(chunk))?.[1];
          if (found) resolve(found);
        });
      });
      expect((await request.get(at + sampleArticle)).status()).toBe(200);
      await cluster.stop();

      const stored = await request.get(at + sampleArticle);
      expect(stored.status()).toBe(200);
      expect(await stored.text()).toContain('Four defense ministers');
      const paths = [
        '/',
        '/stories',
        '/articles/other',
        '/feed.xml',
        '/feed.json',
        '/sitemap.xml',
        '/api/articles',
      ];
      for (const path of [...paths, '/search?q=ministers']) {
        const response = await request.get(at + path);
        expect(response.status(), path).toBe(503);
        expect(Number(response.headers()['retry-after']), path).toBeGreaterThan(0);
        expect(await response.text(), path).toContain('The library can’t be reached');
      }
      const write = await request.put(`${at}/api/reader/annotations/${randomUUID()}`, {
        headers: { 'idempotency-key': randomUUID(), cookie: `backstory-reader=${'a'.repeat(43)}` },
        data: {},
      });
      expect(write.status()).toBe(503);
      expect(Number(write.headers()['retry-after'])).toBeGreaterThan(0);
      expect((await request.get(`${at}/healthz`)).status()).toBe(503);

      // Of the fixtures' page, that of another port is another site.
      const page = await browser.newPage();
      await page.goto(`${at}/stories`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The library can’t be reached');
      await page.close();
      const reported = performance.now();
      server.kill('SIGTERM');
      expect(await exit).toBe(0);
      expect(performance.now() - reported).toBeLessThan(10_000);
    } finally {
      server.kill('SIGKILL');
      await cluster.stop().catch(() => {});
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});
