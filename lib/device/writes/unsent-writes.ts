import { sendQueued } from './send-queued';
import { refusedWrites, waitingWrites } from './write-queue';

/** Sends what waits, and @returns how many writes of the reader are on this device alone all the same. */
export async function unsentWrites(): Promise<number> {
  if ((await waitingWrites()).length > 0) await sendQueued({ evenResting: true });
  return (await waitingWrites()).length + (await refusedWrites()).length;
}
