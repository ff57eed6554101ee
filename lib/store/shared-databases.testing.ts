/**
 * What the tests of a run make their databases of: one that is migrated, on each engine. To make a cluster for each file
 * would take half of the time that the tests of the store have.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from './migrations/migrate';
import { findPostgres, startThrowawayPostgres } from './throwaway-postgres.testing';

declare module 'vitest' {
  interface ProvidedContext {
    /** SQLite's file, and the folder with the socket of PostgreSQL's cluster; null where none is installed. */
    databases: { sqlite: string; postgres: string | null };
  }
}

/** What a copy is made of in the cluster. */
export const migrated = 'migrated';

/** Vitest's: makes them before the first test, and removes them after the last. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-store-'));
  const sqlite = join(folder, 'migrated.db');
  await migrate(`file:${sqlite}`);
  const bin = findPostgres();
  const cluster = bin === null ? null : await startThrowawayPostgres(bin);
  if (cluster) await migrate(await cluster.createDatabase(migrated));
  provide('databases', { sqlite, postgres: cluster?.folder ?? null });
  return async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
