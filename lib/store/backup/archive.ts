/**
 * A backup's archive: what it is (`backup.json`), each table's rows as lines of JSON in parts, the stored
 * pictures, and at the end what all of it has to be (`manifest.json`). One without its end is no backup.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

import { z } from 'zod';

import { type ArchiveEntry, ArchiveError, readEntries } from './tar';

/** Raised where an older restore would misread what a newer backup writes. */
export const formatVersion = 1;

export const headName = 'backup.json';
export const manifestName = 'manifest.json';
/** The part's number has six digits: at 4 MB each, four terabytes of one table. */
export const partName = (table: string, part: number): string =>
  `tables/${table}/${String(part).padStart(6, '0')}.jsonl`;
export const pictureName = (hash: string): string => `pictures/${hash}.webp`;

const partPattern = /^tables\/(\w+)\/\d{6}\.jsonl$/;
const picturePattern = /^pictures\/([0-9a-f]{64})\.webp$/;

/** Well above the largest document with its picture's bytes in base64. */
const largestEntry = 512 * 1024 * 1024;

const table = z.object({ name: z.string().regex(/^\w+$/), columns: z.array(z.string()) });

export const backupHead = z.object({
  format: z.literal(formatVersion),
  /** Of Backstory. */
  version: z.string(),
  /** That the rows came from; they go into either. */
  engine: z.enum(['sqlite', 'postgresql']),
  createdAt: z.iso.datetime(),
  /** Of the schema, oldest first: what the tables are those of. */
  migrations: z.array(z.string()).min(1),
  /** In the order in which they are filled. */
  tables: z.array(table),
  /** What the server was set to, for whoever sets the next one. */
  settings: z.record(z.string(), z.string()),
});
export type BackupHead = z.infer<typeof backupHead>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const backupManifest = z.object({
  /** Rows, and the hash of all of a table's lines. */
  tables: z.record(z.string(), z.object({ rows: z.number(), sha256 })),
  /** The highest number that a table ever gave out. */
  counters: z.record(z.string(), z.number()),
  /** Pictures by name of their entry. */
  pictures: z.record(z.string(), sha256),
  /** Pictures that articles name and that were not there. */
  missingPictures: z.number(),
  /** Of each entry before this one, in order: `NAME SHA256\n`. */
  sha256,
});
export type BackupManifest = z.infer<typeof backupManifest>;

export const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** What one entry adds to the manifest's own hash. */
export const hashLine = ({ name, bytes }: ArchiveEntry): string => `${name} ${hashOf(bytes)}\n`;

/** What an entry between head and manifest is. */
export type Content = { kind: 'rows'; table: string } | { kind: 'picture'; hash: string };

/** @throws ArchiveError for what no backup holds */
export function contentOf(name: string): Content {
  const [, table] = partPattern.exec(name) ?? [];
  if (table !== undefined) return { kind: 'rows', table };
  const [, hash] = picturePattern.exec(name) ?? [];
  if (hash !== undefined) return { kind: 'picture', hash };
  throw new ArchiveError(`it holds ${JSON.stringify(name)}, which no backup does`);
}

/** The entries of an archive on disk. @throws ArchiveError */
export async function* openArchive(file: string): AsyncGenerator<ArchiveEntry> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  source.once('error', (error) => unpacked.destroy(error));
  source.pipe(unpacked);
  try {
    yield* readEntries(unpacked, largestEntry);
  } catch (error) {
    // zlib's own words for bytes that it can't unpack.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('Z_')) throw new ArchiveError('it is no archive, is cut off or is damaged');
    throw error;
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

/** Reads an entry's JSON. @throws ArchiveError */
export function parseEntry<Value>({ name, bytes }: ArchiveEntry, shape: z.ZodType<Value>): Value {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new ArchiveError(`its ${name} can't be read`);
  }
  const format = z.object({ format: z.number() }).safeParse(json);
  if (format.success && format.data.format > formatVersion)
    throw new ArchiveError('it was made by a newer version of Backstory; restore it with that one');
  const parsed = shape.safeParse(json);
  if (!parsed.success) throw new ArchiveError(`its ${name} isn't that of a backup`);
  return parsed.data;
}
