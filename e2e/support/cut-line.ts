import type { Page } from '@playwright/test';
import type { App } from '../app';
import { expect, test as base } from './fixtures';
import { Line } from './line';

/** Each test has a line of its own to the site, to cut. */
export const test = base.extend<{ line: Line; away: (isAway: boolean) => Promise<void> }>({
  line: async ({}, use) => {
    const line = new Line();
    await use(line);
    line.close();
  },
  baseURL: async ({ line }, use) => use(await line.open()),
  away: async ({ line, context }, use) => {
    await use(async (isAway) => {
      line.cut = isAway;
      await context.setOffline(isAway);
    });
  },
});

const isStored = async (key: string) =>
  navigator.serviceWorker.controller !== null && Boolean(await caches.match(key));

/** Waits until the device has the page, and has who answers with it. */
export const stored = (page: Page, address: string) =>
  expect.poll(() => page.evaluate(isStored, address), { timeout: 20_000 }).toBe(true);

/** Opens a page as a reader does, and waits until the device has it. */
export async function openAndStore(app: App, address: string): Promise<void> {
  await app.open(address);
  await stored(app.page, address);
}

export { expect };
