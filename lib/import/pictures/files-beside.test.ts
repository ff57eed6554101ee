import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesIn, findBeside, readBeside, readWithin } from './files-beside';

let folder = '';
let named = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-beside-'));
  named = join(folder, 'export');
  mkdirSync(join(named, 'content'), { recursive: true });
  mkdirSync(join(folder, 'export-2'));
  for (const file of ['secret', 'export-2/secret', 'export/content/a.html'])
    writeFileSync(join(folder, file), file);
  symlinkSync(join(folder, 'secret'), join(named, 'content', 'out.html'));
  symlinkSync(folder, join(named, 'up'));
  symlinkSync('a.html', join(named, 'content', 'same.html'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('reads what is in the folder, by links within it too', async () => {
  const find = readBeside(named);
  for (const path of ['content/a.html', 'content/same.html', './content/../content/a.html']) {
    expect(find(path)).toBe('export/content/a.html');
    expect(await readWithin(named, path)).toEqual(Buffer.from('export/content/a.html'));
  }
});

it('reads nothing outside of it, by a path or by a link', async () => {
  const find = readBeside(named);
  const beside = findBeside(filesIn(named), null);
  for (const path of [
    '../secret',
    '../export-2/secret',
    'content/out.html',
    'up/secret',
    'up/export-2/secret',
    'content',
    '',
    'nowhere',
    'a\0b',
  ]) {
    expect(find(path), path).toBeNull();
    expect(await readWithin(named, path), path).toBeNull();
    expect(await beside(path), path).toBeNull();
  }
  expect(readBeside(null)('content/a.html')).toBeNull();
});
