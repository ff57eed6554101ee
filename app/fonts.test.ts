import { readFile, stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const folder = new URL('./fonts/', import.meta.url);
/** What an article's first screen is set in; the italic comes where a page has some. */
const firstScreen = ['newsreader-text', 'newsreader-display', 'public-sans'];

describe('the type of the first screen', () => {
  it('is 60 kB at most, so that the text looks right soon on a slow line', async () => {
    const sizes = await Promise.all(firstScreen.map((face) => stat(new URL(`${face}.woff2`, folder))));
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  });

  it('has all faces that the pages name, cut for the weights that they say', async () => {
    const code = await readFile(new URL('../fonts.ts', folder), 'utf8');
    const named = [...code.matchAll(/'\.\/fonts\/([\w-]+)\.woff2',\s+weight: '([\d ]+)'/g)];
    expect(named.map(([, face]) => face)).toEqual(expect.arrayContaining(firstScreen));
    const cuts = await readFile(new URL('../../e2e/dev/subset-fonts.ts', folder), 'utf8');
    for (const [, face, weights = ''] of named) {
      const axes = cuts.slice(cuts.indexOf(`app/fonts/${face}.woff2`)).split('}')[0];
      for (const weight of weights.split(' ')) expect(axes).toContain(weight);
    }
  });
});
