/** What a process and its children cost, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  /** Seconds of processor. */
  cpu: number;
  /** Megabytes in use at once, at most. */
  memory: number;
}

/** Of `/proc/PID/stat`, in hundredths of a second. */
const ticksPerSecond = 100;

interface Counted {
  parent: number;
  ticks: number;
  kilobytes: number;
}

function count(pid: number): Counted | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return {
      parent: fields[1] ?? 0,
      ticks: (fields[11] ?? 0) + (fields[12] ?? 0),
      kilobytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0),
    };
  } catch {
    return null;
  }
}

function familyOf(root: number): Map<number, Counted> {
  const all = new Map<number, Counted>();
  for (const name of readdirSync('/proc')) {
    const counted = /^\d+$/.test(name) ? count(Number(name)) : null;
    if (counted) all.set(Number(name), counted);
  }
  const isOfIt = (pid: number): boolean => {
    const parent = all.get(pid)?.parent ?? 0;
    return pid === root || (parent > 1 && isOfIt(parent));
  };
  return new Map([...all].filter(([pid]) => isOfIt(pid)));
}

/** Looks at the process and its children from now on; ask what it gives for what they have cost since. */
export function costOf(pid: number): () => Cost {
  const before = new Map([...familyOf(pid)].map(([one, { ticks }]) => [one, ticks]));
  const last = new Map<number, number>();
  let memory = 0;
  const look = () => {
    let kilobytes = 0;
    for (const [one, counted] of familyOf(pid)) {
      last.set(one, counted.ticks - (before.get(one) ?? 0));
      kilobytes += counted.kilobytes;
    }
    memory = Math.max(memory, kilobytes / 1_000);
  };
  look();
  const looking = setInterval(look, 100);
  return () => {
    clearInterval(looking);
    look();
    return { cpu: [...last.values()].reduce((sum, ticks) => sum + ticks, 0) / ticksPerSecond, memory };
  };
}
