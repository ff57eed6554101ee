import { writeIdHeader } from '../../api/reader-write';
import { type Shape, take } from '../answers/shape';
import { reasonOf } from './answer-reason';
import { alone } from '../device-store';
import { isForLater } from './next-try';
import { enqueue, waitingWrites } from './write-queue';
import { isKnownReader, noteKnownReader } from '../known-reader';
import { newId } from '../new-id';

/** Something that the reader keeps, changes or removes. */
export interface Write {
  method: 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  /** Under `/api/reader`. */
  path: string;
  body?: unknown;
  /** One for each change of the reader; made here where it is left out. */
  id?: string;
  /** False for what has to happen now or not at all, such as "Forget me". */
  mayWait?: boolean;
}

/** Sent and answered, or stored on the device until the network is back. */
export type Sent<Answer> = { state: 'sent'; answer: Answer } | { state: 'queued' };

/** Why the server didn't do it, in words for the reader. */
export class RefusedWrite extends Error {
  constructor(
    message: string,
    /** The answer's status; 0 where no answer came. */
    readonly status: number,
  ) {
    super(message);
    this.name = 'RefusedWrite';
  }
}

/** Browsers send no more than 64 KiB from a page that is left. */
const keepaliveBytes = 60_000;

/** A proxy that can't reach the site is as good as no network. */
export const isAway = ({ status }: Response): boolean => [502, 503, 504].includes(status);

/** The last write to each thing that is on its way. */
const onTheWay = new Map<string, Promise<void>>();

/**
 * The one door by which the reader's writes leave the page. Without network they wait on the device,
 * and those that come after them wait behind them. What is done to one thing arrives in the order in
 * which it was done, or an undoing could come before the change.
 * @param shape of the answer; an answer without content is given as null
 * @throws RefusedWrite
 */
export async function sendWrite<Answer>(write: Write, shape: Shape<Answer>): Promise<Sent<Answer>> {
  const thing = write.path.replace(/\/restore$/, '');
  // The first one's answer brings the cookie. Two at once would make two readers, one of them lost.
  const send = () =>
    isKnownReader() ? sendNow(write, shape) : alone('first write', () => sendNow(write, shape));
  const before = onTheWay.get(thing);
  // Without one before it leaves in this very turn: the page may be about to close.
  const sent = before ? before.then(send) : send();
  const settled = sent.then(
    () => {},
    () => {},
  );
  onTheWay.set(thing, settled);
  void settled.then(() => onTheWay.get(thing) === settled && onTheWay.delete(thing));
  return sent;
}

async function sendNow<Answer>(write: Write, shape: Shape<Answer>): Promise<Sent<Answer>> {
  const { method, path, body, id = newId(), mayWait = true } = write;
  const wait = async (): Promise<{ state: 'queued' }> => {
    await enqueue({ id, method, path, body });
    // What waits is shown over what the server answered, so queries have to ask.
    noteKnownReader();
    return { state: 'queued' };
  };
  if (mayWait && (await someWait())) return wait();
  const json = body === undefined ? undefined : JSON.stringify(body);
  let response: Response | null;
  try {
    response = await fetch(path, {
      method,
      headers: { 'content-type': 'application/json', [writeIdHeader]: id },
      body: json,
      // What the reader did last is sent even as they leave.
      keepalive: new Blob([json ?? '']).size <= keepaliveBytes,
    });
  } catch {
    response = null;
  }
  if (mayWait && (response === null || isForLater(response.status))) {
    try {
      return await wait();
    } catch {
      // Nothing can be stored on this device.
    }
  }
  if (response === null || isAway(response)) {
    throw new RefusedWrite('The site can’t be reached. Nothing was changed; try again.', 0);
  }
  if (!response.ok) throw new RefusedWrite(await reasonOf(response), response.status);
  // 204 says that nothing was stored, since nobody is known here.
  const answer: unknown = response.status === 204 ? null : await response.json();
  if (response.status !== 204) noteKnownReader();
  return { state: 'sent', answer: take(shape, answer) };
}

/** Where nothing can be stored on the device, nothing waits. */
const someWait = (): Promise<boolean> =>
  waitingWrites().then(
    (writes) => writes.length > 0,
    () => false,
  );
