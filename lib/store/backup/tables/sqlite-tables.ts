import type Database from 'better-sqlite3';

import {
  type Cell,
  type Column,
  type ColumnKind,
  inReferenceOrder,
  isCarried,
  isoTime,
  kindOf,
  quoted,
  type Table,
  type Tables,
} from './table';

const kinds: Record<string, ColumnKind> = {
  INTEGER: 'integer',
  BIGINT: 'bigint',
  REAL: 'real',
  TEXT: 'text',
  BOOLEAN: 'boolean',
  DATETIME: 'datetime',
  BLOB: 'bytes',
};

/** The tables of a SQLite database, in the transaction that the connection has open. */
export function sqliteTables(database: Database.Database): Tables {
  const tables = listTables(database);
  const hasCounters = database.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'`).get();
  return {
    tables,
    migrations: listMigrations(database),
    async *read({ name, columns, key }) {
      const names = columns.map((column) => quoted(column.name)).join(', ');
      const order = key.map(quoted).join(', ');
      const rows = database
        .prepare<[], unknown[]>(`SELECT ${names} FROM ${quoted(name)} ORDER BY ${order}`)
        .raw()
        // Numbers of 64 bits don't fit into the language's own.
        .safeIntegers();
      for (const row of rows.iterate()) yield row.map((value, at) => toCell(value, columns[at]));
    },
    async insert({ name, columns }, rows) {
      const names = columns.map((column) => quoted(column.name)).join(', ');
      const places = columns.map(() => '?').join(', ');
      const statement = database.prepare(`INSERT INTO ${quoted(name)} (${names}) VALUES (${places})`);
      for (const row of rows) statement.run(row.map((cell, at) => fromCell(cell, columns[at])));
    },
    async readCounters() {
      if (!hasCounters) return {};
      const rows = database.prepare(`SELECT name, seq FROM sqlite_sequence`).all() as {
        name: string;
        seq: number;
      }[];
      return Object.fromEntries(
        rows.filter(({ name }) => isCarried(name)).map(({ name, seq }) => [name, seq]),
      );
    },
    async setCounters(counters) {
      if (!hasCounters) return;
      const raise = database.prepare(`UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?`);
      const add = database.prepare(`INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)`);
      for (const [name, counter] of Object.entries(counters)) {
        if (tables.some((table) => table.name === name) && raise.run(counter, name).changes === 0)
          add.run(name, counter);
      }
    },
    async execute(sql) {
      database.exec(sql);
    },
    async findDamage() {
      const checks = database.pragma('integrity_check') as { integrity_check: string }[];
      const damage = checks.map((check) => check.integrity_check).filter((found) => found !== 'ok');
      const loose = database.pragma('foreign_key_check') as { table: string; parent: string }[];
      return [
        ...damage,
        ...loose.map(({ table, parent }) => `a row of ${table} refers to none of ${parent}`),
      ];
    },
  };
}

function listTables(database: Database.Database): Table[] {
  const names = database
    .prepare<[], string>(`SELECT name FROM sqlite_master WHERE type = 'table'`)
    .pluck()
    .all()
    .filter(isCarried);
  const references: { from: string; to: string }[] = [];
  const tables = names.map((name): Table => {
    const columns = database.pragma(`table_info(${quoted(name)})`) as {
      name: string;
      type: string;
      pk: number;
    }[];
    const parents = database.pragma(`foreign_key_list(${quoted(name)})`) as { table: string }[];
    references.push(...parents.map(({ table }) => ({ from: name, to: table })));
    return {
      name,
      columns: columns
        .map((column) => ({
          name: column.name,
          kind: kindOf(column.type, kinds, `${name}.${column.name}`),
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
      key: columns
        .filter(({ pk }) => pk > 0)
        .sort((a, b) => a.pk - b.pk)
        .map((column) => column.name),
    };
  });
  return inReferenceOrder(tables, references);
}

function listMigrations(database: Database.Database): string[] {
  if (!database.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`).get()) return [];
  return database
    .prepare<[], string>(
      `SELECT migration_name FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
    )
    .pluck()
    .all();
}

function toCell(value: unknown, column: Column | undefined): Cell {
  if (value === null) return null;
  switch (column?.kind) {
    case 'integer':
    case 'real':
      return Number(value);
    case 'bigint':
      return String(value);
    case 'boolean':
      return Number(value) !== 0;
    case 'datetime':
      return isoTime(typeof value === 'bigint' ? Number(value) : (value as string));
    case 'bytes':
      return (value as Buffer).toString('base64');
    default:
      return value as string;
  }
}

/** As Prisma's adapter writes it: times are compared as text. */
function fromCell(cell: Cell, column: Column | undefined): unknown {
  if (cell === null) return null;
  switch (column?.kind) {
    case 'integer':
    case 'bigint':
      return BigInt(cell);
    case 'boolean':
      return cell ? 1n : 0n;
    case 'datetime':
      return String(cell).replace('Z', '+00:00');
    case 'bytes':
      return Buffer.from(String(cell), 'base64');
    default:
      return cell;
  }
}
