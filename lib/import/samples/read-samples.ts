import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The samples' documents; none where the program came without them. */
export async function readSamples(folder = 'seeds'): Promise<Uint8Array[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names.filter((name) => name.endsWith('.md')).map((name) => readFile(join(folder, name))),
  );
}
