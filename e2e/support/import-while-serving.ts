import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readServerFile } from './server-file';

const run = promisify(execFile);

/** Imports a document as `npm run import` does, into the library of the server that all tests share. */
export async function importWhileServing(name: string, text: string, ...flags: string[]): Promise<void> {
  const { dataDir, documents } = readServerFile();
  const file = join(documents, name);
  await writeFile(file, text);
  await run(process.execPath, [join('.next', 'standalone', 'import.mjs'), ...flags, file], {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
  });
}
