import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const read = new Map<string, Buffer>();

/**
 * 256 random bits that are this library's own, the same on all hosts that share its data folder: made where there
 * are none, for its owner alone to read.
 */
export function secretOf(dataDir: string): Buffer {
  const known = read.get(dataDir) ?? load(join(/* turbopackIgnore: true */ dataDir, 'secret'), dataDir);
  read.set(dataDir, known);
  return known;
}

function load(file: string, dataDir: string): Buffer {
  try {
    mkdirSync(dataDir, { recursive: true });
    // Whoever comes second reads what the first has written.
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
  if (secret.length < 32)
    throw new Error(`${file} holds no secret. Remove it, and the next start makes one.`);
  return secret;
}
