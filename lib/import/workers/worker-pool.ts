import type { JobCall } from './answer-jobs';
import { type JobOutcome, type WorkerFile, type WorkerLimits, WorkerProcess } from './worker-process';

/** Some processes of one kind, each busy with one job; further jobs wait their turn. */
export class WorkerPool {
  readonly #all: WorkerProcess[];
  readonly #free: WorkerProcess[];
  readonly #waiting: ((free: WorkerProcess) => void)[] = [];

  constructor(size: number, file: WorkerFile, limits: WorkerLimits) {
    this.#all = Array.from({ length: size }, () => new WorkerProcess(file, limits));
    this.#free = [...this.#all];
  }

  /** Has a job done by the process that is free first. */
  async run(call: JobCall, signal?: AbortSignal): Promise<JobOutcome> {
    // The one that worked last, so that the others can end when there is little to do.
    const worker = this.#free.pop() ?? (await new Promise<WorkerProcess>((take) => this.#waiting.push(take)));
    try {
      signal?.throwIfAborted();
      return await worker.run(call, signal);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(worker);
      else this.#free.push(worker);
    }
  }

  /** Ends all processes; who waits for one of them is notified that it went. */
  stop(): void {
    for (const worker of this.#all) worker.stop();
  }
}
