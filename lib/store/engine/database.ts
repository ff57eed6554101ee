import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';

import type { Engine } from '../../../prisma/schema-for';
import { commandLimits, type DatabaseLimits } from './database-limits';
import { PostgresPool } from './postgres-pool';
import { SqliteAdapter } from './sqlite-adapter';

export type { Engine };

/** Which of the two engines a database address is for; the environment's schema lets in no other. */
export function engineOf(databaseUrl: string): Engine {
  return /^postgres(?:ql)?:\/\//.test(databaseUrl) ? 'postgresql' : 'sqlite';
}

/** The path of a `file:` address, as SQLite's driver takes it. */
export function sqliteFile(databaseUrl: string): string {
  return databaseUrl.replace(/^file:(?:\/\/)?/, '').replace(/\?.*$/, '');
}

/**
 * Connections to a database as Prisma's client and its schema engine want them.
 * @param options whether transactions only read, so that on SQLite they wait for no writer
 */
export function adapterFor(
  databaseUrl: string,
  limits: DatabaseLimits = commandLimits,
  options = { readonly: false },
): SqlMigrationAwareDriverAdapterFactory {
  if (engineOf(databaseUrl) === 'sqlite') return new SqliteAdapter(sqliteFile(databaseUrl), limits, options);
  return new PrismaPg(new PostgresPool(databaseUrl, limits), {
    disposeExternalPool: true,
    statementNameGenerator: ({ sql }) => statementName(sql),
  });
}

const names = new Map<string, string>();
/** More different texts than the store has; lists of values in `IN` make new ones without end. */
const mostNames = 500;

/** A prepared statement is planned once for each connection, not once for each query. */
function statementName(sql: string): string {
  const known = names.get(sql);
  if (known) return known;
  if (names.size >= mostNames) return '';
  const name = `s${names.size}`;
  names.set(sql, name);
  return name;
}
