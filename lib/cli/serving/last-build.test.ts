import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { keepingLastBuild, restoreLastBuild, stampFile } from './last-build';

const page = join('.next', 'page.js');
let folder = '';

const before = process.cwd();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-build-'));
  process.chdir(folder);
  mkdirSync(join('.next', 'cache'), { recursive: true });
  writeFileSync(page, 'old');
  writeFileSync(stampFile, 'old');
  writeFileSync(join('.next', 'cache', 'cached'), '');
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

it('puts the last build back where the new one fails', async () => {
  const build = keepingLastBuild(async () => {
    expect(existsSync(page)).toBe(false);
    expect(existsSync(join('.next', 'cache', 'cached'))).toBe(true);
    writeFileSync(page, 'half');
    throw new Error('a fault');
  });
  await expect(build).rejects.toThrow('a fault');
  expect(readFileSync(page, 'utf8')).toBe('old');
  expect(readFileSync(stampFile, 'utf8')).toBe('old');
});

it('puts it back at the next start where the new one was killed', async () => {
  void keepingLastBuild(() => new Promise(() => {}));
  await expect.poll(() => existsSync(page)).toBe(false);
  writeFileSync(page, 'half');
  await expect.poll(() => existsSync(join('.next', 'cache', 'cached'))).toBe(true);
  await restoreLastBuild();
  expect(readFileSync(page, 'utf8')).toBe('old');
});

it('leaves nothing of it where the new one is whole', async () => {
  await keepingLastBuild(async () => {
    writeFileSync(page, 'new');
    writeFileSync(stampFile, 'new');
  });
  await restoreLastBuild();
  expect(readFileSync(page, 'utf8')).toBe('new');
  expect(existsSync(join('node_modules', '.cache', 'backstory', 'last-build'))).toBe(false);
});
