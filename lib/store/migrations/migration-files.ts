import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Engine, prismaDir } from '../../../prisma/schema-for';

export interface Migration {
  name: string;
  sql: string;
  /** SHA-256 of the file, in hexadecimal, as Prisma writes it too. */
  checksum: string;
}

export function migrationsDir(engine: Engine): string {
  return join(prismaDir, 'migrations', engine);
}

/** The names of the migrations that this code knows, oldest first. */
export function migrationNames(engine: Engine): string[] {
  const folder = migrationsDir(engine);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The migrations that this code knows, oldest first. */
export function listMigrations(engine: Engine): Migration[] {
  return migrationNames(engine).map((name) => {
    // Git may have given the file other line ends, which must not make it another migration.
    const sql = readFileSync(join(migrationsDir(engine), name, 'migration.sql'), 'utf8').replaceAll(
      '\r\n',
      '\n',
    );
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}
