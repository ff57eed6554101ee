import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mostEntries, mostLines, mostPackages, tooLong, tooMany } from './size-limits';
import { paths, root, sourceFiles } from './source-files.testing';

/**
 * How many entries each folder has, sub-folders too; routes are named by their addresses, and a migration stays for good,
 * so theirs don't count.
 */
function entries(all: readonly string[]): Map<string, number> {
  const within = new Map<string, Set<string>>();
  for (const path of all) {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
      const folder = parts.slice(0, depth).join('/');
      within.set(folder, (within.get(folder) ?? new Set()).add(parts[depth] ?? ''));
    }
  }
  return new Map(
    [...within]
      .filter(([folder]) => !/^(?:app|prisma\/migrations)|\/(?:fixtures|documents)(?:\/|$)/u.test(folder))
      .map(([folder, names]) => [folder, names.size]),
  );
}

const linesOf = (text: string): number => text.trimEnd().split('\n').length;
const lengths = (files: readonly { path: string; text: string }[]) =>
  new Map(files.map(({ path, text }) => [path, linesOf(text)]));

/** What is above the limit and above what its exception says, and exceptions that nothing needs any more. */
function wrong(
  sizes: ReadonlyMap<string, number>,
  limit: number,
  exceptions: Readonly<Record<string, number>>,
) {
  const over = [...sizes].filter(([name, size]) => size > (exceptions[name] ?? limit));
  const loose = Object.keys(exceptions).filter((name) => (sizes.get(name) ?? Infinity) <= limit);
  return {
    over: over.map(([name, size]) => `${name}: ${size}`),
    loose: loose.map((name) => `${name}: ${sizes.get(name) ?? 0} needs no exception`),
  };
}

const nothing = { over: [], loose: [] };

describe('sizes', () => {
  it('of folders', () => expect(wrong(entries(paths), mostEntries, tooMany)).toEqual(nothing));
  it('of files', () => expect(wrong(lengths(sourceFiles), mostLines, tooLong)).toEqual(nothing));
  it('of what is installed to run', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(mostPackages);
  });

  it('are checked', () => {
    const many = Array.from({ length: 21 }, (_, at) => `lib/a/${at}.ts`);
    expect(wrong(entries([...many, 'lib/b/c.ts']), 20, { 'lib/b': 22 })).toEqual({
      over: ['lib/a: 21'],
      loose: ['lib/b: 1 needs no exception'],
    });
    const files = [
      { path: 'a.ts', text: 'x\n'.repeat(251) },
      { path: 'b.ts', text: 'x\n'.repeat(250) },
      { path: 'c.ts', text: 'x\n'.repeat(260) },
      { path: 'd.ts', text: 'x\n'.repeat(249) },
    ];
    expect(wrong(lengths(files), 250, { 'c.ts': 261, 'd.ts': 251 })).toEqual({
      over: ['a.ts: 251'],
      loose: ['d.ts: 249 needs no exception'],
    });
  });
});
