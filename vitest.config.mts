import { defineConfig } from 'vitest/config';

// A zone that nobody's code has in mind: a time without a zone shows itself at once.
process.env['TZ'] = 'Asia/Kathmandu';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['{app,components,e2e,lib,prisma}/**/*.test.{ts,tsx}'],
    // By default one of two cores is left idle, and half of the time is spent waiting for children.
    maxWorkers: 2,
    // A throwaway PostgreSQL cluster and a linter take their time on two busy cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
