import { writeIdHeader } from '../../api/reader-write';
import { reasonOf } from './answer-reason';
import { alone, deviceStore, type QueuedWrite } from '../device-store';
import { notifyPages } from '../messages';
import { isForLater, isResting, waitBeforeNext } from './next-try';
import { changeWrite, waitingWrites } from './write-queue';

/** What the browser calls the worker for when the network is back, where it does. */
export const syncTag = 'backstory-writes';

/** A server that fails at a write this often, and not at others, has trouble with that one alone. */
const failuresOfItsOwn = 5;

/** `away`: some wait still, since nobody answered, the server failed or asked for patience. */
export type Sending = 'all-sent' | 'away';

/**
 * Sends the waiting writes in their order, each once: one page or worker sends at a time, and a write
 * leaves the queue only when it is answered. One whose answer was lost is sent again under the same
 * id, by which the server knows it. What can't be done now waits, as long as that takes.
 *
 * @param evenResting is true where the reader or the network gives a reason to try before the time
 */
export const sendQueued = ({ evenResting = false } = {}): Promise<Sending> =>
  alone('writes', async () => {
    /** What is done to one thing stays in its order. */
    const stuck = new Set<string>();
    for (const write of await waitingWrites()) {
      if (stuck.has(thingOf(write))) continue;
      const outcome = !evenResting && isResting(write.notBefore) ? 'later' : await sendOne(write);
      if (outcome === 'done') continue;
      if (!hasTroubleOfItsOwn(write)) return 'away';
      stuck.add(thingOf(write));
    }
    return stuck.size > 0 ? 'away' : 'all-sent';
  });

const thingOf = ({ path }: QueuedWrite): string => path.replace(/\/restore$/, '');

/** Others don't wait behind such a write, which may wait for a mistake of the site to be put right. */
const hasTroubleOfItsOwn = ({ failures, failedWith }: QueuedWrite): boolean =>
  failures >= failuresOfItsOwn && failedWith === 500;

async function sendOne(write: QueuedWrite): Promise<'done' | 'later'> {
  const response = await post(write);
  if (response?.ok) {
    await (await deviceStore()).delete('writes', write.order);
    notifyPages({ kind: 'sent' });
    return 'done';
  }
  // Without a network nothing is learnt about the site, so the write needs no rest.
  if (response === null && navigator.onLine === false) return 'later';
  if (response === null || isForLater(response.status)) {
    const failures = write.failures + 1;
    const wait = waitBeforeNext(failures, response?.headers.get('retry-after') ?? null);
    await changeWrite(write.order, ({ refused: _, ...one }) => ({
      ...one,
      failures,
      failedWith: response?.status ?? 0,
      notBefore: Date.now() + wait,
    }));
    return 'later';
  }
  const refused = { status: response.status, reason: await reasonOf(response) };
  await changeWrite(write.order, (one) => ({ ...one, refused }));
  notifyPages({ kind: 'refused', reason: refused.reason });
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
