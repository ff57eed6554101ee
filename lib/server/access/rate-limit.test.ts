import { afterEach, expect, it, vi } from 'vitest';
import { countAgainstLimit } from './rate-limit';

afterEach(() => vi.useRealTimers());

it('asks nobody to wait longer than the limit’s own time, wherever the clock jumps', async () => {
  const who = `reader of ${import.meta.filename}`;
  for (let count = 0; count < 120; count += 1) expect(await countAgainstLimit('write', who)).toBe(0);
  const wait = await countAgainstLimit('write', who);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 400 * 86_400_000 });
  expect(await countAgainstLimit('write', who)).toBe(60);
});
