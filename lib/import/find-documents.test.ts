import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { findInputs, readDocument } from './find-documents';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-find-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text = 'x') => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const names = async (named: string[]) => {
  const found: string[] = [];
  for await (const input of findInputs(named))
    found.push(input.kind === 'file' ? input.path.replace(`${folder}/`, '') : `${input.kind}`);
  return found;
};

describe('what is named for an import', () => {
  it('is found in folders in the order of names, articles only', async () => {
    for (const path of ['b.md', 'a.txt', 'c/d.html', 'c/e.json', '.git/f.md', 'photo.jpg']) write(path);
    expect(await names([folder])).toEqual(['a.txt', 'b.md', 'c/d.html']);
  });

  it('leaves out what a browser saved with a page, and nothing else', async () => {
    for (const path of ['Page.html', 'Page_files/frame.html', 'other_files/a.md']) write(path);
    expect(await names([folder])).toEqual(['Page.html', 'other_files/a.md']);
  });

  it('is taken by name whatever it is', async () => {
    write('export.json');
    expect(await names([join(folder, 'export.json'), 'https://news.example/1'])).toEqual([
      'export.json',
      'url',
    ]);
  });
});

describe('a link in a folder', () => {
  it('is read where it stays in the folder, and refused where it leads out', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'backstory-elsewhere-'));
    try {
      writeFileSync(join(elsewhere, 'secret.md'), 'secret');
      write('shared/a.md', 'text');
      symlinkSync(join(elsewhere, 'secret.md'), join(folder, 'shared', 'b.md'));
      symlinkSync(join(folder, 'shared', 'a.md'), join(folder, 'shared', 'c.md'));
      symlinkSync(elsewhere, join(folder, 'shared', 'd'));
      const read: Record<string, boolean> = {};
      for await (const input of findInputs([join(folder, 'shared')])) {
        if (input.kind !== 'file') continue;
        const { ok } = await readDocument(input.path, 100, input.within);
        read[basename(input.path)] = ok;
      }
      expect(read).toEqual({ 'a.md': true, 'b.md': false, 'c.md': true });
      // Who names a link means what it leads to.
      expect(await readDocument(join(folder, 'shared', 'b.md'), 100)).toMatchObject({ ok: true });
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });
});

describe('a file', () => {
  it('comes with its bytes', async () => {
    write('a.md', 'text');
    expect(await readDocument(join(folder, 'a.md'), 10)).toMatchObject({ ok: true });
  });

  it('is refused with the reason', async () => {
    write('large.md', 'x'.repeat(3 * 1024 * 1024));
    mkdirSync(join(folder, 'sub'));
    const reasonOf = async (name: string) => {
      const read = await readDocument(join(folder, name), 1024 * 1024);
      return read.ok ? null : read.problems[0]?.reason;
    };
    expect(await reasonOf('large.md')).toBe('the file has 3.0 MB; at most 1 MB are read');
    expect(await reasonOf('sub')).toBe('this is not a file');
    expect(await reasonOf('none.md')).toBe('there is no such file');
  });
});
