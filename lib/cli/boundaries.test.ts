import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let linter: ESLint;
beforeAll(() => {
  linter = new ESLint({ cwd: root });
});

/** The rules that a file at this path with this text would break. */
async function brokenRules(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await linter.lintText(text, { filePath: join(root, filePath) });
  return (result?.messages ?? []).map((message) => message.ruleId);
}

const paths = 'import/no-restricted-paths';
const names = 'no-restricted-imports';

// Files that exist, with other text: the rules look at where an import leads.
describe('the rooms of the code', { timeout: 60_000 }, () => {
  it.each([
    ['lib/article/runs.ts', 'react', names],
    ['lib/article/runs.ts', 'next/cache', names],
    ['lib/article/runs.ts', 'node:fs', names],
    ['lib/article/runs.ts', 'fs', names],
    ['lib/article/runs.ts', '../documents/parse-document', paths],
    ['lib/article/runs.ts', '../http/page-tags', paths],
    ['lib/article/runs.ts', '@/lib/store/store', paths],
    ['lib/documents/parse-document.ts', 'node:fs/promises', names],
    ['lib/documents/parse-document.ts', '../export/escape', paths],
    ['lib/export/escape.ts', 'react-dom/server', names],
    ['lib/export/escape.ts', '../store/store', paths],
    ['lib/api/articles.ts', '@prisma/client', names],
    ['lib/api/articles.ts', '../store/store', paths],
    ['lib/import/import-article.ts', '@prisma/client', names],
    ['lib/import/import-article.ts', '../../prisma/generated/sqlite/client/client', names],
    ['lib/pictures/variants.ts', '../../components/article/article-view', paths],
    ['lib/store/store.ts', '../../app/page', paths],
    ['lib/store/store.ts', 'react', names],
    ['lib/store/store.ts', '../import/import-article', paths],
    ['components/article/article-view.tsx', '@/lib/store/library', paths],
    ['components/article/article-view.tsx', '@/lib/import/import-article', paths],
    ['components/article/article-view.tsx', '@/app/page', paths],
    ['app/page.tsx', '@/lib/cli/prepare', paths],
    ['app/page.tsx', '@prisma/client', names],
  ])('%s may not take from %s', async (file, from, rule) => {
    expect(await brokenRules(file, `import * as taken from '${from}';\nconsole.log(taken);\n`)).toContain(
      rule,
    );
  });

  it.each([
    ['lib/documents/parse-document.ts', '../article/runs'],
    ['lib/export/escape.ts', '../pictures/variants'],
    ['components/article/article-view.tsx', '@/lib/article/runs'],
    ['app/page.tsx', '@/lib/store/library'],
    ['lib/cli/import.ts', '../store/migrate'],
  ])('%s may take from %s', async (file, from) => {
    expect(await brokenRules(file, `import * as taken from '${from}';\nconsole.log(taken);\n`)).toEqual([]);
  });

  it.each([
    ['lib/import/import-article.ts', `console.log(fetch('http://news.example/'));`],
    ['lib/import/import-article.ts', `console.log(globalThis.fetch);`],
    ['lib/pictures/keep-picture.ts', `import https from 'node:https';\nconsole.log(https);`],
    ['lib/store/store.ts', `import { request } from 'node:http';\nconsole.log(request);`],
    ['lib/http/serve.ts', `import * as http from 'node:http';\nconsole.log(http);`],
    ['lib/cli/start.ts', `import { connect } from 'node:net';\nconsole.log(connect);`],
    ['app/page.tsx', `console.log(new WebSocket('ws://news.example/'));`],
  ])('%s may not go out by itself: %s', async (file, text) => {
    expect(await brokenRules(file, `${text}\n`)).toEqual([
      expect.stringMatching(/^no-restricted-(globals|syntax)$/),
    ]);
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
