import type pg from 'pg';

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
  int4: 'integer',
  int8: 'bigint',
  float8: 'real',
  text: 'text',
  bool: 'boolean',
  timestamp: 'datetime',
  bytea: 'bytes',
};

/** Fetched at a time; a row with bytes may have megabytes. */
const batchOf = ({ columns }: Table): number => (columns.some(({ kind }) => kind === 'bytes') ? 8 : 500);

/** A statement takes at most 65,535 values. */
const mostValues = 30_000;

/** All values come as the text that the server sends: the driver would read times in this machine's zone. */
const asText = { getTypeParser: () => (text: string) => text } as unknown as pg.CustomTypesConfig;

/** The tables of a PostgreSQL database, in the transaction that the connection has open. */
export async function postgresTables(client: pg.Client): Promise<Tables> {
  const query = async (text: string, values: unknown[] = []): Promise<(string | null)[][]> =>
    (await client.query<(string | null)[]>({ text, values, rowMode: 'array', types: asText })).rows;
  await query(`SET LOCAL datestyle TO ISO`);
  await query(`SET LOCAL bytea_output TO hex`);
  await query(`SET LOCAL statement_timeout TO 0`);
  // Pictures are written while the transaction is open.
  await query(`SET LOCAL idle_in_transaction_session_timeout TO 0`);
  const tables = await listTables(query);
  return {
    tables,
    migrations: await listMigrations(query),
    async *read(table) {
      const { name, columns, key } = table;
      const names = columns.map((column) => quoted(column.name)).join(', ');
      const isText = (column: string) => columns.some((one) => one.name === column && one.kind === 'text');
      const order = key.map((one) => `${quoted(one)}${isText(one) ? ' COLLATE "C"' : ''}`).join(', ');
      await query(
        `DECLARE carried NO SCROLL CURSOR FOR SELECT ${names} FROM ${quoted(name)} ORDER BY ${order}`,
      );
      try {
        for (;;) {
          const rows = await query(`FETCH ${batchOf(table)} FROM carried`);
          if (rows.length === 0) break;
          for (const row of rows) yield row.map((value, at) => toCell(value, columns[at]));
        }
      } finally {
        // After an error the transaction takes no more statements, and it is that error which tells.
        await query(`CLOSE carried`).catch(() => {});
      }
    },
    async insert({ name, columns }, rows) {
      const names = columns.map((column) => quoted(column.name)).join(', ');
      const rowsAtOnce = Math.max(1, Math.floor(mostValues / columns.length));
      for (let start = 0; start < rows.length; start += rowsAtOnce) {
        const part = rows.slice(start, start + rowsAtOnce);
        const places = part.map(
          (_, row) => `(${columns.map((_, at) => `$${row * columns.length + at + 1}`).join(', ')})`,
        );
        await query(
          `INSERT INTO ${quoted(name)} (${names}) VALUES ${places.join(', ')}`,
          part.flatMap((row) => row.map((cell, at) => fromCell(cell, columns[at]))),
        );
      }
    },
    async readCounters() {
      const counters: Record<string, number> = {};
      for (const { table, sequence } of await listSequences(query, tables)) {
        const [row] = await query(`SELECT last_value, is_called FROM ${sequence}`);
        if (row?.[1] === 't') counters[table] = Number(row[0]);
      }
      return counters;
    },
    async setCounters(counters) {
      for (const { table, column, sequence } of await listSequences(query, tables)) {
        const [row] = await query(`SELECT max(${quoted(column)}) FROM ${quoted(table)}`);
        const highest = Math.max(Number(row?.[0] ?? 0), counters[table] ?? 0);
        if (highest > 0) await query(`SELECT setval($1::regclass, $2::bigint)`, [sequence, highest]);
      }
    },
    async execute(sql) {
      await query(sql);
    },
    // Constraints were checked as the rows came, and a page's checksum as it is read.
    findDamage: async () => [],
  };
}

type TableQuery = (text: string, values?: unknown[]) => Promise<(string | null)[][]>;

async function listTables(query: TableQuery): Promise<Table[]> {
  const columns = await query(
    `SELECT c.table_name, c.column_name, c.udt_name
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE'`,
  );
  const keys = await query(
    `SELECT k.table_name, k.column_name
     FROM information_schema.table_constraints c
     JOIN information_schema.key_column_usage k USING (constraint_schema, constraint_name, table_name)
     WHERE c.constraint_schema = current_schema() AND c.constraint_type = 'PRIMARY KEY'
     ORDER BY k.ordinal_position`,
  );
  const references = await query(
    `SELECT a.relname, b.relname FROM pg_constraint c
     JOIN pg_class a ON a.oid = c.conrelid JOIN pg_class b ON b.oid = c.confrelid
     WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace`,
  );
  const names = [...new Set(columns.map(([table]) => table ?? ''))].filter(isCarried);
  const tables = names.map((name): Table => ({
    name,
    columns: columns
      .filter(([table]) => table === name)
      .map(([, column, type]) => ({
        name: column ?? '',
        kind: kindOf(type ?? '', kinds, `${name}.${column}`),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    key: keys.filter(([table]) => table === name).map(([, column]) => column ?? ''),
  }));
  return inReferenceOrder(
    tables,
    references.map(([from, to]) => ({ from: from ?? '', to: to ?? '' })),
  );
}

async function listMigrations(query: TableQuery): Promise<string[]> {
  const [table] = await query(`SELECT to_regclass('_prisma_migrations')`);
  if (!table?.[0]) return [];
  const rows = await query(
    `SELECT migration_name FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  );
  return rows.map(([name]) => name ?? '');
}

/** Which sequence numbers which table's rows. */
async function listSequences(query: TableQuery, tables: readonly Table[]) {
  const found: { table: string; column: string; sequence: string }[] = [];
  for (const { name, key } of tables) {
    const [column] = key;
    if (key.length !== 1 || column === undefined) continue;
    const [row] = await query(`SELECT pg_get_serial_sequence($1, $2)`, [quoted(name), column]);
    if (row?.[0]) found.push({ table: name, column, sequence: row[0] });
  }
  return found;
}

function toCell(value: string | null | undefined, column: Column | undefined): Cell {
  if (value === null || value === undefined) return null;
  switch (column?.kind) {
    case 'integer':
    case 'real':
      return Number(value);
    case 'boolean':
      return value === 't';
    case 'datetime':
      return isoTime(value);
    case 'bytes':
      return Buffer.from(value.slice('\\x'.length), 'hex').toString('base64');
    default:
      return value;
  }
}

function fromCell(cell: Cell, column: Column | undefined): unknown {
  if (cell === null) return null;
  if (column?.kind === 'bytes') return Buffer.from(String(cell), 'base64');
  // The driver would send a time with a zone; the column has none, and holds UTC.
  return column?.kind === 'datetime' ? String(cell).replace('T', ' ').replace('Z', '') : cell;
}
