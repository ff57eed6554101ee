/**
 * `npm run bench:import [N]`: imports N (10,000) small documents in one run of the command line, and tells the rate
 * and the process's memory as it goes.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [count = 10_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
const documents = join(folder, 'documents');
const env = { ...process.env, DATA_DIR: join(folder, 'data'), DATABASE_URL: '' };
const script = ['--import', 'tsx', 'e2e/generate-library.ts'];
execFileSync(process.execPath, [...script, String(count), '--documents', documents], { env });

const started = performance.now();
const child = spawn(process.execPath, [join('.next', 'standalone', 'import.mjs'), documents], {
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
});
let last = '';
child.stdout.on('data', (chunk: Buffer) => {
  last = chunk.toString().trimEnd().split('\n').at(-1) ?? '';
});
const memory: string[] = [];
const sampling = setInterval(() => {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const megabytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  memory.push(megabytes.toFixed(0));
}, 5_000);
const code = await new Promise((resolve) => child.once('close', resolve));
clearInterval(sampling);
const seconds = (performance.now() - started) / 1000;
console.log(
  `${last}\nexit ${code}, ${(count / seconds).toFixed(0)} documents/s\nmemory every 5 s, MB: ${memory.join(', ')}`,
);
rmSync(folder, { recursive: true, force: true });
