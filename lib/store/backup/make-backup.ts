import { createHash, type Hash, randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

import { engineOf } from '../engine/database';
import type { LibraryPlace } from '../engine/library-place';
import { NoDatabaseError, readTables } from './tables/open-tables';
import type { Table, Tables } from './tables/table';
import {
  type BackupHead,
  type BackupManifest,
  formatVersion,
  hashLine,
  hashOf,
  headName,
  manifestName,
  partName,
  pictureName,
} from './archive';
import { checkArchive } from './check-archive';
import { type ArchiveEntry, archiveEnd, writeEntry } from './tar';

/** What is held in memory of a table before it is written. */
const partBytes = 4 * 1024 * 1024;
/** Text shrinks to a quarter already at this; pictures never do. */
const gzipLevel = 4;

/** The file that a backup was to go to is there already. */
export class FileThereError extends Error {
  override name = 'FileThereError';
}

export interface BackupMade {
  rows: number;
  pictures: number;
  /** Pictures that articles name and that were not there. */
  missingPictures: number;
}

/**
 * Writes a library as it is at this moment to one file, while it is read and written. The file is there
 * once it is whole, on the disk and read again.
 *
 * @param about what the archive says of where it comes from
 * @param signal ends it, and nothing is left
 * @throws FileThereError, NoDatabaseError, ArchiveError
 */
export async function makeBackup(
  { databaseUrl, dataDir }: LibraryPlace,
  file: string,
  about: Pick<BackupHead, 'version' | 'settings'>,
  signal?: AbortSignal,
): Promise<BackupMade> {
  if (existsSync(file)) throw new FileThereError(`${file} is there already.`);
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}.part`;
  try {
    const made = await readTables(databaseUrl, async (tables) => {
      const { migrations } = tables;
      if (migrations.length === 0) throw new NoDatabaseError('There is no library in the database.');
      const createdAt = new Date();
      const head: BackupHead = {
        ...about,
        format: formatVersion,
        engine: engineOf(databaseUrl),
        createdAt: createdAt.toISOString(),
        migrations,
        tables: tables.tables.map(({ name, columns }) => ({ name, columns: columns.map((one) => one.name) })),
      };
      const made: BackupMade = { rows: 0, pictures: 0, missingPictures: 0 };
      const chunks = async function* () {
        for await (const entry of entriesOf(head, tables, dataDir, made)) yield writeEntry(entry, createdAt);
        yield archiveEnd;
      };
      await pipeline(
        Readable.from(chunks()),
        createGzip({ level: gzipLevel }),
        createWriteStream(draft, { flags: 'wx', mode: 0o600 }),
        { signal },
      );
      return made;
    });
    await flush(draft);
    await checkArchive(draft);
    signal?.throwIfAborted();
    await moveTo(draft, file);
    return made;
  } finally {
    await rm(draft, { force: true });
  }
}

async function* entriesOf(
  head: BackupHead,
  tables: Tables,
  dataDir: string,
  made: BackupMade,
): AsyncGenerator<ArchiveEntry> {
  const manifest: BackupManifest = {
    tables: {},
    counters: await tables.readCounters(),
    pictures: {},
    missingPictures: 0,
    sha256: '',
  };
  const all = createHash('sha256');
  const noted = (entry: ArchiveEntry): ArchiveEntry => {
    all.update(hashLine(entry));
    return entry;
  };
  yield noted({ name: headName, bytes: json(head) });
  const named = new Set<string>();
  for (const table of tables.tables) {
    const hash = createHash('sha256');
    let rows = 0;
    for await (const part of partsOf(table, tables, hash)) {
      rows += part.rows;
      for (const [, picture] of part.text.matchAll(/\/pictures\/([0-9a-f]{64})/g)) named.add(picture ?? '');
      yield noted({ name: partName(table.name, part.number), bytes: Buffer.from(part.text) });
    }
    manifest.tables[table.name] = { rows, sha256: hash.digest('hex') };
    made.rows += rows;
  }
  for await (const entry of picturesIn(dataDir)) {
    manifest.pictures[entry.name] = hashOf(entry.bytes);
    made.pictures += 1;
    yield noted(entry);
  }
  for (const hash of named) if (!(pictureName(hash) in manifest.pictures)) made.missingPictures += 1;
  manifest.missingPictures = made.missingPictures;
  manifest.sha256 = all.digest('hex');
  yield { name: manifestName, bytes: json(manifest) };
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 1)}\n`);

async function* partsOf(table: Table, tables: Tables, hash: Hash) {
  let lines: string[] = [];
  let length = 0;
  let number = 0;
  const part = () => {
    const text = lines.join('');
    hash.update(text);
    const made = { number: ++number, rows: lines.length, text };
    lines = [];
    length = 0;
    return made;
  };
  for await (const row of tables.read(table)) {
    const line = `${JSON.stringify(row)}\n`;
    lines.push(line);
    length += line.length;
    if (length >= partBytes) yield part();
  }
  if (lines.length > 0) yield part();
}

/**
 * The stored pictures, which stand there before an article that shows them is written. What is made from
 * them for a page (`cache/`) is made again.
 */
async function* picturesIn(dataDir: string): AsyncGenerator<ArchiveEntry> {
  const folder = join(dataDir, 'pictures');
  const names = existsSync(folder) ? await readdir(folder) : [];
  for (const fileName of names.filter((name) => /^[0-9a-f]{64}\.webp$/.test(name)).sort()) {
    try {
      yield { name: `pictures/${fileName}`, bytes: await readFile(join(folder, fileName)) };
    } catch (error) {
      // Removed since the folder was read, with the last article that showed it.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
}

/** Has a file's bytes on the disk before its name says that they are. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync().finally(() => handle.close());
}

/** Linked and not renamed: what came to be there meanwhile is not written over. */
async function moveTo(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new FileThereError(`${file} is there already.`);
    throw error;
  }
}
