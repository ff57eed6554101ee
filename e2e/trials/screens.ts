/**
 * `npm run trial:screens -- PAGE…` after `npm run build`: imports pages or documents into a throwaway library and
 * takes a picture of every kind of page at three widths, light and dark: as anybody sees them, then those of people
 * and the desk as an admin does, with two pages added as drafts. It prints the folder.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Cookie, type Page } from '@playwright/test';
import { startStandalone } from '../bench/standalone';
import { chromiumFlags, findChromium } from '../support/browser';

type Named = [name: string, path: string];

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
const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' };
await run(process.execPath, ['lib/cli/run.mjs', 'import', ...files], {
  env,
  maxBuffer: 64 * 1024 * 1024,
}).catch((error: { stdout?: string }) => {
  // Some of many pages may be refused; with none there is nothing to show.
  console.error(error.stdout?.trim().split('\n').at(-1) ?? String(error));
});
const server = await startStandalone(dataDir);
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumFlags });
try {
  const paths = await listPaths();
  const cookies = await signIn();
  const deskPaths = await listDeskPaths(cookies);
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
      await context.addCookies(cookies);
      for (const [name, path] of deskPaths) await shoot(page, path, `${name}-${width}-${colorScheme}.png`);
      await context.close();
    }
  console.log(`${(paths.length + deskPaths.length) * widths.length * schemes.length} pictures in ${folder}`);
} finally {
  await browser.close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}

/** Addresses of one kind that a page leads to. */
function linksIn(html: string, path: string): string[] {
  return [...new Set(html.match(new RegExp(`(?<=href=")${path}/[^"#?/]+`, 'gu')))];
}

async function open(path: string): Promise<string> {
  return (await fetch(new URL(path, server.address))).text();
}

async function listPaths(): Promise<Named[]> {
  const articles = linksIn(await open('/'), '/articles').slice(0, mostArticles);
  const stories = linksIn(await open('/stories'), '/stories').slice(0, mostStories);
  const others = ['/stories', '/search?q=said', '/reading', '/highlights', '/settings', '/nowhere'];
  const people = ['/sign-in', '/forgotten'];
  return [
    ['front', '/'],
    ...articles.map((path, at): Named => [`article-${at + 1}`, path]),
    ...stories.map((path, at): Named => [`story-${at + 1}`, path]),
    ...[...others, ...people].map(named),
  ];
}

/** A path as a file's name. */
function named(path: string): Named {
  return [path.replace(/^\/|\?.*$/gu, '').replaceAll('/', '-'), path];
}

/** Makes an admin, and signs in as one. */
async function signIn(): Promise<Cookie[]> {
  const people = ['lib/cli/run.mjs', 'people', 'add', 'ada@news.example', '--role', 'admin', '--json'];
  const { stdout } = await run(process.execPath, people, { env });
  const { email, password } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Record<string, string>;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(new URL('/sign-in', server.address).href);
  await page.getByLabel('E-mail address').fill(email ?? '');
  await page.getByLabel('Password').fill(password ?? '');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

/** The desk's pages and the account's, once two texts are added there as drafts. */
async function listDeskPaths(cookies: Cookie[]): Promise<Named[]> {
  const context = await browser.newContext();
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(new URL('/desk/add', server.address).href);
  await page.getByLabel('Keep them as drafts').check();
  await page
    .getByRole('main')
    .getByLabel('Files')
    .setInputFiles(
      ['The lamp', 'The ferry'].map((headline) => ({
        name: `${headline}.md`,
        mimeType: 'text/markdown',
        buffer: Buffer.from(draftOf(headline)),
      })),
    );
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.waitForURL('**/desk/jobs/*');
  await page.getByText('2 drafts.').waitFor();
  const job = new URL(page.url()).pathname;
  const contentOf = async (path: string) => {
    await page.goto(new URL(path, server.address).href);
    return page.content();
  };
  const [draft] = linksIn(await contentOf('/desk'), '/desk/drafts');
  const [story] = linksIn(await contentOf('/desk/stories'), '/desk/stories');
  const [article] = linksIn(await contentOf('/'), '/articles');
  await context.close();
  const parts = ['add', 'jobs', 'check', 'stories', 'feeds', 'site', 'trash'];
  return [
    ['front-signed-in', '/'],
    ...['/desk', ...parts.map((part) => `/desk/${part}`), '/account', '/people'].map(named),
    ['desk-job', job],
    ...(draft ? [['desk-draft', draft] satisfies Named] : []),
    ...(story ? [['desk-story', story] satisfies Named] : []),
    ...(article ? [['article-edit', `${article}/edit`] satisfies Named] : []),
  ];
}

function draftOf(headline: string): string {
  return `---\nheadline: ${headline}\npublished: 2023-04-25\n---\n\nIt was opened on 3 May 2019. A storm destroyed it on 7 January 2021.\n`;
}

async function shoot(page: Page, path: string, name: string): Promise<void> {
  await page.goto(new URL(path, server.address).href);
  // The first sign of a reader, whom the scripts wait for.
  await page.keyboard.press('Shift');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, name) });
}
