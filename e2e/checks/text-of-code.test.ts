import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths, root, sourceFiles } from './source-files.testing';

const top = readdirSync(root);
const known = [...paths, ...top];
/** Made by a build, beside the standalone server. */
const built = new Set(['backstory.mjs', 'backup.mjs', 'import.mjs', 'people.mjs', 'restore.mjs']);
const exists = (named: string): boolean =>
  built.has(named) ||
  known.some((path) => path === named || path.endsWith(`/${named}`)) ||
  known.some((path) => path.startsWith(`${named}/`));

/** Comments; a `//` inside of an address is none. */
const comments = (text: string): string =>
  (text.match(/\/\*[^]*?\*\/|(?<![:'"`\\\w])\/\/.*$/gmu) ?? []).join('\n');
const named = /(?<![\w./@*-])(?:[\w[\].-]+\/)*[\w[\]-][\w[\].-]*\.(?:ts|tsx|mts|mjs|prisma)(?![\w*])/gu;

/** Files of ours that a text names and that there are not. Packages' own are named with their package's folder. */
const lost = (text: string): string[] =>
  (text.match(named) ?? []).filter((one) => !exists(one) && !one.startsWith('node_modules/'));

/** Where an element is looked for by its class, in a string that is given to a function that looks for elements. */
const lookedFor =
  /\b(?:querySelector(?:All)?|closest|matches|locator)(?:<[^>]*>)?\(\s*(['"`])((?:(?!\1)[^\\])*)\1/gu;
const classIn = (selector: string): boolean =>
  /(?:^|[\s>+~,(\w\]*])\.[a-z_-]|\[class\b/iu.test(selector.replace(/"[^"]*"|\$\{[^}]*\}/gu, ''));
const byClass = (text: string): string[] =>
  Array.from(text.matchAll(lookedFor), ([, , selector = '']) => selector).filter(classIn);

/** So many are left in end-to-end tests. This number only shrinks. */
const byClassInSpecs = 43;

describe('the text of the code', () => {
  it('names only files that there are, in comments', () => {
    const found = sourceFiles.flatMap(({ path, text }) =>
      lost(comments(text)).map((one) => `${path} names ${one}`),
    );
    expect(found).toEqual([]);
  });

  it('names only files that there are, in the README', () => {
    const text = readFileSync(join(root, 'README.md'), 'utf8');
    expect(lost(text)).toEqual([]);
  });

  it('looks for nothing by its class', () => {
    const found = sourceFiles
      .filter(({ path }) => !path.startsWith('e2e/checks/'))
      .flatMap(({ path, text }) => byClass(text).map((one) => `${path}: ${one}`));
    expect(found.filter((one) => !one.startsWith('e2e/'))).toEqual([]);
    expect(found.length).toBeLessThanOrEqual(byClassInSpecs);
  });

  it('is checked', () => {
    expect(lost(comments("// As gone-away.ts does.\nconst a = 'not-a-comment.ts';"))).toEqual([
      'gone-away.ts',
    ]);
    expect(lost(comments('/** See lib/text/fold.ts and fold.ts, https://a.example/b.ts */'))).toEqual([]);
    expect(byClass(`page.locator('main .late'); row.closest(".x"); find('[class*="a"]')`)).toEqual([
      'main .late',
      '.x',
    ]);
    expect(byClass(`page.locator('a[href="/x.y"]'); root.querySelector('[data-part="a.b"] > p')`)).toEqual(
      [],
    );
  });
});
