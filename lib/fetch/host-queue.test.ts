import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HostQueue } from './host-queue';

afterEach(() => void vi.useRealTimers());

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a queue by host', () => {
  it('never runs more than allowed, and runs everything', async () => {
    const jobs = fc.array(fc.record({ host: fc.constantFrom('a', 'b', 'c'), ms: fc.nat(3) }), {
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(
        jobs,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 5 }),
        async (all, perHost, overall) => {
          const queue = new HostQueue({ perHost, overall, gapMs: 0 });
          const running = new Map<string, number>();
          const count = (host: string, by: number) => running.set(host, (running.get(host) ?? 0) + by);
          const done = all.map(({ host, ms }, index) =>
            queue.run(host, async () => {
              count(host, 1);
              expect(running.get(host)).toBeLessThanOrEqual(perHost);
              expect([...running.values()].reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(overall);
              await soon(ms);
              count(host, -1);
              return index;
            }),
          );
          expect(await Promise.all(done)).toEqual(all.map((_, index) => index));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('leaves a gap between two starts at one host, and none between hosts', async () => {
    vi.useFakeTimers();
    const queue = new HostQueue({ perHost: 5, overall: 9, gapMs: 50 });
    const started: Record<string, number[]> = { a: [], b: [] };
    const note = (host: string) => queue.run(host, async () => void started[host]?.push(performance.now()));
    const all = Promise.all([note('a'), note('a'), note('a'), note('b')]);
    await vi.runAllTimersAsync();
    await all;
    const [first = 0] = started['a'] ?? [];
    expect(started).toEqual({ a: [first, first + 50, first + 100], b: [first] });
  });

  it('goes on after work that fails, and drops work that is stopped while it waits', async () => {
    const queue = new HostQueue({ perHost: 1, overall: 1, gapMs: 0 });
    const stop = new AbortController();
    let ran = false;
    const failing = queue.run('a', async () => {
      await soon(20);
      throw new Error('failed');
    });
    const stopped = queue.run('a', async () => void (ran = true), stop.signal);
    const last = queue.run('b', async () => 'last');
    const outcomes = Promise.allSettled([failing, stopped, last]);
    stop.abort(new Error('stopped'));
    expect(await outcomes).toMatchObject([
      { reason: { message: 'failed' } },
      { reason: { message: 'stopped' } },
      { value: 'last' },
    ]);
    expect(ran).toBe(false);
  });

  it('does not let a slow host hold up the others', async () => {
    const queue = new HostQueue({ perHost: 1, overall: 2, gapMs: 0 });
    let open = () => {};
    const slow = queue.run('a', () => new Promise<void>((resolve) => (open = resolve)));
    const behind = queue.run('a', async () => {});
    expect(await Promise.all([1, 2, 3].map((one) => queue.run('b', async () => one)))).toEqual([1, 2, 3]);
    open();
    await Promise.all([slow, behind]);
  });
});
