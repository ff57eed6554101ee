import type { QueuedWrite } from '../device-store';
import { type Shape, take } from '../answers/shape';
import { reasonOf } from './answer-reason';
import { isAway, RefusedWrite } from './send-write';
import { withWaiting } from './write-queue';

/** How a query sees what was done without network. */
export interface Pending<Answer> {
  /** What to begin with where the server was never asked on this device. */
  none: Answer;
  /** The answer as it will be after these writes, first made first; some are about other things. */
  apply: (answer: Answer, writes: readonly QueuedWrite[]) => Answer;
}

/**
 * What the reader has here; with what waits to be sent, if the query says how.
 * @throws RefusedWrite
 */
export async function readOwn<Answer>(
  path: string,
  shape: Shape<Answer>,
  signal: AbortSignal,
  pending?: Pending<Answer>,
): Promise<Answer> {
  const reported = await readAnswer(path, shape, signal, pending?.none);
  return pending ? withWaiting(reported, pending.apply).catch(() => reported) : reported;
}

async function readAnswer<Answer>(
  path: string,
  shape: Shape<Answer>,
  signal: AbortSignal,
  none: Answer | undefined,
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(path, { signal });
  } catch (error) {
    if (signal.aborted || none === undefined) throw error;
    return none;
  }
  if (isAway(response) && none !== undefined) return none;
  if (!response.ok) throw new RefusedWrite(await reasonOf(response), response.status);
  return take(shape, await response.json());
}
