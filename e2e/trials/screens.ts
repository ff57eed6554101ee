/**
 * `npm run trial:screens -- PAGE…` after `npm run build`: imports pages or documents into a throwaway library and
 * takes a picture of every kind of page at three widths, light and dark. It prints the folder.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { startStandalone } from '../bench/standalone';
import { chromiumFlags, findChromium } from '../support/browser';

const widths = [390, 820, 1440];
const schemes = ['light', 'dark'] as const;
/** Of the newest. */
const [mostArticles, mostStories] = [12, 4];

const files = process.argv.slice(2).map((file) => resolve(process.env['INIT_CWD'] ?? '.', file));
if (files.length === 0) {
  console.error('Say which pages or documents to import: npm run trial:screens -- PAGE…');
  process.exit(1);
}
const folder = await mkdtemp(join(tmpdir(), 'backstory-screens-'));
const dataDir = join(folder, 'data');
const run = promisify(execFile);
await run(process.execPath, ['lib/cli/run.mjs', 'import', ...files], {
  env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
  maxBuffer: 64 * 1024 * 1024,
}).catch((error: { stdout?: string }) => {
  // Some of many pages may be refused; with none there is nothing to show.
  console.error(error.stdout?.trim().split('\n').at(-1) ?? String(error));
});
const server = await startStandalone(dataDir);
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumFlags });
try {
  const paths = await listPaths();
  for (const width of widths)
    for (const colorScheme of schemes) {
      const context = await browser.newContext({
        viewport: { width, height: width < 500 ? 844 : 1000 },
        colorScheme,
        isMobile: width < 500,
        hasTouch: width < 900,
      });
      const page = await context.newPage();
      for (const [name, path] of paths) await shoot(page, path, `${name}-${width}-${colorScheme}.png`);
      await context.close();
    }
  console.log(`${paths.length * widths.length * schemes.length} pictures in ${folder}`);
} finally {
  await browser.close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function listPaths(): Promise<[name: string, path: string][]> {
  const linksOf = async (path: string, kind: string): Promise<string[]> => {
    const html = await (await fetch(new URL(path, server.address))).text();
    return [...new Set(html.match(new RegExp(`(?<=href=")/${kind}/[^"#?]+`, 'gu')))];
  };
  const articles = (await linksOf('/', 'articles')).slice(0, mostArticles);
  const stories = (await linksOf('/stories', 'stories')).slice(0, mostStories);
  const others = ['/stories', '/search?q=said', '/reading', '/highlights', '/settings', '/nowhere'];
  return [
    ['front', '/'],
    ...articles.map((path, at): [string, string] => [`article-${at + 1}`, path]),
    ...stories.map((path, at): [string, string] => [`story-${at + 1}`, path]),
    ...others.map((path): [string, string] => [path.replace(/^\/|\?.*$/gu, ''), path]),
  ];
}

async function shoot(page: Page, path: string, name: string): Promise<void> {
  await page.goto(new URL(path, server.address).href);
  // The first sign of a reader, whom the scripts wait for.
  await page.keyboard.press('Shift');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, name) });
}
