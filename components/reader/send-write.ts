import type { z } from 'zod';
import { problemAnswer, writeIdHeader } from '@/lib/api/reader-write';
import { newId } from './new-id';

/** Something that the reader keeps, changes or removes. */
export interface Write {
  method: 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  /** Under `/api/reader`. */
  path: string;
  body?: unknown;
  /** One for each deed of the reader; made here where it is left out. */
  id?: string;
}

/** Sent and answered, or kept on the device until the network is back. */
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

/**
 * The one door by which the reader's writes leave the page.
 * @param shape of the answer; an answer without content is given as null
 * @throws RefusedWrite
 */
export async function sendWrite<Answer>(write: Write, shape: z.ZodType<Answer>): Promise<Sent<Answer>> {
  const { method, path, body, id = newId() } = write;
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: { 'content-type': 'application/json', [writeIdHeader]: id },
      body: body === undefined ? undefined : JSON.stringify(body),
      // What the reader did last is sent even as they leave.
      keepalive: true,
    });
  } catch {
    throw new RefusedWrite('The site can’t be reached. Nothing was changed; try again.', 0);
  }
  if (!response.ok) throw new RefusedWrite(await reasonOf(response), response.status);
  const answer: unknown = response.status === 204 ? null : await response.json();
  return { state: 'sent', answer: shape.parse(answer) };
}

/** What the reader has here. @throws RefusedWrite */
export async function readOwn<Answer>(
  path: string,
  shape: z.ZodType<Answer>,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await fetch(path, { signal });
  if (!response.ok) throw new RefusedWrite(await reasonOf(response), response.status);
  return shape.parse(await response.json());
}

async function reasonOf(response: Response): Promise<string> {
  try {
    const { title, problems = [] } = problemAnswer.parse(await response.json());
    return [title, ...problems.map(({ parameter, reason }) => `${parameter}: ${reason}`)].join(' ');
  } catch {
    return `The site answered ${response.status}. Nothing was changed; try again.`;
  }
}
