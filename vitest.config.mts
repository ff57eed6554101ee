import { defineConfig } from 'vitest/config';
import { pureRooms } from './e2e/checks/pure-rooms';

// A zone that nobody's code has in mind: a time without a zone shows itself at once.
process.env['TZ'] = 'Asia/Kathmandu';

/** Their tests can share what they load, of which the words of languages are much. */
const pure = `lib/{${pureRooms.join(',')}}/**/*.test.{ts,tsx}`;
/** And theirs: the database's client, on databases of their own. Prisma's engine of migrations is not to be shared. */
const data = ['lib/import/**/*.test.ts', 'lib/store/*.test.ts', 'lib/store/!(migrations)/**/*.test.ts'];
const globalSetup = 'lib/store/shared-databases.testing.ts';
/** Processes and servers wait for a busy machine. How many tests may need it, and that they are named: e2e/dev/test-counts.ts. */
const retry = 1;

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // By default one of two cores is left idle, and half of the time is spent waiting for children and databases.
    maxWorkers: 3,
    projects: [
      { extends: true, test: { name: 'pure', include: [pure], isolate: false } },
      { extends: true, test: { name: 'data', include: data, isolate: false, globalSetup, retry } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['{app,components,e2e,lib,prisma}/**/*.test.{ts,tsx}'],
          exclude: [pure, ...data],
          globalSetup,
          retry,
        },
      },
    ],
    // A throwaway PostgreSQL cluster and a linter take their time on two busy cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
