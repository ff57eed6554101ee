/** `npm test`: everything that can fail, in one run: lint, types, unit and data layer, end to end. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findChromium } from '../support/browser';
import { assembleStandalone } from '../../lib/cli/standalone/assemble-standalone';
import { buildSite } from '../../lib/cli/serving/build-site';
import { prepareDatabaseClient } from '../../lib/cli/importing/prepare';
import { exitCodes, exitWith, StartError } from '../../lib/cli/setup/steps';
import { playwrightCounts, type TestCounts, vitestCounts } from './test-counts';

/** As much as all databases, pictures and browsers of a run may take, many times over. */
const roomBytes = 4 * 1024 ** 3;

const folder = mkdtempSync(join(scratch(), 'backstory-test-'));
// PostgreSQL's server, which isn't root, has its folder below.
chmodSync(folder, 0o711);
const bin = (name: string) => join('node_modules', '.bin', name);

try {
  process.exitCode = await run();
} catch (error) {
  exitWith(error);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs every part, also after one has failed. @returns the exit code */
async function run(): Promise<number> {
  await prepareDatabaseClient(console.log);
  const failedChecks: string[] = [];
  // The driver's compiler and the build leave a core idle for most of their time.
  const checks: [name: string, code: Promise<number>][] = [
    ['lint', exec(bin('eslint'), ['.', '--max-warnings', '0'])],
    ['format', exec(bin('prettier'), ['--check', '--log-level', 'warn', '.'])],
  ];
  // The build takes the driver along into the standalone folder.
  await driverCompiled();
  // Next's types of the routes come from the build, so the build comes before the compiler.
  await buildSite(console.log);
  checks.push(['types', exec(bin('tsc'), ['--noEmit'])]);
  await assembleStandalone(console.log);
  const unit = await vitest();
  // Browsers are the first to mind what runs beside them.
  for (const [name, code] of checks) if ((await code) !== 0) failedChecks.push(name);
  const endToEnd = await playwright();
  const passed = unit.passed + endToEnd.passed;
  const skipped = unit.skipped + endToEnd.skipped;
  // A log is read from its end, and often only that of it is kept.
  for (const note of unit.notes) console.log(note);
  for (const check of failedChecks) console.log(`The ${check} failed; see above.`);
  const failed = unit.failed + endToEnd.failed + failedChecks.length;
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed > 0 ? 1 : 0;
}

/** `run.mjs` has this command begin before the database's driver is compiled, and says by its mark what comes of it. */
async function driverCompiled(): Promise<void> {
  const mark = '.installing.unfinished';
  const parent = process.ppid;
  while (existsSync(mark)) {
    if (process.ppid !== parent || readFileSync(mark, 'utf8') === 'failed')
      throw new StartError('Without the database’s driver no test can run.', exitCodes.build);
    await setTimeout(200);
  }
}

async function vitest(): Promise<TestCounts> {
  const report = join(folder, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await exec(bin('vitest'), args, { NODE_ENV: 'test' });
  return existsSync(report)
    ? vitestCounts(readFileSync(report, 'utf8'), code)
    : { passed: 0, failed: 1, skipped: 0, notes: ['Vitest left no report.'] };
}

async function playwright(): Promise<TestCounts> {
  if (!findChromium()) {
    console.error(
      'No Chromium was found for the end-to-end tests. Install one: apt-get install chromium (Debian), or npx playwright install chromium.',
    );
    return { passed: 0, failed: 1, skipped: 0, notes: [] };
  }
  const report = join(folder, 'playwright.json');
  const code = await exec(bin('playwright'), ['test'], {
    E2E_REPORT: report,
    E2E_PORT: String(await freePort()),
  });
  return existsSync(report)
    ? playwrightCounts(readFileSync(report, 'utf8'), code)
    : { passed: 0, failed: 1, skipped: 0, notes: [] };
}

/**
 * Memory where there is much of it: the tests make some thousand databases, and a disk takes its time. Containers
 * often have a small one, or one that no program may be loaded from.
 */
function scratch(): string {
  const memory = '/dev/shm';
  try {
    const mount = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .find((line) => line.split(' ')[1] === memory);
    const { bavail, bsize } = statfsSync(memory);
    return mount && !mount.includes('noexec') && bavail * bsize > roomBytes ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

async function exec(file: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(file, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TMPDIR: folder, ...env },
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
