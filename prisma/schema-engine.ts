/**
 * Prisma's schema engine: what makes migrations, and compares schemas in tests. What applies migrations in the
 * product is `migrate.ts`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine, SchemasContainer } from '@prisma/schema-engine-wasm';

import { schemaFor } from './schema-for';
import { cataloguePool } from './catalogue-pool';
import { adapterFor, type Engine, engineOf } from '../lib/store/engine/database';
import { listMigrations, migrationsDir } from '../lib/store/migrations/migration-files';
import { searchTables } from './search-tables';

const require = createRequire(import.meta.url);
const bindings = '@prisma/schema-engine-wasm/schema_engine_bg';

interface Bindings {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

let loaded: Promise<typeof SchemaEngine> | undefined;

/** Node can't import `.wasm` as the package's entry does, so the module is put together here. */
async function load(): Promise<typeof SchemaEngine> {
  const glue = (await import(bindings)) as Bindings;
  const bytes = readFileSync(require.resolve(bindings).replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue.SchemaEngine;
}

/** The schema as the engine takes it. */
function schemaFiles(databaseUrl: string): SchemasContainer {
  return { files: [{ path: 'schema.prisma', content: schemaFor(engineOf(databaseUrl)) }] };
}

/** Runs `work` with Prisma's schema engine on the database and lets go of both. */
async function withSchemaEngine<Result>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const Engine = await (loaded ??= load());
  const { files } = schemaFiles(databaseUrl);
  const factory = catalogueAdapterFor(databaseUrl);
  const opened: SqlDriverAdapter[] = [];
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connection = await connect();
    opened.push(connection);
    return connection;
  };
  const engine = await Engine.new(
    { datamodels: files.map((file) => [file.path, file.content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    // The engine leaves its connections open, and on SQLite the file locked with them.
    await Promise.all(opened.map((connection) => connection.dispose()));
  }
}

function catalogueAdapterFor(databaseUrl: string): SqlMigrationAwareDriverAdapterFactory {
  return engineOf(databaseUrl) === 'sqlite'
    ? adapterFor(databaseUrl)
    : new PrismaPg(cataloguePool(databaseUrl), { disposeExternalPool: true });
}

/** The SQL that leads from the database as it is to the schema as written; empty where they agree. */
export async function diffToSchema(databaseUrl: string): Promise<string> {
  return withSchemaEngine(databaseUrl, async (engine) => {
    const { files } = schemaFiles(databaseUrl);
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: searchTables(engineOf(databaseUrl)), externalEnums: [] },
    });
    return /^\s*(?:-- This is an empty migration\.\s*)?$/.test(stdout ?? '') ? '' : (stdout ?? '');
  });
}

/** Applies the first migrations as earlier versions did: statement by statement, in no transaction. */
export async function migrateByPrisma(databaseUrl: string, count: number): Promise<void> {
  const engine = engineOf(databaseUrl);
  await withSchemaEngine(databaseUrl, (schemaEngine) =>
    schemaEngine.applyMigrations({
      migrationsList: migrationList(engine, count),
      filters: { externalTables: searchTables(engine), externalEnums: [] },
    }),
  );
}

function migrationList(engine: Engine, count: number): MigrationList {
  const folder = migrationsDir(engine);
  const path = 'migration_lock.toml';
  const lockFile = join(folder, path);
  return {
    baseDir: folder,
    lockfile: { path, content: existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: listMigrations(engine)
      .slice(0, count)
      .map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
      })),
  };
}
