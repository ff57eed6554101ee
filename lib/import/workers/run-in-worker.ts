import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Remake } from '../../pictures/remake-picture';
import type { ExtractJobs } from './extract-worker';
import type { PictureJobs } from './picture-worker';
import { heapMegabytes, idleMs, jobTimeoutMs } from './worker-limits';
import { WorkerPool } from './worker-pool';
import type { JobOutcome, WorkerFile } from './worker-process';

/** One leaves the other core of a small machine to its readers; more than two would wait for the network. */
const poolSize = Math.min(2, Math.max(1, availableParallelism() - 1));

const pools = new Map<string, WorkerPool>();

function poolOf(file: string, size: number): WorkerPool {
  const pool =
    pools.get(file) ?? new WorkerPool(size, findWorkerFile(file), { timeoutMs: jobTimeoutMs, idleMs });
  pools.set(file, pool);
  return pool;
}

/**
 * Reads a page or a feed in a process of its own, where it is stopped when it takes more than ten
 * seconds or half a gigabyte; this process answers meanwhile.
 */
export async function runInWorker<Name extends keyof ExtractJobs>(
  job: Name,
  args: Parameters<ExtractJobs[Name]>,
  signal?: AbortSignal,
): Promise<JobOutcome<Awaited<ReturnType<ExtractJobs[Name]>>>> {
  const outcome = await poolOf('extract-worker', poolSize).run({ job, args }, signal);
  // What the table's function returns is what comes back: copied, since it holds values only.
  return outcome as JobOutcome<Awaited<ReturnType<ExtractJobs[Name]>>>;
}

/** The same for a picture, in a process for pictures, so that pages don't wait for them. */
export const remakeInWorker: Remake = async (bytes, wanted) => {
  const outcome = await poolOf('picture-worker', 1).run({ job: 'picture', args: [bytes, wanted] });
  if (outcome.ok) return outcome.result as Awaited<ReturnType<PictureJobs['picture']>>;
  return { ok: false, reason: outcome.problems.map(({ reason }) => `the picture: ${reason}`).join('; ') };
};

/** Ends the workers at once instead of when they have been idle for a while. */
export function stopWorkers(): void {
  for (const pool of pools.values()) pool.stop();
}

/** The worker bundled beside this code in the standalone folder; or its source, run as this one is. */
export function findWorkerFile(name: string): WorkerFile {
  const folder = dirname(fileURLToPath(import.meta.url));
  const memory = `--max-old-space-size=${heapMegabytes}`;
  const bundled = join(folder, `${name}.mjs`);
  if (existsSync(bundled)) return { path: bundled, execArgv: [memory] };
  return { path: join(folder, `${name}.ts`), execArgv: [memory, '--import', 'tsx'] };
}
