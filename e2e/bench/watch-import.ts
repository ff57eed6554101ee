import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What an import took: of its own process, and with the processes that it keeps for reading pages. */
export interface Watched {
  code: number | null;
  seconds: number;
  last: string;
  /** Megabytes, a sample at a time. */
  own: number[];
  whole: number[];
}

const statusOf = (pid: string): string | null => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    // It has ended since the folder was read.
    return null;
  }
};

const field = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);

/** Resident memory of a process, and with all that it started, in MB. */
function memoryOf(pid: number): { own: number; whole: number } {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const status = statusOf(name);
      return status ? [{ pid: Number(name), parent: field(status, 'PPid'), kB: field(status, 'VmRSS') }] : [];
    });
  const own = processes.find((one) => one.pid === pid)?.kB ?? 0;
  const family = new Set([pid]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const one of processes) if (family.has(one.parent)) family.add(one.pid);
  }
  const whole = processes.filter((one) => family.has(one.pid)).reduce((sum, { kB }) => sum + kB, 0);
  return { own: own / 1024, whole: whole / 1024 };
}

/** Runs the import's command line, or another program that imports, on what is named, and watches its memory. */
export async function watchImport(
  named: readonly string[],
  env: NodeJS.ProcessEnv,
  everyMs: number,
  program = 'lib/cli/commands/import.ts',
): Promise<Watched> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...named], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const watched: Watched = { code: null, seconds: 0, last: '', own: [], whole: [] };
  child.stdout.on('data', (chunk: Buffer) => {
    watched.last = chunk.toString().trimEnd().split('\n').at(-1) ?? '';
  });
  const sampling = setInterval(() => {
    const { own, whole } = memoryOf(child.pid ?? 0);
    if (own === 0) return;
    watched.own.push(own);
    watched.whole.push(whole);
  }, everyMs);
  watched.code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(sampling);
  watched.seconds = (performance.now() - started) / 1000;
  return watched;
}
