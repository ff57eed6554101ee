import { type ChildProcess, fork } from 'node:child_process';
import type { Finding } from '../extract/finding';
import type { JobAnswer, JobCall } from './answer-jobs';

/** A job's result, or why there is none. */
export type JobOutcome<Result> = { ok: true; result: Result } | { ok: false; finding: Finding };

export interface WorkerFile {
  path: string;
  /** What Node needs to run it. */
  execArgv: string[];
}

export interface WorkerLimits {
  /** How many processes at most. */
  size: number;
  /** For one job. */
  timeoutMs: number;
  /** After which a process without work is ended. */
  idleMs: number;
}

interface Job {
  call: JobCall;
  signal: AbortSignal | undefined;
  settle: (outcome: JobOutcome<unknown>) => void;
  fail: (error: unknown) => void;
}

interface Slot {
  child: ChildProcess;
  ready: boolean;
  job: Job | null;
  timer: ReturnType<typeof setTimeout> | null;
}

/** Loading the code takes half a second where it is translated first; ten times that is no start. */
const startMs = 30_000;

/**
 * Processes that do work which may never end or take all memory, one job at a time each.
 *
 * Processes and not threads: a thread that builds a text of gigabytes could neither be held to its
 * memory nor be ended from outside while it did, and where the engine gives up, it ends the server too.
 */
export class WorkerPool {
  readonly #file: WorkerFile;
  readonly #limits: WorkerLimits;
  readonly #slots = new Set<Slot>();
  #waiting: Job[] = [];

  constructor(file: WorkerFile, limits: WorkerLimits) {
    this.#file = file;
    this.#limits = limits;
  }

  /** Has a job done. Rejects where its signal says so, or where no process can be started at all. */
  run(call: JobCall, signal?: AbortSignal): Promise<JobOutcome<unknown>> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const stop = () => {
        this.#waiting = this.#waiting.filter((one) => one !== job);
        for (const slot of this.#slots) if (slot.job === job) this.#end(slot);
        reject(signal?.reason);
      };
      const heard = () => signal?.removeEventListener('abort', stop);
      const job: Job = {
        call,
        signal,
        settle: (outcome) => (heard(), resolve(outcome)),
        fail: (error) => (heard(), reject(error)),
      };
      signal?.addEventListener('abort', stop, { once: true });
      this.#waiting.push(job);
      this.#next();
    });
  }

  /** Ends all processes; jobs under way are told as stopped. */
  close(): void {
    for (const slot of this.#slots) this.#finish(slot, refused('was stopped'));
  }

  #next(): void {
    for (const slot of this.#slots) {
      if (slot.ready && !slot.job) this.#give(slot);
    }
    const starting = [...this.#slots].filter((slot) => !slot.ready).length;
    if (this.#waiting.length > starting && this.#slots.size < this.#limits.size) this.#start();
  }
}
