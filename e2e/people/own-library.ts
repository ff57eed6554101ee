import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findPostgres, startThrowawayPostgres } from '@/lib/store/throwaway-postgres.testing';
import { readServerFile } from '../support/server-file';

const run = promisify(execFile);

/** A program of the build's. */
export const program = (name: string) => join('.next', 'standalone', `${name}.mjs`);

/** What a test's own site is started with, and what ends it. */
interface OwnLibrary {
  env: { DATA_DIR: string; DATABASE_URL: string };
  close(): Promise<void>;
}

/** Copies the samples: on SQLite as they are, on PostgreSQL by a backup that is restored into a cluster of its own. */
export async function ownLibrary(folder: string, engine: 'SQLite' | 'PostgreSQL'): Promise<OwnLibrary> {
  const samples = join(folder, 'data');
  await cp(readServerFile().samples, samples, { recursive: true });
  if (engine === 'SQLite') return { env: { DATA_DIR: samples, DATABASE_URL: '' }, close: async () => {} };
  const bin = findPostgres();
  if (bin === null) throw new Error('No PostgreSQL is installed here.');
  const cluster = await startThrowawayPostgres(bin);
  const env = {
    DATA_DIR: join(folder, 'on-postgres'),
    DATABASE_URL: await cluster.createDatabase('backstory'),
  };
  const backup = join(folder, 'samples.backup');
  const of = { PATH: process.env['PATH'], NODE_ENV: 'production' as const };
  await run(process.execPath, [program('backup'), backup], { env: { ...of, DATA_DIR: samples } });
  await run(process.execPath, [program('restore'), backup], { env: { ...of, ...env } });
  await rm(backup);
  return { env, close: () => cluster.stop() };
}
