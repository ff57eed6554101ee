import { createHash, type Hash } from 'node:crypto';

import {
  type BackupHead,
  backupHead,
  type BackupManifest,
  backupManifest,
  contentOf,
  hashLine,
  hashOf,
  headName,
  manifestName,
  openArchive,
  parseEntry,
} from './archive';
import { ArchiveError } from './tar';

/**
 * Reads an archive from its first byte to its last and compares it with what its manifest says.
 * @throws ArchiveError
 */
export async function checkArchive(file: string): Promise<{ head: BackupHead; manifest: BackupManifest }> {
  let head: BackupHead | null = null;
  let manifest: BackupManifest | null = null;
  const all = createHash('sha256');
  const tables = new Map<string, { hash: Hash; rows: number }>();
  const pictures = new Map<string, string>();
  for await (const entry of openArchive(file)) {
    if (manifest) throw new ArchiveError(`it goes on behind its ${manifestName}`);
    if (entry.name === manifestName) {
      manifest = parseEntry(entry, backupManifest);
      continue;
    }
    all.update(hashLine(entry));
    if (!head) {
      if (entry.name !== headName) throw new ArchiveError(`it doesn't begin with ${headName}`);
      head = parseEntry(entry, backupHead);
      continue;
    }
    const content = contentOf(entry.name);
    if (content.kind === 'picture') pictures.set(entry.name, hashOf(entry.bytes));
    else {
      const table = tables.get(content.table) ?? { hash: createHash('sha256'), rows: 0 };
      tables.set(content.table, table);
      table.hash.update(entry.bytes);
      table.rows += countLines(entry.bytes);
    }
  }
  if (!head || !manifest) throw new ArchiveError('it ends too early');
  if (all.digest('hex') !== manifest.sha256)
    throw new ArchiveError("its parts aren't those that were written");
  for (const { name } of head.tables) {
    const reported = manifest.tables[name];
    const found = tables.get(name) ?? { hash: createHash('sha256'), rows: 0 };
    tables.delete(name);
    if (reported?.rows !== found.rows || reported.sha256 !== found.hash.digest('hex'))
      throw new ArchiveError(`its table ${name} isn't as it was written`);
  }
  const [extra] = tables.keys();
  if (extra !== undefined) throw new ArchiveError(`it has rows of ${extra}, a table that it doesn't name`);
  const names = new Set([...pictures.keys(), ...Object.keys(manifest.pictures)]);
  for (const name of names) {
    if (pictures.get(name) !== manifest.pictures[name])
      throw new ArchiveError(`its ${name} isn't as it was written`);
  }
  return { head, manifest };
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}
