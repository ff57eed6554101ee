import { opendir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

import { webAddress } from '../extract/web-address';
import type { Input, ReadFile } from './import-steps';

/** What a folder is searched for. Lists are taken only by name: a folder may hold any JSON. */
const articleFile = /\.(?:md|markdown|txt|html?|xhtml|mhtml?)$/i;

/** Addresses as they are, files as they are, folders as the articles below them, read on as they are needed. */
export async function* findInputs(named: Iterable<string>): AsyncGenerator<Input> {
  for (const name of named) {
    const url = /^https?:\/\//i.test(name) ? webAddress(name) : null;
    if (url !== null) yield { kind: 'url', url };
    else yield* findDocuments(name);
  }
}

/** A file as it is, a folder as the articles below it; a folder is read on as it is needed. */
async function* findDocuments(named: string): AsyncGenerator<Input> {
  const found = await stat(named).catch(() => null);
  if (!found?.isDirectory()) yield { kind: 'file', path: named };
  else for await (const path of documentsBelow(named)) yield { kind: 'file', path, within: named };
}

/** In the order of names, so that the same folder is imported in the same order everywhere. */
async function* documentsBelow(folder: string): AsyncGenerator<string> {
  const entries: { name: string; isFolder: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory() || articleFile.test(entry.name)) {
      entries.push({ name: entry.name, isFolder: entry.isDirectory() });
    }
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = new Set(entries.flatMap(({ name, isFolder }) => (isFolder ? [] : stem(name))));
  for (const { name, isFolder } of entries) {
    const path = join(folder, name);
    if (!isFolder) yield path;
    // What a browser saved with a page is no article of its own.
    else if (!files.has(name.replace(/[_-]files$|\.files$/i, '')) || !/[_.-]files$/i.test(name))
      yield* documentsBelow(path);
  }
}

const stem = (name: string): string => name.replace(/\.[^.]+$/, '');

/**
 * Reads a file, unless it is larger than any may be: that is known without reading it. A folder from
 * elsewhere may hold links to whatever its owner would like to be published.
 */
export async function readDocument(file: string, maxBytes: number, within?: string): Promise<ReadFile> {
  const refused = (reason: string): ReadFile => ({ ok: false, problems: [{ file, line: 1, reason }] });
  try {
    if (within !== undefined && !(await realpath(file)).startsWith((await realpath(within)) + sep))
      return refused('this is a link that leads out of the folder; name the file itself to import it');
    const found = await stat(file);
    if (!found.isFile()) return refused('this is not a file');
    if (found.size > maxBytes) {
      const size = (found.size / 1024 / 1024).toFixed(1);
      return refused(`the file has ${size} MB; at most ${Math.round(maxBytes / 1024 / 1024)} MB are read`);
    }
    return { ok: true, bytes: await readFile(file) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return refused('there is no such file');
    if (code === 'EACCES') return refused('the file may not be read');
    return refused(`the file can't be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
