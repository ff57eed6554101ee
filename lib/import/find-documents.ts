import { opendir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { ReadFile } from './import-documents';

/** Files as they are, folders as the Markdown below them; a folder is read on as it is needed. */
export async function* findDocuments(paths: Iterable<string>): AsyncGenerator<string> {
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) yield* documentsBelow(path);
    else yield path;
  }
}

/** In the order of names, so that the same folder is imported in the same order everywhere. */
async function* documentsBelow(folder: string): AsyncGenerator<string> {
  const entries: { name: string; isFolder: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory() || /\.(?:md|markdown)$/i.test(entry.name)) {
      entries.push({ name: entry.name, isFolder: entry.isDirectory() });
    }
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, isFolder } of entries) {
    const path = join(folder, name);
    if (isFolder) yield* documentsBelow(path);
    else yield path;
  }
}

/** Reads a document, unless it is larger than a document may be: that is known without reading it. */
export async function readDocument(file: string, maxBytes: number): Promise<ReadFile> {
  const refused = (reason: string): ReadFile => ({ ok: false, problems: [{ file, line: 1, reason }] });
  try {
    const found = await stat(file);
    if (!found.isFile()) return refused('this is not a file');
    if (found.size > maxBytes) {
      const size = (found.size / 1024 / 1024).toFixed(1);
      return refused(`the document has ${size} MB; at most ${maxBytes / 1024 / 1024} MB are read`);
    }
    return { ok: true, bytes: await readFile(file) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return refused('there is no such file');
    if (code === 'EACCES') return refused('the file may not be read');
    return refused(`the file can't be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
