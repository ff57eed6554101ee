import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtractJobs } from './extract-worker';
import { heapMegabytes, idleMs, jobTimeoutMs } from './worker-limits';
import { WorkerPool } from './worker-pool';
import type { JobOutcome, WorkerFile } from './worker-process';

/** One leaves the other core of a small machine to its readers; more than two would wait for the network. */
const poolSize = Math.min(2, Math.max(1, availableParallelism() - 1));

let pool: WorkerPool | undefined;

/**
 * Reads a page or a feed in a process of its own, where it is stopped when it takes more than ten
 * seconds or half a gigabyte; this process answers meanwhile.
 */
export async function runInWorker<Name extends keyof ExtractJobs>(
  job: Name,
  args: Parameters<ExtractJobs[Name]>,
  signal?: AbortSignal,
): Promise<JobOutcome<ReturnType<ExtractJobs[Name]>>> {
  pool ??= new WorkerPool(poolSize, findWorkerFile('extract-worker'), { timeoutMs: jobTimeoutMs, idleMs });
  const outcome = await pool.run({ job, args }, signal);
  // What the table's function returns is what comes back: copied, since it holds values only.
  return outcome as JobOutcome<ReturnType<ExtractJobs[Name]>>;
}

/** Ends the workers at once instead of when they have been idle for a while. */
export function stopWorkers(): void {
  pool?.stop();
}

/** The worker bundled beside this code in the standalone folder; or its source, run as this one is. */
export function findWorkerFile(name: string): WorkerFile {
  const folder = dirname(fileURLToPath(import.meta.url));
  const memory = `--max-old-space-size=${heapMegabytes}`;
  const bundled = join(folder, `${name}.mjs`);
  if (existsSync(bundled)) return { path: bundled, execArgv: [memory] };
  return { path: join(folder, `${name}.ts`), execArgv: [memory, '--import', 'tsx'] };
}
