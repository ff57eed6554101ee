/**
 * `npm run trial:desk [ARTICLES]`: what an editor's work takes, in a browser on a library of its own: clicks, keys, and the
 * seconds that the machine takes for them, without the person's; after how long a page says what becomes of an address;
 * and the list of what is to be checked of 50 articles, by keys alone, each moment looked at.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Locator, type Page } from '@playwright/test';
import { startStandalone } from '../bench/standalone';
import { chromiumFlags, findChromium } from '../support/browser';
import { drawPhoto } from '../support/draw-photo';
import { generatedArticle } from '../support/generated-article';
import { passageText } from '../../lib/article/passage-text';
import { readHandedIn, type Said, watchHandingIn } from './handed-in';

const articles = Number(process.argv[2] ?? 50);
/** To look at a suggested moment with its words, and to say yes or no. */
const thinkingSeconds = 3;

const months = ['January', 'March', 'April', 'May', 'July', 'August', 'October', 'November'];
const events = [
  'The harbour was opened by the mayor on',
  'A storm destroyed the pier on',
  'The council rebuilt the bridge on',
  'The ferry sank off the lighthouse on',
  'The islanders elected a new mayor on',
  'A fire burned down the market on',
  'The court ordered the company to pay on',
  'The government closed the road on',
];
const sentence = (at: number, year: number) =>
  `${events[at % events.length]} ${3 + at} ${months[at % months.length]} ${year}.`;
const wordsOf = (number: number) => generatedArticle(number).passages.map(passageText).slice(0, 4);
const dated = Array.from({ length: 8 }, (_, at) => `<p>${sentence(at, 2004 + 2 * at)}</p>`).join('');
const figure = '<figure><img src="/photo.jpg" alt="A pier"><figcaption>The peir</figcaption></figure>';

const site = createServer((request, response) => {
  if (request.url === '/photo.jpg') {
    void drawPhoto().then((bytes) => response.writeHead(200, { 'content-type': 'image/jpeg' }).end(bytes));
    return;
  }
  const number = Number(/^\/(\d+)$/.exec(request.url ?? '')?.[1]);
  if (Number.isNaN(number)) {
    response.writeHead(404).end();
    return;
  }
  const text = wordsOf(number).map((words) => `<p>${words}</p>`);
  const { headline } = generatedArticle(number);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2023-04-25T10:00:00Z"></head><body><article><h1>${headline}</h1>${figure}${text.join('')}${dated}</article></body></html>`,
  );
});
await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
const news = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;

const folder = await mkdtemp(join(tmpdir(), 'backstory-desk-'));
const env = { ...process.env, DATA_DIR: join(folder, 'data'), DATABASE_URL: '' };
const program = (name: string) => join('.next', 'standalone', `${name}.mjs`);
const run = promisify(execFile);
await run(process.execPath, [program('import'), 'seeds'], { env });
const who = ['add', 'ada@news.example', '--role', 'editor', '--json'];
const { stdout } = await run(process.execPath, [program('people'), ...who], { env });
const { email, password } = JSON.parse(stdout) as { email: string; password: string };
const server = await startStandalone(env.DATA_DIR, { ALLOW_PRIVATE_FETCH: 'true' });
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumFlags });

/** What a person does, counted; to paste is one. */
class Hands {
  clicks = 0;
  pastes = 0;
  keys = 0;
  constructor(readonly page: Page) {}
  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
  }
  async paste(where: Locator, text: string): Promise<void> {
    await this.click(where);
    this.pastes += 1;
    await where.fill(text);
  }
  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }
}

async function timed(name: string, page: Page, work: (hands: Hands) => Promise<void>): Promise<void> {
  const hands = new Hands(page);
  const started = performance.now();
  await work(hands);
  const seconds = (performance.now() - started) / 1_000;
  console.log(`| ${name} | ${hands.clicks} | ${hands.pastes} | ${hands.keys} | ${seconds.toFixed(1)} |`);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** A draft leads to its article's page. */
const isPublished = (page: Page) => page.waitForURL(/\/articles\/[^/]+$/);

/** Adds an address on the front page, and waits for the editor. @returns how long until it is said what is done, in ms */
async function addAddress(hands: Hands, path: string): Promise<Said> {
  const { page } = hands;
  await page.goto(`${server.address}/`);
  await hands.paste(page.getByLabel('Add addresses or a text'), news + path);
  await watchHandingIn(page);
  const made = page.waitForEvent('domcontentloaded');
  await hands.click(page.locator('#add').getByRole('button', { name: 'Add' }));
  await made;
  await page.getByRole('heading', { name: 'Import' }).waitFor();
  const said = await readHandedIn(page);
  await page.waitForURL('**/desk/drafts/*');
  return said;
}

/** Each suggested moment has its own key; every second one is dismissed. @returns how many were decided on */
async function checkAll(hands: Hands): Promise<number> {
  const { page } = hands;
  let decided = 0;
  await page.goto(`${server.address}/desk/check?kind=moments`);
  await page.locator('[data-row]:focus').waitFor();
  for (;;) {
    const at = await page.evaluate(() => {
      const { activeElement: active } = document;
      if (active?.matches('[data-check-next]'))
        return active.matches('[data-check-next="more"]') ? 'next' : 'end';
      const row = active?.closest<HTMLElement>('[data-row]');
      // Its own choice is made: there is none behind it.
      if (!row || row.querySelector('input:checked')) return 'end';
      return row.dataset['row'] === 'all' ? 'headline' : 'moment';
    });
    if (at === 'end') break;
    if (at === 'next') {
      await Promise.all([page.waitForNavigation(), hands.press('Enter')]);
      await page.locator('[data-row]:focus').waitFor();
    } else if (at === 'headline') await hands.press('j');
    else {
      decided += 1;
      await hands.press(decided % 2 === 0 ? 'n' : 'y');
    }
  }
  await Promise.all([page.waitForNavigation(), hands.press('Enter')]);
  return decided;
}

try {
  const page = await browser.newPage();
  // tsx has functions say their names by this, which the page doesn't know.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(`${server.address}/sign-in`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await button(page, 'Sign in').click();
  await page.waitForURL(`${server.address}/`);
  const waits: Said[] = [];
  // What is compiled and read for the first time is not what an editor waits for each day.
  waits.push(await addAddress(new Hands(page), '/1'));
  await button(page, 'Publish').click();
  await isPublished(page);
  console.log('| task | clicks | pastes | keys | seconds |\n| --- | --- | --- | --- | --- |');
  await timed('add an address and publish', page, async (hands) => {
    waits.push(await addAddress(hands, '/2'));
    await hands.click(button(page, 'Publish'));
    await isPublished(page);
  });
  waits.push(await addAddress(new Hands(page), '/3'));
  const suggested = await page.getByLabel(/^Moment of/).count();
  await timed(`accept a suggested timeline of ${suggested} moments, and publish`, page, async (hands) => {
    await hands.click(button(page, 'Accept all suggestions'));
    await page.waitForLoadState();
    await hands.click(button(page, 'Publish'));
    await isPublished(page);
  });
  await timed('correct a caption, from the article', page, async (hands) => {
    await hands.click(page.getByRole('link', { name: 'Edit this article' }));
    await hands.paste(page.getByLabel('Caption', { exact: true }), 'The pier');
    await hands.click(button(page, 'Publish'));
    await page.getByText('Published.').first().waitFor();
  });
  const list = await page.request.get(`${server.address}/api/articles`);
  const { items } = (await list.json()) as { items: { slug: string }[] };
  await page.goto(`${server.address}/desk`);
  await timed('make a story of three articles', page, async (hands) => {
    await hands.click(page.getByRole('link', { name: 'Stories', exact: true }).last());
    await hands.paste(page.getByLabel('Title'), 'Three articles');
    const three = items.slice(0, 3).map(({ slug }) => `${server.address}/articles/${slug}`);
    await hands.paste(page.getByLabel('Or their addresses'), three.join('\n'));
    await hands.click(button(page, 'Make the story'));
    await page.getByText('The story is made.').waitFor();
  });
  await page.goto(`${server.address}/desk/add`);
  const files = Array.from({ length: articles }, (_, at) => {
    const number = 100 + at;
    const moments = [0, 1, 2].map((one) => sentence(at + 3 * one, 1990 + ((at + one) % 30))).join(' ');
    const text = `# ${generatedArticle(number).headline} ${at}\n\n${moments}\n\n${wordsOf(number).join('\n\n')}\n`;
    return { name: `${at}.md`, mimeType: 'text/markdown', buffer: Buffer.from(text) };
  });
  await page.getByRole('main').getByLabel('Files').setInputFiles(files);
  await page.getByLabel('Day of publication').fill('2023-04-25');
  await button(page, 'Add').last().click();
  const isDone = page.getByRole('main').getByRole('status').filter({ hasNotText: 'to do' });
  await isDone.waitFor({ timeout: 600_000 });
  const said = await page.getByRole('main').getByRole('status').innerText();
  let decided = 0;
  const started = performance.now();
  await timed(`check the moments of ${articles} articles by keys`, page, async (hands) => {
    decided = await checkAll(hands);
  });
  const machine = (performance.now() - started) / 1_000;
  const left = await page.getByRole('heading', { level: 2 }).count();
  const minutes = (machine + decided * thinkingSeconds) / 60;
  console.log(`\n${said} ${decided} moments decided on, articles left: ${left}.`);
  console.log(`With ${thinkingSeconds} s for each: ${minutes.toFixed(1)} minutes.`);
  const each = (what: keyof Said) => waits.map((one) => one[what].toFixed(0)).join(', ');
  console.log(
    `After an address is handed in, the page says so after ${each('words')} ms, and the next one what becomes of it after ${each('page')} ms (to take it ${each('taking')}, to make the page ${each('making')}).`,
  );
} finally {
  await browser.close();
  await server.stop();
  site.close();
  await rm(folder, { recursive: true, force: true });
}
