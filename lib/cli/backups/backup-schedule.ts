import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../store/open-store';
import type { Say } from '../setup/steps';
import { whileLeased } from '../setup/while-leased';

export interface BackupPlan {
  everyMs: number;
  /** How many stay; the oldest go. */
  keep: number;
  folder: string;
  /** What Node is given to make a backup, but for the file. */
  program: readonly string[];
  /** This process among those that may be at it. */
  holder: string;
}

/** A backup that is due is made within five minutes. */
const longestCheckMs = 5 * 60_000;
/** A full disk is still full in a minute; an hour later somebody may have looked. */
const longestPauseMs = 3_600_000;
/** Clocks of several hosts that share a folder differ by less. */
const clocksDifferMs = 60_000;
/** More of a child's last words help nobody. */
const longestReason = 500;

const namePattern = /^backstory-(\d{6,})-[\dTZ-]+\.tar\.gz$/;

interface StoredBackup {
  /** They are in the order of their numbers: a clock may jump. */
  number: number;
  name: string;
  madeAt: number;
}

/** The backups in a folder, oldest first. */
async function listBackups(folder: string): Promise<StoredBackup[]> {
  const stored: StoredBackup[] = [];
  for (const name of await readdir(folder)) {
    const number = Number(namePattern.exec(name)?.[1]);
    if (Number.isNaN(number)) continue;
    stored.push({ number, name, madeAt: (await stat(join(folder, name))).mtimeMs });
  }
  return stored.sort((a, b) => a.number - b.number);
}

/**
 * Makes a backup whenever it is time, in a process of its own, and removes the oldest. Of all processes
 * on one database one does it.
 */
export function startBackupSchedule(
  store: Pick<Store, 'takeLease' | 'dropLease'>,
  plan: BackupPlan,
  say: Say,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  /** The last one that was made here, by a clock that never jumps. */
  let own: { number: number; at: number } | null = null;
  let pausedUntil = -Infinity;
  let running: Promise<void> | null = null;

  async function isDue(): Promise<boolean> {
    const newest = (await listBackups(plan.folder)).at(-1);
    if (!newest) return true;
    if (newest.number === own?.number) return performance.now() - own.at >= plan.everyMs;
    const age = Date.now() - newest.madeAt;
    // One that says it was made later than now was made while a clock was wrong.
    return age >= plan.everyMs || age < -clocksDifferMs;
  }

  async function round(): Promise<void> {
    await mkdir(plan.folder, { recursive: true, mode: 0o700 });
    if (performance.now() < pausedUntil || !(await isDue())) return;
    await whileLeased(store, 'backup', plan.holder, async () => {
      // Another process may have been at it a moment ago.
      if (!(await isDue())) return;
      await removeUnfinished(plan.folder);
      const number = ((await listBackups(plan.folder)).at(-1)?.number ?? 0) + 1;
      const file = join(plan.folder, backupName(number, new Date()));
      await runBackup(plan.program, file, stopping.signal);
      own = { number, at: performance.now() };
      say(`Backed up to ${file}`);
      const stored = await listBackups(plan.folder);
      for (const { name } of stored.slice(0, -plan.keep)) await rm(join(plan.folder, name), { force: true });
    });
  }

  function check(): void {
    if (running || stopping.signal.aborted) return;
    running = round()
      .catch((error: unknown) => {
        if (stopping.signal.aborted) return;
        pausedUntil = performance.now() + Math.min(plan.everyMs, longestPauseMs);
        say(`No backup was made: ${error instanceof Error ? error.message : String(error)}`);
      })
      .finally(() => (running = null));
  }

  check();
  const timer = setInterval(check, Math.min(plan.everyMs, longestCheckMs)).unref();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}

function backupName(number: number, at: Date): string {
  const minute = at.toISOString().slice(0, 16).replace(':', '');
  return `backstory-${String(number).padStart(6, '0')}-${minute}Z.tar.gz`;
}

/** What a process left that was killed; whoever has the lease is the only one to write here. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/^backstory-\d{6,}-.*\.part$/.test(name)) await rm(join(folder, name), { force: true });
  }
}

function runBackup(program: readonly string[], file: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program, file], {
      stdio: ['ignore', 'ignore', 'pipe'],
      signal,
    });
    // Readers come first.
    if (child.pid !== undefined) setPriority(child.pid, 10);
    let words = '';
    child.stderr.on('data', (chunk: Buffer) => (words = `${words}${chunk}`.slice(-longestReason)));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(words.trim() || `the backup ended with code ${code}`));
    });
  });
}
