/**
 * `npm run bench:memory`: the memory of what `npm start` leaves running, in MiB: every process that it started,
 * idle after the start and again after pages were read. It starts one on a library and a port of its own.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { start } from './standalone';

const idleMs = 45_000;
const dataDir = await mkdtemp(join(tmpdir(), 'backstory-memory-'));
const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: { start: string } };
const { address, pid, stop } = await start(scripts.start.split(' ').slice(1), dataDir);
try {
  await wait(idleMs);
  await report('idle after the start');
  const front = await (await fetch(address)).text();
  const articles = new Set(front.match(/\/articles\/[a-z0-9-]+/gu));
  for (const path of ['/stories', '/search?q=talks', ...articles]) await fetch(new URL(path, address));
  await wait(idleMs);
  await report(`idle after ${articles.size + 3} pages`);
} finally {
  await stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function report(when: string): Promise<void> {
  const processes = await processesBelow(pid);
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
