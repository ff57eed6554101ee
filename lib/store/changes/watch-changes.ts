import { setTimeout as wait } from 'node:timers/promises';

import Database from 'better-sqlite3';
import pg from 'pg';

import { changesChannel, tagsOf } from './changes';
import { engineOf, sqliteFile } from '../engine/database';
import { closeMs, servingLimits } from '../engine/database-limits';
import { watchIdentity } from '../engine/file-identity';
import { busyTimeoutMs } from '../engine/sqlite-adapter';
import type { LibraryPlace } from '../engine/library-place';

/** Tags of what changed, or `all` where it can't be recognized. */
export type OnTags = (tags: string[] | 'all') => void;

export interface ChangeWatch {
  /**
   * Looks whether anything changed, and if so calls `onTags` before it returns. Costs microseconds
   * where nothing did, so that it can be asked at every request.
   * @throws where the database can't be asked; see `isUnavailable`
   */
  check(): void;
  close(): Promise<void>;
}

/** From here on, forgetting all pages costs less than going through what changed. */
const mostChanges = 1_000;
const newerChanges = `SELECT "revision", "tags" FROM "Change" WHERE "revision" > `;
const inOrder = ` ORDER BY "revision" LIMIT ${mostChanges + 1}`;
const lastRevision = `SELECT coalesce(max("revision"), 0) AS revision FROM "Change"`;

interface ChangeRow {
  revision: number;
  tags: string;
}

/** Notifies a running server of what anyone, this process included, writes into the library. */
export async function watchChanges(
  { databaseUrl }: Pick<LibraryPlace, 'databaseUrl'>,
  onTags: OnTags,
  options: { heartbeatMs?: number } = {},
): Promise<ChangeWatch> {
  return engineOf(databaseUrl) === 'sqlite'
    ? watchSqlite(sqliteFile(databaseUrl), onTags)
    : watchPostgres(databaseUrl, onTags, options.heartbeatMs);
}

/** A look at the file's path takes longer than the rest of a check. */
const identityMs = 100;

/**
 * SQLite counts other connections' commits in shared memory (`data_version`); this connection never
 * writes, so every commit is another's.
 */
function watchSqlite(file: string, onTags: OnTags): ChangeWatch {
  const database = new Database(file, { fileMustExist: true, timeout: busyTimeoutMs });
  const checkIdentity = watchIdentity(file);
  database.pragma('query_only = ON');
  const dataVersion = database.prepare<[], number>('PRAGMA data_version').pluck();
  const newer = database.prepare<[number], ChangeRow>(`${newerChanges}?${inOrder}`);
  const last = database.prepare<[], number>(lastRevision).pluck();

  let lookedAt = -Infinity;
  let version = dataVersion.get();
  let revision = last.get() ?? 0;
  return {
    check() {
      const now = performance.now();
      if (now - lookedAt >= identityMs) {
        checkIdentity();
        lookedAt = now;
      }
      // Asked before the rows are read: what is committed in between is seen the next time.
      const newest = dataVersion.get();
      if (newest === version) return;
      const rows = newer.all(revision);
      if (rows.length > mostChanges) {
        revision = last.get() ?? 0;
        onTags('all');
      } else if (rows.length > 0) {
        revision = rows.at(-1)?.revision ?? revision;
        onTags(tagsOf(rows));
      }
      version = newest;
    },
    async close() {
      database.close();
    },
  };
}

/** The first wait after a lost connection, doubled at each attempt up to the longest. */
const firstWaitMs = 100;
const longestWaitMs = 10_000;

/** A page is stale for this long at most where a connection died without a word. */
const heartbeatMs = 15_000;

/**
 * PostgreSQL notifies of each change when it commits; what was committed while nobody listened is read
 * from the log. It is read now and then anyway: a connection that a firewall has dropped says nothing.
 */
async function watchPostgres(
  databaseUrl: string,
  onTags: OnTags,
  everyMs = heartbeatMs,
): Promise<ChangeWatch> {
  let closed = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  let beating: NodeJS.Timeout | undefined;
  let revision: number | null = null;
  let reading = Promise.resolve();

  async function readOn(from: pg.Client): Promise<void> {
    const { rows } = await from.query<ChangeRow>(`${newerChanges}$1${inOrder}`, [revision ?? 0]);
    if (rows.length > mostChanges) {
      revision = await readRevision(from);
      onTags('all');
    } else if (rows.length > 0) {
      revision = rows.at(-1)?.revision ?? revision;
      onTags(tagsOf(rows));
    }
  }

  /** Listens, and reads what was committed before. */
  async function begin(listener: pg.Client): Promise<void> {
    await listener.connect();
    await listener.query(`LISTEN ${changesChannel}`);
    const now = await readRevision(listener);
    if (revision !== null && now >= revision) return readOn(listener);
    // An older revision is of an older database that was put back: nothing that was known of it holds.
    if (revision !== null) onTags('all');
    revision = now;
  }

  async function listen(): Promise<void> {
    const listener = new pg.Client({
      connectionString: databaseUrl,
      keepAlive: true,
      query_timeout: Math.min(everyMs, servingLimits.statementMs),
      connectionTimeoutMillis: Math.min(everyMs, servingLimits.connectMs),
    });
    client = listener;
    let lost = false;
    const reconnect = () => {
      if (lost || closed) return;
      lost = true;
      clearInterval(heartbeat);
      void listener.end().catch(() => {});
      listenAgain(firstWaitMs);
    };
    const read = () => {
      reading = reading.then(() => (lost || closed ? undefined : readOn(listener))).catch(reconnect);
    };
    const heartbeat = (beating = setInterval(read, everyMs).unref());
    listener.on('error', reconnect);
    listener.on('end', reconnect);
    listener.on('notification', read);
    const ready = begin(listener);
    // What comes meanwhile is read afterwards: a connection is asked one thing at a time.
    reading = reading.then(() => ready).catch(() => {});
    try {
      await ready;
      if (closed) {
        clearInterval(heartbeat);
        await listener.end();
      }
    } catch (error) {
      lost = true;
      clearInterval(heartbeat);
      void listener.end().catch(() => {});
      throw error;
    }
  }

  function listenAgain(wait: number): void {
    retry = setTimeout(() => {
      listen().catch(() => !closed && listenAgain(Math.min(wait * 2, longestWaitMs)));
    }, wait);
    // The watch alone should not keep a process from ending.
    retry.unref();
  }

  await listen();
  return {
    // What is committed is announced without asking.
    check() {},
    async close() {
      closed = true;
      clearTimeout(retry);
      clearInterval(beating);
      // A server that hangs would hold up ours.
      await Promise.race([reading.then(() => client?.end()), wait(closeMs, null, { ref: false })]);
    },
  };
}

async function readRevision(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ revision: number }>(lastRevision);
  return rows[0]?.revision ?? 0;
}
