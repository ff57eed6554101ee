/** Archives in the form of POSIX's `ustar`, which any `tar` lists and unpacks. */

const blockBytes = 512;
/** A name in a header has no more room; what is named here needs less. */
const longestName = 100;

export interface ArchiveEntry {
  name: string;
  bytes: Buffer;
}

/** An archive that is no such, ends too early or holds what no backup does. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
}

/** One file of an archive, as it stands there. */
export function writeEntry({ name, bytes }: ArchiveEntry, modifiedAt: Date): Buffer {
  if (Buffer.byteLength(name) > longestName) throw new Error(`The name ${name} is too long for an archive`);
  const header = Buffer.alloc(blockBytes);
  const octal = (value: number, length: number) => value.toString(8).padStart(length - 1, '0') + '\0';
  header.write(name, 0);
  // Backups hold what readers wrote for themselves alone.
  header.write(octal(0o600, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(bytes.length, 12), 124);
  header.write(octal(Math.max(0, Math.floor(modifiedAt.getTime() / 1000)), 12), 136);
  header.write('0', 156);
  header.write('ustar\0' + '00', 257);
  header.write(`${octal(checksumOf(header), 7)} `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc(paddingAfter(bytes.length))]);
}

/** What stands behind the last file. */
export const archiveEnd = Buffer.alloc(2 * blockBytes);

const paddingAfter = (bytes: number): number => (blockBytes - (bytes % blockBytes)) % blockBytes;

/** The sum of the header's bytes, with spaces where the sum itself stands. */
function checksumOf(header: Buffer): number {
  let sum = 8 * 0x20;
  for (let at = 0; at < blockBytes; at++) if (at < 148 || at >= 156) sum += header[at] ?? 0;
  return sum;
}

/**
 * The files of an archive, one after the other.
 * @param mostBytes of one file
 * @throws ArchiveError
 */
export async function* readEntries(
  chunks: AsyncIterable<Buffer>,
  mostBytes: number,
): AsyncGenerator<ArchiveEntry> {
  const iterator = chunks[Symbol.asyncIterator]();
  const take = taker(iterator);
  for (;;) {
    const header = await take(blockBytes);
    if (header.every((byte) => byte === 0)) {
      // To the very end: what packs the archive has its checksum there.
      while (!(await iterator.next()).done);
      return;
    }
    const sum = parseInt(header.toString('latin1', 148, 156), 8);
    if (sum !== checksumOf(header) || header.toString('latin1', 257, 262) !== 'ustar')
      throw new ArchiveError('it is no archive, or is damaged');
    const end = header.indexOf(0);
    const name = header.toString('utf8', 0, end < 0 ? longestName : Math.min(end, longestName));
    const size = parseInt(header.toString('latin1', 124, 136), 8);
    if (!(size >= 0 && size <= mostBytes)) throw new ArchiveError(`its part ${name} is too large`);
    const bytes = await take(size);
    const padding = await take(paddingAfter(size));
    if (padding.some((byte) => byte !== 0)) throw new ArchiveError('it is damaged');
    yield { name, bytes };
  }
}

/** Gives so many of the next bytes at each call. */
function taker(iterator: AsyncIterator<Buffer>): (bytes: number) => Promise<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  return async (wanted) => {
    while (length < wanted) {
      const next = await iterator.next();
      if (next.done) throw new ArchiveError('it ends too early');
      waiting.push(next.value);
      length += next.value.length;
    }
    const all = Buffer.concat(waiting, length);
    waiting = [all.subarray(wanted)];
    length -= wanted;
    return all.subarray(0, wanted);
  };
}
