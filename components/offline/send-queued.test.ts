import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceStore } from './device-store';
import { sendQueued } from './send-queued';
import { dropWrite, enqueue, refusedWrites, retryWrite, waitingWrites, withWaiting } from './write-queue';

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
function server(answers: (number | 'no answer' | 'answer lost')[] = []) {
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
    return Response.json({ title: `No to ${path}.`, status: answer }, { status: answer });
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
          for (let tries = 0; tries <= line.length; tries += 1) await sendQueued();
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

  it('are kept once however often the same one is kept', async () => {
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
    expect(await sendQueued()).toBe('all-sent');
    expect(done).toEqual(['a', 'b']);
  });

  it('are kept readable where the server refuses them, and hold up none behind them', async () => {
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

  it('are given up after the server has failed at them five times, not before', async () => {
    server([500, 500, 500, 500, 500]);
    await enqueue(write('a'));
    for (let failures = 1; failures < 5; failures += 1) {
      expect(await sendQueued()).toBe('away');
      expect(await waitingWrites()).toHaveLength(1);
    }
    await sendQueued();
    expect(await refusedWrites()).toHaveLength(1);
    await dropWrite((await refusedWrites())[0]?.order ?? 0);
    expect(await refusedWrites()).toEqual([]);
  });

  it('are seen in what the server told before, in their order', async () => {
    for (const id of ['a', 'b']) await enqueue(write(id));
    expect(await withWaiting(['x'], (ids, writes) => [...ids, ...writes.map(({ id }) => id)])).toEqual([
      'x',
      'a',
      'b',
    ]);
  });
});
