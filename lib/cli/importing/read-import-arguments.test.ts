import { describe, expect, it } from 'vitest';

import { readImportArguments } from './read-import-arguments';
import { StartError } from '../setup/steps';

const read = (...given: string[]) => readImportArguments(given, '/home/editor', 'npm run import --');

describe('what the command line asks an import for', () => {
  it('makes paths whole, and leaves addresses and the standard input as they are', () => {
    expect(read('a.md', '/b', 'https://news.example/1', '-').named).toEqual([
      '/home/editor/a.md',
      '/b',
      'https://news.example/1',
      '-',
    ]);
  });

  it('takes choices in any place', () => {
    expect(read('--dry-run', 'a.md', '--json', '--update', '--published', 'April 25, 2023')).toMatchObject({
      dryRun: true,
      json: true,
      choices: { update: true, published: '2023-04-25', story: null },
    });
    expect(read('--story', 'island-ferry', 'a.md').choices.story).toEqual({
      slug: 'island-ferry',
      title: 'Island ferry',
    });
  });

  it.each([
    [[], 'Say what to import'],
    [['--storey', 'x', 'a.md'], '--storey'],
    [['--story', 'Island Ferry', 'a.md'], '"island-ferry"'],
    [['--published', '2023-02-30', 'a.md'], '"2023-02-30"'],
  ])('refuses %j and says how to say it', (given, reason) => {
    expect(() => read(...given)).toThrow(StartError);
    expect(() => read(...given)).toThrow(reason);
  });
});
