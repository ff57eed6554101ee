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

/** Where an element is looked for, in a string that is given to a function that looks for elements. */
const lookedFor =
  /\b(?:querySelector(?:All)?|closest|matches|locator|waitForSelector|getElementsByClassName|toHaveClass)(?:<[^>]*>)?\(\s*(['"`])((?:(?!\1)[^\\])*)\1/gu;
const classIn = (selector: string): boolean =>
  /(?:^|[\s>+~,(\w\]*])\.[a-z_-]|\[class\b/iu.test(selector.replace(/"[^"]*"|\$\{[^}]*\}/gu, ''));
const byClass = (text: string): string[] =>
  Array.from(text.matchAll(lookedFor), ([call, , selector = '']) => ({ call, selector }))
    .filter(
      ({ call, selector }) => /^(?:getElementsByClassName|toHaveClass)/u.test(call) || classIn(selector),
    )
    .map(({ selector }) => selector);

/** Where a file of the product, or of a test in the browser, looks for an element by its class. */
const lookedForByClass = (files: readonly { path: string; text: string }[]): string[] =>
  files
    .filter(({ path }) => !path.startsWith('e2e/checks/'))
    .flatMap(({ path, text }) => byClass(text).map((one) => `${path}: ${one}`));

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
    expect(lookedForByClass(sourceFiles)).toEqual([]);
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
    const planted = [
      {
        path: 'e2e/article/a.spec.ts',
        text: "await expect(page.locator('#timeline .mark')).toHaveCount(4);",
      },
      { path: 'components/a.tsx', text: "expect(box).toHaveClass('open'); getElementsByClassName('x');" },
    ];
    expect(lookedForByClass(planted)).toEqual([
      'e2e/article/a.spec.ts: #timeline .mark',
      'components/a.tsx: open',
      'components/a.tsx: x',
    ]);
    expect(byClass(`page.locator('a[href="/x.y"]'); root.querySelector('[data-part="a.b"] > p')`)).toEqual(
      [],
    );
  });
});
