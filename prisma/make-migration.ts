/**
 * Makes the next migration for both engines out of what changed in `schema.prisma`:
 * `npx tsx prisma/make-migration.ts add-photographers`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { engineOf } from '../lib/store/engine/database';
import { migrate } from '../lib/store/migrations/migrate';
import { migrationsDir } from '../lib/store/migrations/migration-files';
import { diffToSchema } from './schema-engine';
import { findPostgres, startThrowawayPostgres } from '../lib/store/throwaway-postgres.testing';

const name = process.argv[2] ?? '';
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
  console.error('Say what the migration does in lower case and hyphens, such as: add-photographers');
  process.exit(1);
}
const bin = findPostgres();
if (!bin) {
  console.error('Migrations are made for both engines, and no PostgreSQL is installed here.');
  process.exit(1);
}

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = mkdtempSync(join(tmpdir(), 'backstory-migration-'));
const postgres = await startThrowawayPostgres(bin);
try {
  for (const url of [`file:${join(folder, 'library.db')}`, await postgres.createDatabase('library')]) {
    await migrate(url);
    const script = await diffToSchema(url);
    const engine = engineOf(url);
    if (script === '') {
      console.log(`${engine}: the migrations give the schema already`);
      continue;
    }
    const made = join(migrationsDir(engine), `${stamp}_${name.replaceAll('-', '_')}`);
    mkdirSync(made, { recursive: true });
    writeFileSync(join(made, 'migration.sql'), script);
    writeFileSync(
      join(migrationsDir(engine), 'migration_lock.toml'),
      `# Which engine these migrations are for; Prisma refuses them on another.\nprovider = "${engine}"\n`,
    );
    console.log(`${engine}: ${made}`);
  }
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
