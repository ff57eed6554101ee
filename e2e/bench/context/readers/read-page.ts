import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The bytes of a saved page, gzip or plain. */
export function readSavedPage(folder: string, file: string): Uint8Array {
  const stored = readFileSync(join(folder, file));
  return stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored) : stored;
}
