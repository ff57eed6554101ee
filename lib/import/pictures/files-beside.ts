import { readFileSync, realpathSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

import type { FindFile } from '../../extract/exports/omnivore';
import { savedFiles } from '../../extract/saved-pages/saved-folder';
import { maxBytes } from '../../pictures/remake-picture';
import type { FilesBeside } from '../import-steps';

/** A page saved with more files than this shows pictures that nobody reads. */
const mostListed = 5_000;

/**
 * Finds the pictures that a browser saved with a page, by the addresses that the page shows them at:
 * relative to its folder, or made whole with the address that it was saved from.
 */
export function findBeside(
  { list, read }: FilesBeside,
  savedFrom: string | null,
): (src: string) => Promise<Uint8Array | null> {
  let listed: Promise<(address: string) => string | null> | null = null;
  const base = savedFrom === null ? null : new URL('.', savedFrom).href;
  return async (src) => {
    listed ??= list().then(savedFiles);
    const path = (await listed)(base !== null && src.startsWith(base) ? src.slice(base.length) : src);
    return path === null ? null : read(path);
  };
}

/** What lies beside a document on this machine. */
export const filesIn = (folder: string): FilesBeside => ({
  list: () => listFiles(folder),
  read: (path) => readWithin(folder, path),
});

async function listFiles(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile()) found.push(entry.name);
    if (!entry.isDirectory() || found.length > mostListed) continue;
    for (const name of await readdir(join(folder, entry.name))) found.push(`${entry.name}/${name}`);
  }
  return found.slice(0, mostListed);
}

/** Links are followed first: nothing outside the folder is published. */
export async function readWithin(folder: string, path: string): Promise<Uint8Array | null> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return null;
    const { size } = await stat(file);
    return size > maxBytes ? null : await readFile(file);
  } catch {
    // Missing, a folder, or a name that no file can have: there is no such file.
    return null;
  }
}

/** Articles that an export keeps in files of their own beside its list, links followed first here too. */
export function readBeside(folder: string | null): FindFile {
  return (path) => {
    if (folder === null) return null;
    try {
      const root = realpathSync(folder);
      const file = realpathSync(join(root, path));
      return file.startsWith(root + sep) ? readFileSync(file, 'utf8') : null;
    } catch {
      return null;
    }
  };
}
