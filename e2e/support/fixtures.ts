import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import { App } from '../app';

interface Fixtures {
  /** The page, by what a reader does there. */
  app: App;
  /** Fails with what axe finds wrong by WCAG 2.2 AA, and by its best practices. */
  expectAccessible: () => Promise<void>;
}

/** Each test is a reader from elsewhere, or together they would meet the limits of one address. */
const anAddress = () => `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 256)).join('.')}`;

export const test = base.extend<Fixtures>({
  extraHTTPHeaders: async ({}, use) => {
    await use({ 'x-forwarded-for': anAddress() });
  },
  /**
   * Every page of a test fails it on an error, such as one of hydration, by which React draws the whole
   * page anew; and on a request to any other host.
   */
  context: async ({ context, baseURL }, use) => {
    const wrong: string[] = [];
    context.on('weberror', (error) => wrong.push(`page error: ${error.error().message}`));
    context.on('console', (message) => {
      // The browser tells of every answer that isn't 200; tests ask for such on purpose.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load'))
        wrong.push(`console: ${message.text()}`);
    });
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.origin !== new URL(baseURL ?? '').origin)
        wrong.push(`request: ${url}`);
    });
    await use(context);
    expect(wrong).toEqual([]);
  },
  app: async ({ page }, use) => {
    await use(new App(page));
  },
  expectAccessible: async ({ page }, use) => {
    await use(async () => {
      const { violations } = await new AxeBuilder({ page })
        // No page here has frames; otherwise each look would open a page of its own to put theirs together.
        .setLegacyMode()
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`),
      ).toEqual([]);
    });
  },
});

/** Of a test that has nothing to do with the screen's size: it runs on one of them. */
export const anySize = { tag: '@any-size' };

/** Of a test of what is stored, with a site of its own: it runs on PostgreSQL, too. */
export const eachEngine = { tag: ['@any-size', '@each-engine'] };

/** Of a test of a layout that is another on a tablet than on a phone and on a wide screen. */
export const eachWidth = { tag: '@each-width' };

/** Of a test of what only a wide screen has. */
export const wideScreen = { tag: '@wide-screen' };

/** Of a test of what only a narrow screen has. */
export const narrowScreen = { tag: '@narrow-screen' };

export { expect };
