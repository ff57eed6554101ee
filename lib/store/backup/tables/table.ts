/**
 * A database's tables as both engines have them: what a backup reads and a restore writes. Columns and
 * order come from the database itself, so that a database of any schema version can be read.
 */

/** What a column holds, whichever engine it is in. */
export type ColumnKind = 'integer' | 'bigint' | 'real' | 'text' | 'boolean' | 'datetime' | 'bytes';

export interface Column {
  name: string;
  kind: ColumnKind;
}

export interface Table {
  name: string;
  /** By name. */
  columns: Column[];
  /** The columns of the primary key, which rows are ordered by. */
  key: string[];
}

/**
 * A value as an archive has it: JSON, the same from both engines. Numbers of 64 bits are decimal digits,
 * times ISO 8601 in UTC with milliseconds, bytes base64.
 */
export type Cell = string | number | boolean | null;

/** The tables of one database, within one transaction. */
export interface Tables {
  /** Those that another refers to come before it. */
  tables: Table[];
  /** The migrations that the database has, oldest first. */
  migrations: string[];
  /** All rows in the order of their key, by code point; a cell for each column. */
  read(table: Table): AsyncIterable<Cell[]>;
  insert(table: Table, rows: readonly Cell[][]): Promise<void>;
  /** The highest number that was ever given out in each table that numbers its rows. */
  readCounters(): Promise<Record<string, number>>;
  /** Has numbering go on after these, and after what is there. */
  setCounters(counters: Readonly<Record<string, number>>): Promise<void>;
  /** Runs a statement without a result. */
  execute(sql: string): Promise<void>;
  /** What the engine finds wrong with the file or with references between tables. */
  findDamage(): Promise<string[]>;
}

/**
 * What would come to life again with an old state: sign-ins and tokens that have ended, and links that were used. Whoever is
 * restored signs in anew.
 */
const endsForGood = ['Session', 'Invitation', 'Token', 'PasskeyChallenge', 'PasswordReset'];

/** Leases are of processes that run now, published forms of pages that are open, the search index is made from the articles, and migrations are applied. */
export function isCarried(table: string): boolean {
  return (
    table !== 'Lease' &&
    table !== 'PublishedForm' &&
    !endsForGood.includes(table) &&
    !table.startsWith('Search') &&
    !/^(?:_prisma_|sqlite_)/.test(table)
  );
}

/**
 * Puts those that are referred to before those that refer.
 * @throws where they refer to each other in a circle
 */
export function inReferenceOrder<Named extends { name: string }>(
  tables: readonly Named[],
  references: readonly { from: string; to: string }[],
): Named[] {
  const ordered: Named[] = [];
  let left = [...tables].sort((a, b) => (a.name < b.name ? -1 : 1));
  while (left.length > 0) {
    const waits = (name: string) =>
      references.some(({ from, to }) => from === name && to !== name && left.some((one) => one.name === to));
    const free = left.filter(({ name }) => !waits(name));
    if (free.length === 0) throw new Error(`${left[0]?.name} and other tables refer to each other`);
    ordered.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return ordered;
}

/** A column's kind by its type's name in the engine's catalogue. @throws for one that no kind is known of */
export function kindOf(type: string, kinds: Readonly<Record<string, ColumnKind>>, where: string): ColumnKind {
  const kind = kinds[type];
  if (!kind) throw new Error(`The column ${where} has the type ${type}, which a backup can't hold`);
  return kind;
}

/** An identifier as both engines quote it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** `2026-01-31T09:30:00.000Z` from what an engine gives for a time: the database's times are in UTC. */
export function isoTime(value: string | number): string {
  if (typeof value === 'number') return new Date(value).toISOString();
  const spaced = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:?\d\d)?$/.exec(value);
  if (!spaced) throw new Error(`"${value}" is no time`);
  return new Date(`${spaced[1]}T${spaced[2]}${spaced[3] ?? 'Z'}`).toISOString();
}
