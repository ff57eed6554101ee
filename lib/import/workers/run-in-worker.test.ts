import sharp from 'sharp';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { packedTexts } from '../../pictures/hostile-pictures.testing';
import { findWorkerFile, remakeInWorker, runInWorker, stopWorkers } from './run-in-worker';
import { WorkerPool } from './worker-pool';

const pools: WorkerPool[] = [];
afterEach(() => pools.splice(0).forEach((pool) => pool.stop()));
afterAll(stopWorkers);

function tryPool({ size = 1, timeoutMs = 20_000, idleMs = 60_000 } = {}) {
  const pool = new WorkerPool(size, findWorkerFile('try-worker'), { timeoutMs, idleMs });
  pools.push(pool);
  return pool;
}
const call = (job: string, ...args: unknown[]) => ({ job, args });
const refused = (reason: RegExp) => ({
  ok: false,
  problems: [{ line: null, reason: expect.stringMatching(reason) }],
});

describe('a job in a process of its own', () => {
  it('comes back whole, bytes and missing values included', async () => {
    const value = {
      bytes: new Uint8Array([1, 2]),
      none: null,
      missing: undefined,
      when: new Date(0),
      text: 'ä\ud800',
    };
    expect(await tryPool().run(call('echo', value))).toEqual({ ok: true, result: value });
  });

  it.each([
    ['loop', /longer to read than 1 seconds/],
    ['backtrack', /longer to read than 1 seconds/],
  ])('that never ends (%s) is ended, and the next one works', async (job, reason) => {
    const pool = tryPool({ timeoutMs: 1000 });
    expect(await pool.run(call(job))).toEqual(refused(reason));
    expect(await pool.run(call('echo', 'next'))).toEqual({ ok: true, result: 'next' });
  });

  it.each(['hogHeap', 'hogBuffers', 'hogText'])(
    'that takes all memory (%s) is ended, and the next one works',
    async (job) => {
      const pool = tryPool();
      expect(await pool.run(call(job))).toEqual(refused(/too much memory/));
      expect(await pool.run(call('echo', 'next'))).toEqual({ ok: true, result: 'next' });
    },
  );

  it.each([
    ['throw', /mistake of this program: a slip/],
    ['recurse', /Maximum call stack/],
    ['function', /could not be cloned/],
  ])('that throws (%s) says so, and its process goes on', async (job, reason) => {
    const pool = tryPool();
    const before = await pool.run(call('pid'));
    expect(await pool.run(call(job))).toEqual(refused(reason));
    expect(await pool.run(call('pid'))).toEqual(before);
  });

  it('that ends its process is reported, and the next one works', async () => {
    const pool = tryPool();
    expect(await pool.run(call('leave'))).toMatchObject({ ok: false });
    expect(await pool.run(call('echo', 1))).toEqual({ ok: true, result: 1 });
  });

  it('leaves this process free to answer', async () => {
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 10);
    await tryPool({ timeoutMs: 1000 }).run(call('loop'));
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(50);
  });

  it('can be stopped, while it runs and while it waits', async () => {
    const pool = tryPool();
    await pool.run(call('echo', 1));
    const stop = new AbortController();
    const both = Promise.allSettled([
      pool.run(call('loop'), stop.signal),
      pool.run(call('loop'), stop.signal),
    ]);
    stop.abort(new Error('asked to stop'));
    expect(await both).toMatchObject([
      { reason: { message: 'asked to stop' } },
      { reason: { message: 'asked to stop' } },
    ]);
    expect(await pool.run(call('echo', 'next'))).toEqual({ ok: true, result: 'next' });
  });

  it('is one of many, of which as many run at once as there are processes', async () => {
    const pool = tryPool({ size: 2 });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => pool.run(call('echo', index))),
    );
    expect(answers.map((answer) => answer.ok && answer.result)).toEqual(answers.map((_, index) => index));
    const pids = await Promise.all(Array.from({ length: 8 }, () => pool.run(call('pid'))));
    expect(new Set(pids.map((answer) => answer.ok && answer.result)).size).toBeLessThanOrEqual(2);
  });

  it('lets its process end when there has been no work for a while', async () => {
    const pool = tryPool({ idleMs: 50 });
    const first = await pool.run(call('pid'));
    const pid = first.ok ? Number(first.result) : 0;
    await expect.poll(() => isRunning(pid), { timeout: 5000 }).toBe(false);
    expect(await pool.run(call('echo', 'next'))).toEqual({ ok: true, result: 'next' });
  });
});

it('a page is read by the process for it', async () => {
  const html = '<!doctype html><title>A headline of a page</title><p>Too little to be an article.';
  const outcome = await runInWorker('page', [{ html, url: 'https://news.example/a' }]);
  expect(outcome).toMatchObject({ ok: true, result: { ok: false } });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a picture', () => {
  it('is read by the process for it, its words and pixels alike', async () => {
    const bytes = await packedTexts(50, 20_000_000);
    const remade = await remakeInWorker(bytes, { pixels: true });
    expect(remade).toMatchObject({ ok: true, width: 60, height: 60, made: { width: 60, height: 60 } });
    expect(remade.ok && remade.made?.webp.length).toBeGreaterThan(20);
  });

  it('as large as may be is read within what its process may take', async () => {
    const large = { width: 9_000, height: 5_500, channels: 3, background: '#a8321a' } as const;
    const bytes = await sharp({ create: large }).jpeg({ progressive: true }).toBuffer();
    expect(await remakeInWorker(bytes, { pixels: true })).toMatchObject({ ok: true, width: 9_000 });
  });
});
