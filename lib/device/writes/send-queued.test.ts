import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceStore } from '../device-store';
import { sendQueued } from './send-queued';
import { unsentWrites } from './unsent-writes';
import {
  changeWrite,
  dropWrite,
  enqueue,
  refusedWrites,
  retryWrite,
  waitingWrites,
  withWaiting,
} from './write-queue';

/** Web Locks as browsers have them: one holder at a time, first come first served. */
function locks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
      const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(name, turn);
      return turn;
    },
  };
}

/** A server that does each write once, by its id; its answers come from `answers`, then they are 200. */
function server(answers: (number | 'no answer' | 'answer lost')[] = [], retryAfter?: string) {
  const done: string[] = [];
  const got: string[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const id = new Headers(init.headers).get('idempotency-key') ?? '';
    const answer = answers.shift() ?? 200;
    if (answer === 'no answer') throw new TypeError('Failed to fetch');
    got.push(id);
    const isOk = answer === 200 || answer === 'answer lost';
    if (isOk && !done.includes(id)) done.push(id);
    if (answer === 'answer lost') throw new TypeError('Failed to fetch');
    const headers = retryAfter === undefined || answer < 400 ? undefined : { 'retry-after': retryAfter };
    return Response.json({ title: `No to ${path}.`, status: answer }, { status: answer, headers });
  });
  return { done, got };
}

const write = (id: string) => ({ id, method: 'PUT' as const, path: `/api/reader/${id}`, body: { of: id } });

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: locks() });
  await (await deviceStore()).clear('writes');
});
afterEach(() => vi.unstubAllGlobals());

describe('writes that wait for the network', () => {
  it('are sent in the order they were made, each once, whatever the line does', async () => {
    const trouble = fc.constantFrom('no answer' as const, 'answer lost' as const, 429, 503, 500, 200);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.array(trouble, { maxLength: 4 }),
        async (count, line) => {
          await (await deviceStore()).clear('writes');
          const ids = Array.from({ length: count }, (_, index) => `w${index}`);
          const { done } = server([...line]);
          for (const id of ids) await enqueue(write(id));
          // Each try gets at least one of the answers above.
          for (let tries = 0; tries <= line.length; tries += 1) await sendQueued({ evenResting: true });
          expect(done).toEqual(ids);
          expect(await waitingWrites()).toEqual([]);
          expect(await refusedWrites()).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are sent once by two tabs and a worker at the same time', async () => {
    const { got } = server();
    for (const id of ['a', 'b', 'c']) await enqueue(write(id));
    await Promise.all([sendQueued(), sendQueued(), sendQueued()]);
    expect(got).toEqual(['a', 'b', 'c']);
  });

  it('are stored once however often the same one is stored', async () => {
    await enqueue(write('a'));
    await enqueue(write('b'));
    await enqueue({ ...write('a'), body: 'again' });
    expect((await waitingWrites()).map(({ id, body }) => [id, body])).toEqual([
      ['a', { of: 'a' }],
      ['b', { of: 'b' }],
    ]);
  });

  it('stay in their order where the server asks for patience', async () => {
    const { done } = server([429]);
    for (const id of ['a', 'b']) await enqueue(write(id));
    expect(await sendQueued()).toBe('away');
    expect((await waitingWrites()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await sendQueued({ evenResting: true })).toBe('all-sent');
    expect(done).toEqual(['a', 'b']);
  });

  it('are stored readable where the server refuses them, and hold up none behind them', async () => {
    const { done } = server([409]);
    for (const id of ['a', 'b']) await enqueue(write(id));
    expect(await sendQueued()).toBe('all-sent');
    expect(done).toEqual(['b']);
    const [refused] = await refusedWrites();
    expect(refused).toMatchObject({
      id: 'a',
      body: { of: 'a' },
      refused: { status: 409, reason: 'No to /api/reader/a.' },
    });
    await retryWrite(refused?.order ?? 0);
    await sendQueued();
    expect(done).toEqual(['b', 'a']);
  });

  it('go on waiting however often the site fails, rest in between, and are sent when it is back', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { got, done } = server(Array.from({ length: 12 }, () => 500));
      await enqueue(write('a'));
      const rests: number[] = [];
      while (done.length === 0) {
        const tries = got.length;
        let rested = 0;
        for (; got.length === tries; rested += 1) {
          vi.setSystemTime(Date.now() + 1_000);
          await sendQueued();
        }
        rests.push(rested);
      }
      // In seconds: one to begin with, then twice as many each time, and ten minutes at most.
      expect(rests).toEqual([1, 5, 10, 20, 40, 80, 160, 320, 600, 600, 600, 600, 600]);
      expect(await refusedWrites()).toEqual([]);
      expect(await waitingWrites()).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('don’t rest for tries that were made without a network', async () => {
    const { done } = server(Array.from({ length: 6 }, () => 'no answer' as const));
    await enqueue(write('a'));
    vi.stubGlobal('navigator', { locks: locks(), onLine: false });
    for (let tries = 0; tries < 6; tries += 1) expect(await sendQueued()).toBe('away');
    vi.stubGlobal('navigator', { locks: locks(), onLine: true });
    expect(await sendQueued()).toBe('all-sent');
    expect(done).toEqual(['a']);
  });

  it('wait as long as the server asks for, ten minutes at most, and for no clock that jumped', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { got } = server([503], String(400 * 86_400));
      await enqueue(write('a'));
      await sendQueued();
      vi.setSystemTime(Date.now() + 599_000);
      expect(await sendQueued()).toBe('away');
      expect(got).toHaveLength(1);
      // Back by a year: what was noted then is further off than any wait.
      vi.setSystemTime(Date.now() - 365 * 86_400_000);
      expect(await sendQueued()).toBe('all-sent');
    } finally {
      vi.useRealTimers();
    }
  });

  it('don’t wait for one that the site alone fails at, unless they are about the same thing', async () => {
    const { done } = server([500, 500, 500, 500, 500, 500]);
    await enqueue(write('a'));
    for (let tries = 0; tries < 5; tries += 1) await sendQueued({ evenResting: true });
    await enqueue({ ...write('a2'), path: '/api/reader/a/restore' });
    await enqueue(write('b'));
    expect(await sendQueued({ evenResting: true })).toBe('away');
    expect(done).toEqual(['b']);
    expect(await sendQueued({ evenResting: true })).toBe('all-sent');
    expect(done).toEqual(['b', 'a', 'a2']);
  });

  it('that an earlier version gave up are sent', async () => {
    const { done } = server();
    await enqueue(write('a'));
    const [{ order = 0 } = {}] = await waitingWrites();
    await changeWrite(order, (one) => ({ ...one, failures: 4, refused: { status: 500, reason: 'Broken.' } }));
    expect(await sendQueued()).toBe('all-sent');
    expect(done).toEqual(['a']);
  });

  it('are sent before a person signs out, who is told how many are left', async () => {
    const { done } = server([409]);
    for (const id of ['a', 'b']) await enqueue(write(id));
    expect(await unsentWrites()).toBe(1);
    expect(done).toEqual(['b']);
    await dropWrite((await refusedWrites())[0]?.order ?? 0);
    expect(await unsentWrites()).toBe(0);
  });

  it('can be done without', async () => {
    server([409]);
    await enqueue(write('a'));
    await sendQueued();
    await dropWrite((await refusedWrites())[0]?.order ?? 0);
    expect(await refusedWrites()).toEqual([]);
  });

  it('are seen in what the server answered before, in their order', async () => {
    for (const id of ['a', 'b']) await enqueue(write(id));
    expect(await withWaiting(['x'], (ids, writes) => [...ids, ...writes.map(({ id }) => id)])).toEqual([
      'x',
      'a',
      'b',
    ]);
  });
});
