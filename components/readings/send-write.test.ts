import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { dropWrite, waitingWrites } from '@/lib/device/writes/write-queue';
import { untouched } from '@/lib/reader/reading';
import { pageQueries } from '@/components/ui/page-queries';
import { undoReadingChange } from './reading-queries';
import { sendWrite } from '@/lib/device/writes/send-write';

/** A server that answers when the test has it answer. */
function slowServer() {
  const asked: { path: string; body: unknown; answer: (reported: unknown, status?: number) => void }[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    return new Promise<Response>((resolve) => {
      const body: unknown = JSON.parse(String(init.body ?? 'null'));
      asked.push({
        path,
        body,
        answer: (reported, status = 200) => resolve(Response.json(reported, { status })),
      });
    });
  });
  return asked;
}

const write = (path: string, to: string) =>
  sendWrite({ method: 'PATCH', path, body: { to } }, z.object({ done: z.boolean() }));

beforeEach(() => {
  const stored = new Map([['backstory.reader', '1']]);
  vi.stubGlobal('localStorage', { getItem: (key: string) => stored.get(key) ?? null, setItem: () => {} });
});
afterEach(() => vi.unstubAllGlobals());

describe('sendWrite', () => {
  it('sends what is done to one thing in its order, also after a refusal, and holds up nothing else', async () => {
    const asked = slowServer();
    const paths = () => asked.map(({ path, body }) => [path, body]);
    const first = write('/a', 'green').catch(() => 'refused');
    const second = write('/a', 'blue');
    const undo = sendWrite({ method: 'POST', path: '/a/restore' }, z.object({ done: z.boolean() }));
    const other = write('/b', 'pink');
    await expect.poll(() => asked).toHaveLength(2);
    expect(paths()).toEqual([
      ['/a', { to: 'green' }],
      ['/b', { to: 'pink' }],
    ]);
    asked[0]?.answer({ title: 'No.' }, 422);
    expect(await first).toBe('refused');
    await expect.poll(() => asked).toHaveLength(3);
    expect(paths()[2]).toEqual(['/a', { to: 'blue' }]);
    asked[2]?.answer({ done: true });
    await second;
    await expect.poll(() => asked).toHaveLength(4);
    expect(paths()[3]).toEqual(['/a/restore', null]);
    for (const { answer } of asked) answer({ done: true });
    await Promise.all([undo, other]);
  });
});

it.each([500, 503, 429])('keeps what is answered %d, to be sent again', async (status) => {
  const asked = slowServer();
  const sent = write(`/failing/${status}`, 'green');
  await expect.poll(() => asked).toHaveLength(1);
  asked[0]?.answer({ title: 'Later.' }, status);
  expect(await sent).toEqual({ state: 'queued' });
  const [waiting] = await waitingWrites();
  expect(waiting).toMatchObject({ path: `/failing/${status}`, body: { to: 'green' } });
  await dropWrite(waiting?.order ?? 0);
});

describe('undoReadingChange', () => {
  it('shows what the server made of it, and says whether it was done', async () => {
    const asked = slowServer();
    const before = untouched('ferry');
    const undone = undoReadingChange([before]);
    await expect.poll(() => asked).toHaveLength(1);
    asked[0]?.answer([{ ...before, finished: true }]);
    expect(await undone).toBe(true);
    expect(pageQueries().getQueryData(['reading', 'ferry'])).toEqual({ ...before, finished: true });

    const refused = undoReadingChange([before]);
    await expect.poll(() => asked).toHaveLength(2);
    asked[1]?.answer({ title: 'No.' }, 422);
    expect(await refused).toBe(false);
    expect(pageQueries().getQueryData(['reading', 'ferry'])).toEqual({ ...before, finished: true });
  });
});
