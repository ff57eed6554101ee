/**
 * `npm run bench:flood [SECONDS]`: what other readers notice while 16 connections of one visitor ask, as fast as they
 * are answered, for what is not in memory or may not be had. For each kind: how many of them were answered, the
 * reader's median and 99th percentile for an article in memory, the health check's, and the server's memory.
 */
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeSamples } from './sample-library';
import { startStandalone } from './standalone';

const connections = 16;
const everyMs = 20;
const article = '/articles/moscow-four-way-talks';
const long = 'x'.repeat(380);

interface Ask {
  path: (index: number) => string;
  method?: string;
  headers?: Record<string, string>;
}

const floods: Record<string, Ask> = {
  'another `of` each time': { path: (index) => `${article}?of=${index}` },
  'unknown articles': { path: (index) => `/articles/none-${index}` },
  'unknown addresses': { path: (index) => `/none/${index}` },
  'POST to a page': { path: () => article, method: 'POST' },
  'a part of a page': { path: () => article, headers: { range: 'bytes=0-9' } },
  'resized pictures': { path: (index) => `/_next/image?url=%2Fscreenshot.png&w=640&q=${1 + (index % 100)}` },
  'lists by long names': {
    path: (index) => `/api/articles?story=none&publisher=${index}${long}&of=${index}`,
  },
  'pages by filter': { path: (index) => `/?story=none-${index}` },
  searches: { path: (index) => `/search?q=talks+${index}` },
};

/** One request after another on a connection of its own; gives milliseconds and status. */
async function ask(agent: Agent, address: string, { path, method, headers }: Ask, index: number) {
  const started = performance.now();
  const url = new URL(path(index), address);
  const [response] = await new Promise<[IncomingMessage]>((resolve, reject) =>
    request(url, { agent, method, headers }, (answer) => resolve([answer]))
      .on('error', reject)
      .end(),
  );
  response.resume();
  await once(response, 'end');
  return { ms: performance.now() - started, status: response.statusCode ?? 0 };
}

if (process.send) await flood();
else await measure();

/** In a process of its own, so that its work is not taken for the server's. */
async function flood(): Promise<void> {
  const [, , address = '', name = '', seconds = ''] = process.argv;
  const end = performance.now() + Number(seconds) * 1000;
  const statuses: Record<number, number> = {};
  let index = 0;
  const one = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const what = floods[name];
    while (what && performance.now() < end) {
      const { status } = await ask(agent, address, what, (index += 1)).catch(() => ({ status: 0 }));
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: connections }, one));
  process.send?.(statuses);
  process.disconnect();
}

async function measure(): Promise<void> {
  const [seconds = 8] = process.argv.slice(2).map(Number).filter(Number.isFinite);
  const folder = await mkdtemp(join(tmpdir(), 'backstory-flood-'));
  const dataDir = join(folder, 'data');
  await writeSamples(join(folder, 'samples'));
  await promisify(execFile)(
    process.execPath,
    [join('.next', 'standalone', 'import.mjs'), join(folder, 'samples')],
    { env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' } },
  );
  for (const name of Object.keys(floods)) {
    // A server for each: one flood's limits would help against the next.
    const server = await startStandalone(dataDir);
    const agent = new Agent({ keepAlive: true });
    await ask(agent, server.address, { path: () => article }, 0);
    const child = fork(import.meta.filename, [server.address, name, String(seconds)]);
    let statuses: unknown;
    child.once('message', (message) => (statuses = message));
    const over = once(child, 'exit');
    const reader = watch(agent, server.address, article);
    const health = watch(new Agent({ keepAlive: true }), server.address, '/healthz');
    await over;
    console.log(
      `${name}: ${JSON.stringify(statuses)}; reader ${await reader.end()}; health ${await health.end()}; ${await memory(server.pid)} MB`,
    );
    agent.destroy();
    await server.stop();
  }
  await rm(folder, { recursive: true, force: true });
}

function watch(agent: Agent, address: string, path: string) {
  const times: number[] = [];
  let isOver = false;
  const done = (async () => {
    while (!isOver) {
      const { ms, status } = await ask(agent, address, { path: () => path }, 0);
      times.push(status === 200 ? ms : Infinity);
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  })();
  return {
    async end() {
      isOver = true;
      await done;
      agent.destroy();
      const sorted = times.toSorted((a, b) => a - b);
      const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
      return `${at(0.5)} / ${at(0.99)} ms of ${times.length}`;
    },
  };
}

async function memory(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return (Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024).toFixed(0);
}
