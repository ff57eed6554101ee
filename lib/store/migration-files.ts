import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { MigrationList } from '@prisma/schema-engine-wasm';

import { type Engine, prismaDir } from '../../prisma/schema-for';

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

/** The same with their text, as the schema engine takes them. */
export function migrationList(engine: Engine): MigrationList {
  const folder = migrationsDir(engine);
  const lockFile = join(folder, 'migration_lock.toml');
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(engine).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}
