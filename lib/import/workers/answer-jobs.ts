/** The side of a worker process: takes jobs, one after the other, and answers each. */
import { Worker } from 'node:worker_threads';

export type JobTable = Readonly<Record<string, (...args: never[]) => unknown>>;

export interface JobCall {
  job: string;
  args: unknown[];
}

/** `fault` is what the job threw: its own mistake, since what it refuses is part of its result. */
export type JobAnswer =
  { kind: 'ready' } | { kind: 'done'; result: unknown } | { kind: 'fault'; message: string };

/**
 * Watches the process from a thread of its own, for the job may hold the first one for ever: ends it
 * when it takes more memory than it may, or when whoever started it is gone and can't end it any more.
 * The heap's own limit counts neither large buffers nor all of long texts.
 */
const watchdog = `
  const { workerData } = require('node:worker_threads');
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent || process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL');
  }, 50);
`;

/** Answers the jobs of this table until the process that started this one lets go of it. */
export function answerJobs(jobs: JobTable, maxBytes: number): void {
  new Worker(watchdog, { eval: true, execArgv: [], workerData: maxBytes }).unref();
  const answer = (message: JobAnswer) => process.send?.(message);
  process.on('message', async ({ job, args }: JobCall) => {
    try {
      answer({ kind: 'done', result: await jobs[job]?.(...(args as never[])) });
    } catch (error) {
      answer({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
    }
  });
  // Ctrl-C reaches all processes of a terminal; the first decides what is still to be done.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  process.on('disconnect', () => process.exit());
  answer({ kind: 'ready' });
}
