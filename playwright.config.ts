import { defineConfig } from '@playwright/test';
import type { OwnSiteOptions } from './e2e/people/own-site';
import { chromiumFlags, findChromium } from './e2e/support/browser';
import { findPostgres } from './lib/store/throwaway-postgres.testing';

const executablePath = findChromium() ?? undefined;
const port = Number(process.env['E2E_PORT'] ?? 3199);

/** Files of `e2e`. */
const specs = (names: string) => new RegExp(`e2e[\\\\/](?:${names})`);
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
/** Each worker reads this file, too. */
const isRunner = process.env['TEST_WORKER_INDEX'] === undefined;
const hasPostgres = findPostgres() !== null;
if (isRunner && !hasPostgres) console.log('Nothing runs on PostgreSQL in a browser: none is installed here.');

/** Forms in one column and places in a text: the narrowest screen says it all. Trains and planes are for phones. */
const phoneAlone = specs('desk|people|article.(?:place|tags)|reader.(?:offline|search)');
/** A mouse has a wide screen, paper has one width, and what machines read has none. */
const wideAlone = specs(
  'article.print|reader.(?:highlight-words|highlights-page|own-data)|site.(?:freshness|hostile|machines|standalone)',
);

export default defineConfig<OwnSiteOptions>({
  testDir: 'e2e',
  // The other tests there are Vitest's.
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // Two leave a third of two cores idle, while a page or a server is waited for.
  workers: 3,
  // Few may pass only at their second try, which leaves a trace: see e2e/dev/test-counts.ts.
  retries: 1,
  // `npm test` counts them itself.
  failOnFlakyTests: process.env['E2E_REPORT'] === undefined,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: process.env['E2E_REPORT'] ?? 'test-results/report.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    // A worker would answer in place of what a test makes the network say; its own tests allow it.
    serviceWorkers: 'block',
    timezoneId: 'Asia/Kathmandu',
    // A trace of every test would take a quarter of the time that all of them have.
    trace: 'on-first-retry',
    launchOptions: { executablePath, args: chromiumFlags },
  },
  projects: [
    {
      name: 'phone',
      testIgnore: wideAlone,
      grepInvert: /@wide-screen/,
      use: phone,
    },
    {
      name: 'tablet',
      grep: /@each-width/,
      use: { viewport: { width: 820, height: 1180 }, hasTouch: true },
    },
    {
      name: 'desktop',
      grepInvert: /@any-size|@narrow-screen/,
      testIgnore: phoneAlone,
      use: { viewport: { width: 1440, height: 900 } },
    },
    ...(hasPostgres
      ? [{ name: 'postgresql', grep: /@each-engine/, use: { ...phone, engine: 'PostgreSQL' as const } }]
      : []),
  ],
  webServer: {
    command: `node --import tsx e2e/support/server.ts`,
    env: { PORT: String(port), HOST: '127.0.0.1' },
    url: `http://localhost:${port}/healthz`,
    reuseExistingServer: false,
    timeout: 60_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 12_000 },
  },
});
