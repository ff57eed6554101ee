/**
 * `npm run bench:taps [RUNS] [--save-data]`: the first tap on each tool of an article, on a phone whose processor is
 * four times slower, on a line of 150 ms and 1.6 Mbit/s, one second after the page's load: how long until the button
 * shows it, how long until it is done, and how many taps are lost. One visit for each tap, each of a new reader;
 * medians, and the slowest.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type CDPSession, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../support/browser';
import { writeSamples } from './sample-library';
import { median, startStandalone } from './standalone';

const saveData = process.argv.includes('--save-data');
const [runs = 5] = process.argv.slice(2).map(Number).filter(Number.isFinite);
const path = '/articles/moscow-four-way-talks';
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const slowdown = 4;
const tapAfterMs = 1_000;
/** From the tap that opens the menu to the one on what is in it. */
const secondTapAfterMs = 500;
const lostAfterMs = 10_000;

interface Tool {
  name: string;
  /** What is tapped, one after the other; the last is timed. */
  taps: string[];
  /** What there is once it is done. */
  effect: string;
}
const tool = (id: string) => `[data-tool="${id}"]`;
const more = '[popovertarget="article-more"]';
const inMenu = (name: string, id: string, effect: string): Tool => ({
  name: `More, ${name}`,
  taps: [more, tool(id)],
  effect,
});
const tools: Tool[] = [
  { name: 'Save', taps: [tool('saved')], effect: `${tool('saved')}[data-ready][aria-pressed="true"]` },
  { name: 'Listen', taps: [tool('listen')], effect: '[data-listening]' },
  { name: 'Highlight', taps: [tool('highlight')], effect: 'dialog[open] input' },
  { name: 'More', taps: [more], effect: '#article-more:popover-open' },
  inMenu('Finish', 'finished', `${tool('finished')}[data-ready][aria-pressed="true"]`),
  inMenu('Archive', 'archived', `${tool('archived')}[data-ready][aria-pressed="true"]`),
  inMenu('Tags', 'tags', '#article-tags:popover-open input'),
  inMenu('Highlights', 'article-highlights', 'dialog[open]'),
  { name: 'Aa', taps: [tool('settings')], effect: '#settings:popover-open input' },
];

interface Times {
  pressed: number | null;
  done: number | null;
}
type Timed = { times: Record<'tap' | keyof Times, number | undefined> };

const folder = await mkdtemp(join(tmpdir(), 'backstory-taps-'));
const dataDir = join(folder, 'data');
await writeSamples(join(folder, 'samples'));
await promisify(execFile)(
  process.execPath,
  [join('.next', 'standalone', 'import.mjs'), join(folder, 'samples')],
  { env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' } },
);
const server = await startStandalone(dataDir);
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumFlags });
try {
  console.log('| tap on | shown, ms | done, ms | lost |\n| --- | --- | --- | --- |');
  for (const one of tools) {
    const all: Times[] = [];
    for (let run = 0; run < runs; run += 1) all.push(await tap(browser, one));
    const row = (key: keyof Times) => {
      const values = all.map((times) => times[key]).filter((time) => time !== null);
      return values.length === 0
        ? '–'
        : `${median(values).toFixed(0)}, at most ${Math.max(...values).toFixed(0)}`;
    };
    const lost = all.filter(({ done }) => done === null).length;
    console.log(`| ${one.name} | ${row('pressed')} | ${row('done')} | ${lost} of ${runs} |`);
  }
} finally {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

async function tap(within: Browser, { taps, effect }: Tool): Promise<Times> {
  const context = await within.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', line);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // tsx has functions say their names by this, which the page doesn't know.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(giveVoice);
  if (saveData)
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
  await page.addInitScript(watch, { timed: taps.at(-1) ?? '', effect });
  await page.goto(server.address + path);
  await pause(page, tapAfterMs);
  for (const [index, target] of taps.entries()) {
    if (index > 0) await new Promise((resolve) => setTimeout(resolve, secondTapAfterMs));
    await touch(page, client, target);
  }
  const isDone = () => (window as unknown as Timed).times.done !== undefined;
  await page.waitForFunction(isDone, null, { timeout: lostAfterMs, polling: 200 }).catch(() => {});
  const { tap: at, pressed, done } = await page.evaluate(() => (window as unknown as Timed).times);
  await context.close();
  const since = (time: number | undefined) =>
    time === undefined || at === undefined ? null : Math.max(0, time - at);
  return { pressed: since(pressed), done: since(done) };
}

/** Until this long after the page's load. */
async function pause(page: Page, ms: number): Promise<void> {
  await page.evaluate(async (after) => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const rest = (navigation?.loadEventEnd ?? 0) + after - performance.now();
    await new Promise((resolve) => setTimeout(resolve, rest));
  }, ms);
}

async function touch(page: Page, client: CDPSession, target: string): Promise<void> {
  const { x, y, width, height } = await page.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box?.toJSON() as DOMRect;
  }, target);
  const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Runs in the page: notes when the tool was tapped, when a frame showed it, and when one showed what it did. */
function watch({ timed, effect }: { timed: string; effect: string }): void {
  const times: Timed['times'] = { tap: undefined, pressed: undefined, done: undefined };
  Object.assign(window, { times });
  const afterFrame = (note: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = note;
      port2.postMessage(null);
    });
  let sees = { pressed: false, done: false };
  const look = () => {
    const button = document.querySelector(timed);
    if (times.tap === undefined || !button) return;
    const isDone = document.querySelector(effect) !== null;
    const isShown = isDone || button.matches('[data-tapped]');
    if (isShown && !sees.pressed) afterFrame(() => (times.pressed = performance.now()));
    if (isDone && !sees.done) afterFrame(() => (times.done = performance.now()));
    sees = { pressed: sees.pressed || isShown, done: sees.done || isDone };
  };
  const down = (event: Event) => {
    const { target, timeStamp } = event;
    if (target instanceof Element && target.closest(timed)) times.tap ??= timeStamp;
  };
  addEventListener('touchstart', down, { capture: true, passive: true });
  addEventListener('toggle', look, true);
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page: a device that can read aloud; the tests' has no voices. */
function giveVoice(): void {
  const voice = { name: 'Alba', lang: 'en-US', voiceURI: 'alba', localService: true, default: true };
  const synth = new EventTarget();
  Object.assign(synth, { getVoices: () => [voice], speak() {}, cancel() {}, pause() {}, resume() {} });
  Object.defineProperty(window, 'speechSynthesis', { value: synth });
  Object.assign(window, {
    SpeechSynthesisUtterance: class extends EventTarget {
      constructor(readonly text: string) {
        super();
      }
    },
  });
}
