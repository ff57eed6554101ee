import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownStyle } from './own-files';

it('a style that could not be read once is read the next time, and kept then', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'own-files-'));
  const chunks = join(dir, '.next', 'static', 'chunks');
  // No file can be read here: a folder is called as one.
  await mkdir(join(chunks, 'a.css'), { recursive: true });
  await expect(ownStyle(dir)).rejects.toThrow();
  await rm(join(chunks, 'a.css'), { recursive: true });
  await writeFile(join(chunks, 'a.css'), '.serif_variable{--serif:a}');
  const style = { sheets: ['/_next/static/chunks/a.css'], typeClasses: 'serif_variable' };
  expect(await ownStyle(dir)).toEqual(style);
  await rm(dir, { recursive: true });
  expect(await ownStyle(dir)).toEqual(style);
});
