import { defineConfig } from 'vitest/config';
import { pureRooms } from './e2e/checks/pure-rooms';

// A zone that nobody's code has in mind: a time without a zone shows itself at once.
process.env['TZ'] = 'Asia/Kathmandu';

/** Their tests can share what they load, of which the words of languages are much. */
const pure = [`lib/{${pureRooms.join(',')}}/**/*.test.{ts,tsx}`];

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // By default one of two cores is left idle, and half of the time is spent waiting for children.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'store',
          include: ['lib/store/**/*.test.ts'],
          isolate: false,
          globalSetup: 'lib/store/shared-databases.testing.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['{app,components,e2e,lib,prisma}/**/*.test.{ts,tsx}'],
          exclude: pure,
          globalSetup: 'lib/store/shared-databases.testing.ts',
        },
      },
    ],
    // A throwaway PostgreSQL cluster and a linter take their time on two busy cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
