/**
 * A damaged file, a lock that another process holds, and a PostgreSQL that stands still:
 * `npm run trial:database -- [ARTICLES]`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

import Database from 'better-sqlite3';

import { checkFile } from '../../lib/store/migrations/check-file';
import { servingLimits } from '../../lib/store/engine/database-limits';
import { migrate } from '../../lib/store/migrations/migrate';
import { openStore } from '../../lib/store/open-store';
import { findPostgres, startThrowawayPostgres } from '../../lib/store/throwaway-postgres.testing';

const articles = process.argv[2] ?? '3000';
const pageBytes = 4096;

const folder = mkdtempSync(join(tmpdir(), 'backstory-trial-'));
const file = join(folder, 'backstory.db');
const env = {
  ...process.env,
  DATA_DIR: folder,
  DATABASE_URL: `file:${file}`,
  NODE_ENV: 'production' as const,
};
try {
  execFileSync(process.execPath, ['--import', 'tsx', 'e2e/support/generate-library.ts', articles], {
    env,
    stdio: 'ignore',
  });
  await besideCommand('rebuild');
  await besideCommand('check');
  damage(24);
  await standStill();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A server's small writes, one after another, beside a command that works on the whole library. */
async function besideCommand(verb: string): Promise<void> {
  const store = await openStore({ databaseUrl: `file:${file}` }, servingLimits);
  const command = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/commands/search.ts', verb], {
    env,
    stdio: 'ignore',
  });
  let code: number | null | undefined;
  const started = performance.now();
  command.once('exit', (ended) => (code = ended));
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const times: number[] = [];
  let failed = 0;
  while (code === undefined) {
    const asked = performance.now();
    await store.takeLease('trial', 'server', 60_000).then(
      () => times.push(performance.now() - asked),
      () => (failed += 1),
    );
    await wait(20);
  }
  delay.disable();
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? NaN).toFixed(0);
  console.log(
    `SQLite beside "search -- ${verb}" of ${articles} articles (${((performance.now() - started) / 1000).toFixed(1)} s, ` +
      `exit code ${code}): ${times.length} writes, median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, longest ${at(1)} ms, ` +
      `${failed} failed; the event loop stood still for ${(delay.max / 1e6).toFixed(0)} ms at most`,
  );
  await store.close();
}

/** Damages one page by chance, and counts where that is noticed. */
function damage(trials: number): void {
  const sound = new Database(file);
  sound.pragma('wal_checkpoint(TRUNCATE)');
  sound.close();
  for (const [what, overwrite] of [
    ['64 bytes in a row overwritten', (bytes: Buffer, at: number) => bytes.fill(0xa5, at, at + 64)],
    ['a page overwritten with zeros', (bytes: Buffer, at: number) => bytes.fill(0, at, at + pageBytes)],
  ] as const) {
    let atStart = 0;
    let byCheck = 0;
    for (let trial = 0; trial < trials; trial++) {
      const copy = join(folder, 'damaged.db');
      copyFileSync(file, copy);
      const bytes = readFileSync(copy);
      const pages = Math.floor(bytes.length / pageBytes);
      const page = Math.floor(Math.random() * pages) * pageBytes;
      overwrite(
        bytes,
        what.startsWith('a page') ? page : page + Math.floor(Math.random() * (pageBytes - 64)),
      );
      writeFileSync(copy, bytes);
      if (!passes(copy, 'quick_check')) atStart += 1;
      if (!passes(copy, 'integrity_check')) byCheck += 1;
    }
    console.log(
      `SQLite, ${what}: of ${trials}, ${atStart} noticed at the start, ${byCheck} by "npm run check"`,
    );
  }
  const started = performance.now();
  checkFile(file);
  const megabytes = readFileSync(file).length / 1e6;
  console.log(
    `Looking at a file of ${megabytes.toFixed(0)} MB at the start: ${(performance.now() - started).toFixed(0)} ms`,
  );
}

function passes(copy: string, pragma: 'quick_check' | 'integrity_check'): boolean {
  try {
    checkFile(copy, pragma);
    return true;
  } catch {
    return false;
  }
}

async function standStill(): Promise<void> {
  const bin = findPostgres();
  if (!bin) return;
  const server = await startThrowawayPostgres(bin);
  try {
    const databaseUrl = await server.createDatabase('library');
    await migrate(databaseUrl);
    const store = await openStore({ databaseUrl }, servingLimits);
    await store.ping();
    server.pause();
    const seconds = async (work: Promise<unknown>) => {
      const started = performance.now();
      const outcome = await work.then(
        () => 'done',
        () => 'refused',
      );
      return `${outcome} after ${((performance.now() - started) / 1000).toFixed(1)} s`;
    };
    const [read, write] = await Promise.all([
      seconds(store.listArticles({ limit: 5 })),
      seconds(store.takeLease('trial', 'server', 60_000)),
    ]);
    const open = seconds(store.ping());
    const close = await seconds(store.close());
    console.log(
      `PostgreSQL stands still: read ${read}, write ${write}; close ${close}, what was open ${await open}`,
    );
    server.resume();
  } finally {
    server.resume();
    await server.stop();
  }
}
