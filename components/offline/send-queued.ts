import { writeIdHeader } from '@/lib/api/reader-write';
import { reasonOf } from './answer-reason';
import { alone, deviceStore, type QueuedWrite } from './device-store';
import { tellPages } from './messages';
import { changeWrite, waitingWrites } from './write-queue';

/** What the browser calls the worker for when the network is back, where it does. */
export const syncTag = 'backstory-writes';

/** A server that fails at a write this often won't do better, and others wait behind it. */
const mostFailures = 5;

/** The server, or what stands before it, asks for it again later. */
const again = new Set([408, 425, 429, 502, 503, 504]);

/** `away`: some wait still, since nobody answered or the server asked for patience. */
export type Sending = 'all-sent' | 'away';

/**
 * Sends the waiting writes in their order, each once: one page or worker sends at a time, and a write
 * leaves the queue only when it is answered. One whose answer was lost is sent again under the same
 * id, by which the server knows it.
 */
export const sendQueued = (): Promise<Sending> =>
  alone('writes', async () => {
    for (const write of await waitingWrites()) {
      const outcome = await sendOne(write);
      if (outcome === 'away') return 'away';
    }
    return 'all-sent';
  });

async function sendOne(write: QueuedWrite): Promise<'done' | 'away'> {
  const response = await post(write);
  if (response === null || again.has(response.status)) return 'away';
  if (response.ok) {
    await (await deviceStore()).delete('writes', write.order);
    tellPages({ kind: 'sent' });
    return 'done';
  }
  if (response.status >= 500 && write.failures + 1 < mostFailures) {
    await changeWrite(write.order, (one) => ({ ...one, failures: one.failures + 1 }));
    return 'away';
  }
  const refused = { status: response.status, reason: await reasonOf(response) };
  await changeWrite(write.order, (one) => ({ ...one, refused }));
  tellPages({ kind: 'refused', reason: refused.reason });
  return 'done';
}

async function post({ id, method, path, body }: QueuedWrite): Promise<Response | null> {
  try {
    return await fetch(path, {
      method,
      headers: { 'content-type': 'application/json', [writeIdHeader]: id },
      body: body === undefined ? undefined : JSON.stringify(body),
      // A line that hangs may not hold up the queue for ever.
      signal: AbortSignal.timeout(30_000),
    });
  } catch {
    return null;
  }
}
