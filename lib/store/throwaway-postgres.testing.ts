/**
 * A PostgreSQL of our own for tests and for making migrations: a new cluster in a new folder,
 * reached by a socket in that folder alone, gone when it is stopped.
 */
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import pg from 'pg';

export interface ThrowawayPostgres {
  /** Makes a database, empty or a copy of another, unless it is there, and gives its address. */
  createDatabase(name: string, copyOf?: string): Promise<string>;
  /** Ends all connections of clients, as a restart would. */
  dropConnections(): Promise<void>;
  /** Has all its processes stand still, so that nobody is answered, until they go on. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

/** The folder of PostgreSQL's programs, newest version first; null where there is none. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  versions.sort((a, b) => Number(b) - Number(a));
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/**
 * @param bin the folder that `findPostgres` gave
 * @param stored a folder with a short name in which the cluster stays, and is taken up again; new ones are removed
 */
export async function startThrowawayPostgres(bin: string, stored?: string): Promise<ThrowawayPostgres> {
  if (stored !== undefined) mkdirSync(stored, { recursive: true });
  // A socket's path may have some 100 characters, so the folder's name is short.
  const folder = stored ?? mkdtempSync(join(tmpdir(), 'bs-pg-'));
  const owner = unprivilegedOwner();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const options: SpawnOptions = { ...owner, cwd: folder };
  if (!existsSync(join(data, 'PG_VERSION')))
    run(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
      options,
    );

  // Nothing here outlives the test, so nothing needs to reach the disk.
  const settings = {
    listen_addresses: '',
    unix_socket_directories: folder,
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    max_connections: '60',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...flags], { ...options, stdio: 'ignore' });
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const killWithUs = () => server.kill('SIGQUIT');
  process.once('exit', killWithUs);

  const address = (database: string) => `postgresql://postgres@localhost/${database}?host=${folder}`;
  await untilItAnswers(address('postgres'));
  async function execute(sql: string): Promise<void> {
    const client = new pg.Client(address('postgres'));
    await client.connect();
    await client.query(sql);
    await client.end();
  }

  /** The server's own process first: one that it started meanwhile would go on. */
  function signalAll(signal: 'SIGSTOP' | 'SIGCONT'): void {
    server.kill(signal);
    const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(server.pid)], { encoding: 'utf8' });
    for (const pid of stdout.split('\n').map(Number).filter(Boolean)) {
      try {
        process.kill(pid, signal);
      } catch {
        // It ended by itself since it was listed.
      }
    }
  }

  async function isThere(database: string): Promise<boolean> {
    if (stored === undefined) return false;
    const client = new pg.Client(address('postgres'));
    await client.connect();
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    await client.end();
    return rows.length > 0;
  }

  return {
    pause: () => signalAll('SIGSTOP'),
    resume: () => signalAll('SIGCONT'),
    async createDatabase(name, copyOf = 'template0') {
      if (!(await isThere(name)))
        await execute(`CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(copyOf)}`);
      return address(name);
    },
    dropConnections: () =>
      execute(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
      ),
    async stop() {
      process.removeListener('exit', killWithUs);
      server.kill('SIGINT');
      await exited;
      if (stored === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: there it runs as `postgres`, else as nobody. */
function unprivilegedOwner(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u') || 65534, gid: id('-g') || 65534 };
}

function run(program: string, parameters: string[], options: SpawnOptions): void {
  const { status, stderr } = spawnSync(program, parameters, { ...options, stdio: 'pipe', encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}

async function untilItAnswers(address: string): Promise<void> {
  // A cluster is up within a second here; thirty is a machine that is doing much else.
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client(address);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
