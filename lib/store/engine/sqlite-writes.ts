import { setTimeout as wait } from 'node:timers/promises';

import type { DatabaseLimits } from './database-limits';
import { DatabaseUnavailable } from '../../base/unavailable';

/** Three times as long as a process that waits takes to look again. */
const pauseMs = 15;
/** After so much writing in a row, a command pauses: a seventh of its time, at most, when it does nothing else. */
const writingMs = 100;

type Run<Work> = (work: Work) => Promise<unknown>;

/** Runs writes one after another, and only so many wait. */
export function queueWrites<Work>({ waiting, givesWay }: DatabaseLimits, run: Run<Work>): Run<Work> {
  let last: Promise<unknown> = Promise.resolve();
  let length = 0;
  let written = 0;

  async function write(work: Work): Promise<unknown> {
    if (givesWay && written > writingMs) {
      written = 0;
      await wait(pauseMs);
    }
    const started = performance.now();
    try {
      return await run(work);
    } finally {
      written += performance.now() - started;
    }
  }

  return (work) => {
    if (length >= waiting) return Promise.reject(new DatabaseUnavailable('Too many wait to write.'));
    length += 1;
    const result = last.then(() => write(work)).finally(() => (length -= 1));
    last = result.catch(() => {});
    return result;
  };
}
