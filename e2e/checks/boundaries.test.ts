import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let linter: ESLint;
beforeAll(() => {
  // The other rules would read every module that a file leads to, for each of them.
  linter = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId.includes('no-restricted-') });
});

/** The rules that each of these texts would break in the file at this path: a line of its own each. */
async function brokenRules(filePath: string, texts: readonly string[]): Promise<(string | null)[][]> {
  const [result] = await linter.lintText(`${texts.join('\n')}\n`, { filePath: join(root, filePath) });
  return texts.map((_, at) =>
    (result?.messages ?? []).filter(({ line }) => line === at + 1).map(({ ruleId }) => ruleId),
  );
}

const taking = (sources: readonly string[]) =>
  sources.map((source, at) => `import * as taken${at} from '${source}'; console.log(taken${at});`);

const paths = 'import/no-restricted-paths';
const names = 'no-restricted-imports';

// Files that exist, with other text: the rules look at where an import leads.
describe('the rooms of the code', { timeout: 60_000 }, () => {
  it.each<[string, Record<string, string>]>([
    [
      'lib/article/runs.ts',
      {
        react: names,
        'next/cache': names,
        'node:fs': names,
        fs: names,
        '../documents/parse-document': paths,
        '../server/rate-limit': paths,
        '@/lib/store/store': paths,
      },
    ],
    ['lib/documents/parse-document.ts', { 'node:fs/promises': names, '../export/feeds': paths }],
    ['lib/language/read-text.ts', { 'node:fs': names, '../context/dates/find-timexes': paths }],
    ['lib/text/escape.ts', { 'react-dom/server': names, '../store/store': paths }],
    ['lib/api/articles.ts', { '@prisma/client': names, '../store/store': paths }],
    [
      'lib/import/import-article.ts',
      { '@prisma/client': names, '../../prisma/generated/sqlite/client/client': names },
    ],
    ['lib/pictures/variants.ts', { '../../components/article/article-view': paths }],
    ['lib/store/store.ts', { '../../app/page': paths, react: names, '../import/import-article': paths }],
    [
      'components/article/article-view.tsx',
      { '@/lib/store/library': paths, '@/lib/import/import-article': paths, '@/app/page': paths },
    ],
    ['app/page.tsx', { '@/lib/cli/setup/prepare': paths, '@prisma/client': names }],
  ])('%s may not take from %o', async (file, rules) => {
    const broken = await brokenRules(file, taking(Object.keys(rules)));
    Object.values(rules).forEach((rule, at) => expect(broken[at]).toContain(rule));
  });

  it.each([
    ['lib/documents/parse-document.ts', '../article/runs'],
    ['lib/export/feeds.ts', '../pictures/variants'],
    ['components/article/article-view.tsx', '@/lib/article/runs'],
    ['app/page.tsx', '@/lib/store/library'],
    ['lib/cli/commands/import.ts', '../../store/migrations/migrate'],
  ])('%s may take from %s', async (file, from) => {
    expect(await brokenRules(file, taking([from]))).toEqual([[]]);
  });

  it.each([
    [
      'lib/import/import-article.ts',
      [`console.log(fetch('http://news.example/'));`, `console.log(globalThis.fetch);`],
    ],
    ['lib/pictures/keep-picture.ts', [`import https from 'node:https'; console.log(https);`]],
    [
      'lib/store/store.ts',
      [
        `import { request } from 'node:http'; console.log(request);`,
        `import { connect } from 'node:net'; console.log(connect);`,
      ],
    ],
    ['lib/server/serve.ts', [`import * as http from 'node:http'; console.log(http);`]],
    ['app/page.tsx', [`console.log(new WebSocket('ws://news.example/'));`]],
  ])('%s may not go out by itself: %s', async (file, texts) => {
    for (const rules of await brokenRules(file, texts))
      expect(rules).toEqual([expect.stringMatching(/^no-restricted-(globals|syntax)$/)]);
  });

  it('hold no circle', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backstory-circle-'));
    writeFileSync(join(folder, 'a.ts'), `import { b } from './b';\nexport const a = () => b;\n`);
    writeFileSync(join(folder, 'b.ts'), `import { a } from './a';\nexport const b = () => a;\n`);
    const there = new ESLint({ cwd: folder, overrideConfigFile: join(root, 'eslint.config.mjs') });
    const results = await there.lintFiles(['a.ts', 'b.ts']);
    rmSync(folder, { recursive: true });
    expect(results.map(({ messages }) => messages.map((message) => message.ruleId))).toEqual([
      ['import/no-cycle'],
      ['import/no-cycle'],
    ]);
  });
});
