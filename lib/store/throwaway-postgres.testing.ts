/**
 * A PostgreSQL of our own for tests and for making migrations: a new cluster in a new folder,
 * reached by a socket in that folder alone, gone when it is stopped.
 */
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import pg from 'pg';

/** The databases of a cluster that runs. */
export interface Databases {
  /** Makes a database, empty or a copy of another, and gives its address. */
  createDatabase(name: string, copyOf?: string): Promise<string>;
  /** Removes it, whoever is connected. */
  dropDatabase(name: string): Promise<void>;
}

export interface ThrowawayPostgres extends Databases {
  /** Where its socket is; see `databasesOf`. */
  folder: string;
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
    max_connections: '200',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...flags], { ...options, stdio: 'ignore' });
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const killWithUs = () => server.kill('SIGQUIT');
  process.once('exit', killWithUs);

  const databases = databasesOf(folder);
  await untilItAnswers(addressOf(folder, 'postgres'));

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

  return {
    ...databases,
    folder,
    // What is taken up again has its databases.
    createDatabase: async (name, copyOf) =>
      stored !== undefined && (await isThere(folder, name))
        ? addressOf(folder, name)
        : databases.createDatabase(name, copyOf),
    pause: () => signalAll('SIGSTOP'),
    resume: () => signalAll('SIGCONT'),
    dropConnections: async () => {
      await query(
        folder,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
      );
    },
    async stop() {
      process.removeListener('exit', killWithUs);
      server.kill('SIGINT');
      await exited;
      if (stored === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

const addressOf = (folder: string, database: string) =>
  `postgresql://postgres@localhost/${database}?host=${folder}`;

/** The databases of the cluster that has its socket in this folder. */
export const databasesOf = (folder: string): Databases => ({
  async createDatabase(name, copyOf = 'template0') {
    const [made, copied] = [name, copyOf].map((one) => pg.escapeIdentifier(one));
    await query(folder, `CREATE DATABASE ${made} TEMPLATE ${copied}`);
    return addressOf(folder, name);
  },
  async dropDatabase(name) {
    await query(folder, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
  },
});

const isThere = async (folder: string, name: string): Promise<boolean> =>
  (await query(folder, 'SELECT 1 FROM pg_database WHERE datname = $1', [name])).length > 0;

async function query(folder: string, sql: string, values?: string[]): Promise<unknown[]> {
  const client = new pg.Client(addressOf(folder, 'postgres'));
  await client.connect();
  const { rows } = await client.query(sql, values);
  await client.end();
  return rows;
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
