/**
 * `npm run bench:served [RUNS] [SECONDS]`: requests per second of the article page by wrk (Debian: wrk), beside the
 * same build for members only and signed in (with what its gate costs by itself), and rendered and compressed at each request. Runs take turns; medians are printed. With `--hold`, serves
 * until it is ended instead: for Lighthouse.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeSamples } from './sample-library';
import type { IncomingMessage } from 'node:http';
import { memberGate } from '../../lib/server/access/member-gate';
import { median, type Running, start, startStandalone } from './standalone';

const run = promisify(execFile);
const hold = process.argv.includes('--hold');
const [runs = 3, seconds = 10] = process.argv.slice(2).map(Number).filter(Number.isFinite);
const page = '/articles/moscow-four-way-talks';

const folder = await mkdtemp(join(tmpdir(), 'backstory-bench-'));
const dataDir = join(folder, 'data');
await writeSamples(join(folder, 'samples'));
await run(process.execPath, [join('.next', 'standalone', 'import.mjs'), join(folder, 'samples')], {
  env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
});
const ours = await startStandalone(dataDir);
if (hold) {
  console.log(`${ours.address}${page}`);
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await ours.stop();
} else {
  const plain = await start(['--import', 'tsx', 'e2e/bench/uncached-server.ts'], dataDir);
  const members = await startForMember(dataDir);
  await compare({ 'page cache': ours, 'for members': members, 'rendered each time': plain });
  console.log(`the gate for members: ${(await gateMicros()).toFixed(1)} µs of the processor a request`);
  await Promise.all([ours.stop(), members.stop(), plain.stop()]);
}
await rm(folder, { recursive: true, force: true });

/** The same library for members only, with somebody signed in. */
async function startForMember(dataDir: string): Promise<Running> {
  const args = [join('.next', 'standalone', 'people.mjs'), 'add', 'ada@news.example', '--json'];
  const { stdout } = await run(process.execPath, args, {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
  });
  const { email, password } = JSON.parse(stdout) as { email: string; password: string };
  const server = await startStandalone(dataDir, { ACCESS: 'members' });
  const response = await fetch(`${server.address}/api/account/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ email, password }),
    redirect: 'manual',
  });
  const cookies = response.headers.getSetCookie().map((one) => one.split(';', 1)[0]);
  return { ...server, cookie: cookies.join('; ') };
}

/** What the gate costs a request of somebody who is signed in. A look for changes is taken without a gate, too. */
async function gateMicros(): Promise<number> {
  const times = 200_000;
  const files = new Set<string>();
  const gate = memberGate({
    access: () => 'members',
    ...{ files, secure: false, refresh: () => {} },
    isMember: async () => true,
    hasScope: async () => false,
  });
  const cookie = `backstory-session=${'a1B2'.repeat(8)}; backstory-signed-in=1`;
  const request = { url: page, method: 'GET', headers: { host: 'news.example', cookie } } as IncomingMessage;
  await gate.refusalOf(request);
  const micros = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    for (let left = times; left > 0; left -= 1) void gate.refusalOf(request);
    return process.cpuUsage(before).user / times;
  });
  return median(micros);
}

async function compare(servers: Record<string, Running>): Promise<void> {
  const results = new Map(Object.keys(servers).map((name) => [name, [] as Measured[]]));
  for (let turn = 0; turn < runs; turn += 1) {
    for (const [name, server] of Object.entries(servers)) {
      await load(server, 2);
      results.get(name)?.push(await load(server, seconds));
    }
  }
  for (const [name, measured] of results) {
    const of = (key: keyof Measured) => median(measured.map((one) => one[key]));
    console.log(
      `${name}: ${of('perSecond').toFixed(0)} requests/s, p50 ${of('p50').toFixed(1)} ms, p99 ${of('p99').toFixed(1)} ms`,
    );
  }
}

interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
}

async function load({ address, cookie = '' }: Running, forSeconds: number): Promise<Measured> {
  const args = [
    '-t2',
    '-c32',
    `-d${forSeconds}s`,
    '--latency',
    '--timeout',
    '20s',
    '-H',
    'Accept-Encoding: gzip',
    ...(cookie ? ['-H', `Cookie: ${cookie}`] : []),
    address + page,
  ];
  const { stdout } = await run('wrk', args);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(stdout);
  const take = (pattern: RegExp) => pattern.exec(stdout)?.slice(1) ?? [];
  const [perSecond] = take(/Requests\/sec:\s+([\d.]+)/);
  return {
    perSecond: Number(perSecond),
    p50: milliseconds(take(/\s50%\s+([\d.]+)(us|ms|s)/)),
    p99: milliseconds(take(/\s99%\s+([\d.]+)(us|ms|s)/)),
  };
}

function milliseconds([amount, unit]: string[]): number {
  const inMilliseconds: Record<string, number> = { us: 0.001, ms: 1, s: 1000 };
  return Number(amount) * (inMilliseconds[unit ?? ''] ?? Number.NaN);
}
