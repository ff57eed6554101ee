import { execFile, spawn } from 'node:child_process';
import { access, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '../support/fixtures';

const run = promisify(execFile);

test('the standalone folder imports and serves without this repository', async ({ page }) => {
  test.setTimeout(90_000);
  const folder = await mkdtemp(join(tmpdir(), 'backstory-standalone-'));
  await cp('.next/standalone', folder, { recursive: true, verbatimSymlinks: true });
  // What texts are read with, whichever language they are in.
  await access(join(folder, 'language-models', 'en.bin'));
  // Nothing of the shell that runs the tests may stand in for what the folder lacks.
  const env = { PATH: process.env['PATH'], PORT: '0', NODE_ENV: 'production' } as const;
  const elsewhere = { cwd: await mkdtemp(join(tmpdir(), 'backstory-elsewhere-')), env };
  const imported = await run(
    process.execPath,
    [join(folder, 'import.mjs'), join(process.cwd(), 'seeds')],
    elsewhere,
  );
  expect(imported.stdout).toContain('14 created');
  const archive = join(elsewhere.cwd, 'library.tar.gz');
  await run(process.execPath, [join(folder, 'backup.mjs'), archive], elsewhere);
  const restored = await run(process.execPath, [join(folder, 'restore.mjs'), archive], {
    ...elsewhere,
    env: { ...env, DATA_DIR: join(elsewhere.cwd, 'restored') },
  });
  expect(restored.stdout).toContain('Made the search index of 14 articles');

  const server = spawn(process.execPath, [join(folder, 'backstory.mjs')], elsewhere);
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      for (const stream of [server.stdout, server.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          output += chunk;
          const found = /Backstory is at (\S+)/.exec(output)?.[1];
          if (found) resolve(found);
        });
      }
      server.once('exit', () => reject(new Error(output)));
    });
    const response = await page.request.get(`${address}/articles/moscow-four-way-talks`);
    const html = await response.text();
    expect(html).toContain('Four defense ministers meet in Moscow');
    const parts = [
      ...new Set(html.match(/\/(?:_next\/static|deferred|maps)\/[^"'\\\s?]+\.(?:js|woff2|svg)/g)),
    ];
    expect(parts.some((part) => part.endsWith('.js'))).toBe(true);
    expect(parts.some((part) => part.endsWith('.woff2'))).toBe(true);
    for (const part of parts.filter((one) => !one.startsWith('/deferred/'))) {
      expect((await page.request.get(address + part)).status(), part).toBe(200);
    }
    const worker = await page.request.get(`${address}/sw.js`);
    expect(worker.headers()['cache-control']).toBe('no-cache');
    expect(await worker.text()).toContain('/_next/static/chunks/');
    const card = await page.request.get(`${address}/articles/moscow-four-way-talks/opengraph-image`);
    expect(card.headers()['content-type']).toBe('image/png');
  } finally {
    server.kill();
    await new Promise((resolve) => server.once('exit', resolve));
    await rm(folder, { recursive: true, force: true });
    await rm(elsewhere.cwd, { recursive: true, force: true });
  }
});
