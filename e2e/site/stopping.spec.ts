import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownSettings } from '../../lib/reader/settings';
import { anySize, expect, test } from '../support/fixtures';

let dataDir = '';
test.beforeEach(async () => {
  test.setTimeout(90_000);
  dataDir = await mkdtemp(join(tmpdir(), 'backstory-stopping-'));
});
test.afterEach(() => rm(dataDir, { recursive: true, force: true }));

interface Started {
  child: ChildProcess;
  address: URL;
  /** What it ended with, and after how long from now. */
  ended(): Promise<{ code: number | null; seconds: number }>;
}

async function start(command: string, args: string[]): Promise<Started> {
  const child = spawn(command, args, {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      PORT: '0',
      SITE_URL: '',
      LOG_LEVEL: 'info',
      TRUST_PROXY: '',
    },
  });
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await new Promise<URL>((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        output += chunk;
        const found = /Backstory is at (\S+)/.exec(output)?.[1];
        if (found) resolve(new URL(found));
      });
    void exit.then(() => reject(new Error(output)));
  });
  return {
    child,
    address,
    async ended() {
      const from = performance.now();
      return { code: await exit, seconds: (performance.now() - from) / 1000 };
    },
  };
}

/** A write of which the server has all but the last byte. */
async function beginWrite(address: URL): Promise<{ finish(): Promise<string> }> {
  const body = JSON.stringify({ settings: ownSettings, agoMs: 0 });
  const socket = await open(address);
  socket.write(
    `PUT /api/reader/settings HTTP/1.1\r\nHost: ${address.host}\r\nContent-Type: application/json\r\n` +
      `Idempotency-Key: ${randomUUID()}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, -1)}`,
  );
  return {
    async finish() {
      socket.write(body.slice(-1));
      let answer = '';
      for await (const chunk of socket) answer += String(chunk);
      return answer;
    },
  };
}

function open(address: URL): Promise<Socket> {
  const socket = connect(Number(address.port), '127.0.0.1');
  return new Promise((resolve, reject) =>
    socket.once('connect', () => resolve(socket)).once('error', reject),
  );
}

const isListening = (address: URL): Promise<boolean> =>
  open(address).then(
    (socket) => {
      socket.destroy();
      return true;
    },
    () => false,
  );

test.describe('a server that is asked to stop', anySize, () => {
  test('finishes 20 writes that are under way and then ends, asked once or by several at once', async () => {
    for (const times of [1, 3]) {
      const server = await start(process.execPath, [join('.next', 'standalone', 'backstory.mjs')]);
      const writes = await Promise.all(Array.from({ length: 20 }, () => beginWrite(server.address)));
      // A connection that is open for a next request doesn't hold it up.
      const idle = await open(server.address);
      await expect.poll(() => fetch(new URL('/healthz', server.address)).then((one) => one.status)).toBe(200);
      for (let time = 0; time < times; time += 1) server.child.kill(time % 2 === 0 ? 'SIGTERM' : 'SIGINT');
      await expect.poll(() => isListening(server.address)).toBe(false);
      const answers = await Promise.all(writes.map((one) => one.finish()));
      for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 204 /);
      const { code, seconds } = await server.ended();
      expect(code).toBe(0);
      expect(seconds).toBeLessThan(10);
      idle.destroy();
    }
  });

  test('ends within ten seconds though a request never comes to its end', async () => {
    const server = await start(process.execPath, [join('.next', 'standalone', 'backstory.mjs')]);
    await beginWrite(server.address);
    server.child.kill('SIGTERM');
    const { code, seconds } = await server.ended();
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(10);
  });

  test('ends by a signal while it starts, also as the first process', async () => {
    const script = join('.next', 'standalone', 'backstory.mjs');
    const isolated = ['--user', '--map-root-user', '--pid', '--fork', '--kill-child', process.execPath];
    const probe = spawn('unshare', [...isolated, '--version'], { stdio: 'ignore' });
    const possible = await new Promise((resolve) => {
      probe.once('error', () => resolve(false));
      probe.once('exit', (code) => resolve(code === 0));
    });
    test.skip(!possible, 'a process can’t be the first of its own here (unshare)');
    const child = spawn('unshare', [...isolated, script], {
      env: { ...process.env, DATA_DIR: dataDir, PORT: '0', DATABASE_URL: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const first = await firstChildOf(child.pid ?? 0);
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    let isServing = false;
    child.stdout?.on('data', (chunk: Buffer) => (isServing ||= String(chunk).includes('Backstory is at')));
    // Node itself takes a moment before it hears anything.
    const asking = setInterval(() => process.kill(first, 'SIGTERM'), 50);
    const code = await ended;
    clearInterval(asking);
    expect(isServing).toBe(false);
    expect(code).toBe(143);
  });

  test('by npm leaves nothing behind, where npm alone is asked', async () => {
    const server = await start('npm', ['start', '--silent']);
    server.child.kill('SIGTERM');
    await server.ended();
    await expect.poll(() => isListening(server.address), { timeout: 11_000 }).toBe(false);
  });
});

test('npm start serves from one process, without a loader of TypeScript or a bundler', anySize, async () => {
  const server = await start(process.execPath, ['lib/cli/run.mjs', 'start']);
  const { pid = 0 } = server.child;
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  const loaded = await readFile(`/proc/${pid}/maps`, 'utf8');
  server.child.kill('SIGTERM');
  await server.ended();
  expect(children).toBe('');
  // It serves, so the database's driver is there.
  expect(loaded).toContain('better_sqlite3.node');
  expect(loaded).not.toMatch(/next-swc|esbuild/u);
});

/** The process that `unshare` has begun. */
async function firstChildOf(pid: number): Promise<number> {
  let children = '';
  await expect
    .poll(
      async () => (children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')),
    )
    .not.toBe('');
  return Number(children.trim().split(' ')[0]);
}
