import { deviceStore, type QueuedWrite } from '../device-store';
import { notifyPages } from '../messages';
import { isForLater } from './next-try';

export type NewWrite = Pick<QueuedWrite, 'id' | 'method' | 'path' | 'body'>;

/** Stores a write until it can be sent. The same one again changes nothing. */
export async function enqueue(write: NewWrite): Promise<void> {
  const store = await deviceStore();
  const transaction = store.transaction('writes', 'readwrite');
  if ((await transaction.store.index('id').getKey(write.id)) === undefined) {
    // The store numbers them: that is their order.
    await transaction.store.add({ ...write, at: Date.now(), failures: 0 } as QueuedWrite);
  }
  await transaction.done;
  notifyPages({ kind: 'queued' });
}

/** Earlier versions gave up a write that the site had failed at; it goes on waiting. */
const isRefused = ({ refused }: QueuedWrite): boolean => refused !== undefined && !isForLater(refused.status);

/** The writes that wait for the network, first made first. */
export async function waitingWrites(): Promise<QueuedWrite[]> {
  const all = await (await deviceStore()).getAll('writes');
  return all.filter((write) => !isRefused(write));
}

/** The writes that the server would not have; they stay until the reader has dealt with them. */
export async function refusedWrites(): Promise<QueuedWrite[]> {
  const all = await (await deviceStore()).getAll('writes');
  return all.filter(isRefused);
}

/** A refused write waits again, in its old place. */
export async function retryWrite(order: number): Promise<void> {
  await changeWrite(order, ({ refused: _, notBefore: __, ...write }) => ({ ...write, failures: 0 }));
  notifyPages({ kind: 'queued' });
}

/** The reader does without it. */
export async function dropWrite(order: number): Promise<void> {
  await (await deviceStore()).delete('writes', order);
  notifyPages({ kind: 'sent' });
}

/** Changes a write that is still there. */
export async function changeWrite(order: number, change: (write: QueuedWrite) => QueuedWrite): Promise<void> {
  const transaction = (await deviceStore()).transaction('writes', 'readwrite');
  const write = await transaction.store.get(order);
  if (write) await transaction.store.put(change(write));
  await transaction.done;
}

/**
 * What the server answered, with the writes that it doesn't know of yet: so what was done without
 * network is seen after a reload too.
 */
export async function withWaiting<Answer>(
  answer: Answer,
  apply: (answer: Answer, writes: readonly QueuedWrite[]) => Answer,
): Promise<Answer> {
  const writes = await waitingWrites();
  return writes.length > 0 ? apply(answer, writes) : answer;
}
