/**
 * `npm run bench:import [N]`: imports N (10,000) small documents in one run of the command line, and tells the rate
 * and the process's memory as it goes.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchImport } from './watch-import';

const [count = 10_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
const documents = join(folder, 'documents');
const env = { ...process.env, DATA_DIR: join(folder, 'data'), DATABASE_URL: '' };
const script = ['--import', 'tsx', 'e2e/support/generate-library.ts'];
execFileSync(process.execPath, [...script, String(count), '--documents', documents], { env });

const { code, seconds, last, own } = await watchImport([documents], env, 5_000);
const memory = own.map((megabytes) => megabytes.toFixed(0)).join(', ');
console.log(
  `${last}\nexit ${code}, ${(count / seconds).toFixed(0)} documents/s\nmemory every 5 s, MB: ${memory}`,
);
rmSync(folder, { recursive: true, force: true });
