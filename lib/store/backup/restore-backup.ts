import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { writeWhole } from '../../pictures/write-whole';
import { engineOf } from '../engine/database';
import { migrate } from '../migrations/migrate';
import { migrationNames } from '../migrations/migration-files';
import type { LibraryPlace } from '../engine/library-place';
import { writeTables } from './tables/open-tables';
import { quoted, type Table, type Tables } from './tables/table';
import { type BackupHead, type BackupManifest, contentOf, hashOf, openArchive } from './archive';
import { checkArchive } from './check-archive';
import { type ArchiveEntry, ArchiveError } from './tar';

/** The place has a library already, or one of another schema; nothing was changed. */
export class PlaceTakenError extends Error {
  override name = 'PlaceTakenError';
}

/** What is there now differs from the archive; it was rolled back. */
export class RestoreFailedError extends Error {
  override name = 'RestoreFailedError';
}

export interface Restored {
  head: BackupHead;
  rows: number;
  pictures: number;
}

const row = z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]));

/**
 * Puts a backup into an empty place, on either engine. The archive is read whole before anything is
 * written, the rows come in one transaction that is compared with the archive before it is ended, and the
 * pictures are there by then: a restore that is stopped at any moment leaves an empty library.
 *
 * The schema is then that of the backup and the search index empty; the start of a library, which migrates
 * and indexes, does the rest.
 *
 * @throws ArchiveError, PlaceTakenError, RestoreFailedError, and what `migrate` throws
 */
export async function restoreBackup(
  { databaseUrl, dataDir }: LibraryPlace,
  file: string,
  say: (line: string) => void = () => {},
): Promise<Restored> {
  const { head, manifest } = await checkArchive(file);
  const known = migrationNames(engineOf(databaseUrl));
  const unknown = head.migrations.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new ArchiveError(
      `it was made by a newer version of Backstory (${head.version}), with ${unknown.join(', ')}; restore it with that one`,
    );
  say(`The archive is whole: made ${head.createdAt} by version ${head.version} on ${head.engine}.`);
  await migrate(databaseUrl, dataDir, { only: head.migrations });
  const rows = await writeTables(databaseUrl, async (tables) => {
    await checkEmpty(tables, head);
    await fill(tables, file, dataDir);
    await tables.setCounters(manifest.counters);
    const count = await compare(tables, manifest);
    const damage = await tables.findDamage();
    if (damage.length > 0) throw new RestoreFailedError(`The database is damaged: ${damage.join('; ')}.`);
    await comparePictures(dataDir, manifest);
    await forgetIndex(tables);
    return count;
  });
  return { head, rows, pictures: Object.keys(manifest.pictures).length };
}

async function checkEmpty(tables: Tables, head: BackupHead): Promise<void> {
  const more = tables.migrations.filter((name) => !head.migrations.includes(name));
  if (more.length > 0)
    throw new PlaceTakenError(
      `The database is newer than the backup: it has ${more.join(', ')}. Restore into one that has never been used; the restore brings it up to date.`,
    );
  const columnsOf = (table: Table | undefined) => table?.columns.map(({ name }) => name).join(', ');
  for (const { name, columns } of head.tables) {
    const there = columnsOf(tables.tables.find((table) => table.name === name));
    if (there !== columns.join(', '))
      throw new ArchiveError(`its table ${name} has the columns ${columns.join(', ')} and not ${there}`);
  }
  for (const table of tables.tables) {
    for await (const _ of tables.read(table))
      throw new PlaceTakenError(
        `The database has rows in ${table.name} already. Restore into one with nothing in it.`,
      );
  }
}

async function fill(tables: Tables, file: string, dataDir: string): Promise<void> {
  for await (const entry of openArchive(file)) {
    if (!entry.name.includes('/')) continue;
    const content = contentOf(entry.name);
    if (content.kind === 'picture') await writeWhole(join(dataDir, entry.name), entry.bytes);
    else await tables.insert(tableOf(tables, content.table), rowsOf(entry));
  }
}

function tableOf(tables: Tables, name: string): Table {
  const table = tables.tables.find((one) => one.name === name);
  if (!table) throw new ArchiveError(`it has a table ${name} that its own schema lacks`);
  return table;
}

function rowsOf({ name, bytes }: ArchiveEntry) {
  const lines = bytes.toString('utf8').split('\n').slice(0, -1);
  return lines.map((line) => {
    try {
      return row.parse(JSON.parse(line));
    } catch {
      throw new ArchiveError(`a row in ${name} can't be read`);
    }
  });
}

/** Reads all rows back, as a backup of this place would. */
async function compare(tables: Tables, manifest: BackupManifest): Promise<number> {
  let count = 0;
  for (const table of tables.tables) {
    const hash = createHash('sha256');
    let rows = 0;
    for await (const cells of tables.read(table)) {
      hash.update(`${JSON.stringify(cells)}\n`);
      rows += 1;
    }
    const reported = manifest.tables[table.name] ?? { rows: 0, sha256: hashOf('') };
    if (reported.rows !== rows || reported.sha256 !== hash.digest('hex'))
      throw new RestoreFailedError(
        `The table ${table.name} came out with ${rows} rows that differ from the ${reported.rows} of the backup.`,
      );
    count += rows;
  }
  return count;
}

async function comparePictures(dataDir: string, manifest: BackupManifest): Promise<void> {
  for (const [name, sha256] of Object.entries(manifest.pictures)) {
    if (hashOf(await readFile(join(dataDir, name))) !== sha256)
      throw new RestoreFailedError(`The file ${join(dataDir, name)} differs from the one in the backup.`);
  }
}

/** The next start takes all articles into the index again. */
async function forgetIndex(tables: Tables): Promise<void> {
  const column = { table: 'Article', name: 'indexedAs' };
  const article = tables.tables.find(({ name }) => name === column.table);
  if (article?.columns.some(({ name }) => name === column.name))
    await tables.execute(`UPDATE ${quoted(column.table)} SET ${quoted(column.name)} = 0`);
}
