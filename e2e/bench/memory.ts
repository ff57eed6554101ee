/**
 * `npm run bench:memory`: the memory of what `npm start` leaves running, in MiB: every process that it started,
 * idle after the start and again after pages were read. It starts one on a library and a port of its own.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const idleMs = 45_000;
const dataDir = await mkdtemp(join(tmpdir(), 'backstory-memory-'));
const child = spawn(process.execPath, ['lib/cli/run.mjs', 'start'], {
  env: {
    ...process.env,
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'info',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const address = await whereItAnswers();
  await wait(idleMs);
  await report('idle after the start');
  const front = await (await fetch(address)).text();
  const articles = new Set(front.match(/\/articles\/[a-z0-9-]+/gu));
  for (const path of ['/stories', '/search?q=talks', ...articles]) await fetch(new URL(path, address));
  await wait(idleMs);
  await report(`idle after ${articles.size + 3} pages`);
} finally {
  child.kill();
  await new Promise((resolve) => child.once('exit', resolve));
  await rm(dataDir, { recursive: true, force: true });
}

function whereItAnswers(): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
      const found = /Backstory is at (\S+)/u.exec(output)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(output)));
  });
}

async function report(when: string): Promise<void> {
  const processes = await processesBelow(child.pid ?? 0);
  const memory = await Promise.all(processes.map(residentKilobytes));
  const total = memory.reduce((sum, one) => sum + one, 0) / 1024;
  console.log(`${when}: ${total.toFixed(0)} MiB in ${processes.length} process(es)`);
}

async function residentKilobytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0);
}

/** A process and all that descend from it, as Linux lists them. */
async function processesBelow(root: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The name in brackets may hold spaces and brackets itself.
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const found = [root];
  for (const pid of found) for (const [one, parent] of parents) if (parent === pid) found.push(one);
  return found;
}
