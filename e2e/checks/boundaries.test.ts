import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let linter: ESLint;
beforeAll(() => {
  // The other rules have tests of their own.
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

const names = 'no-restricted-imports';

describe('packages and ways out', { timeout: 60_000 }, () => {
  it.each<[string, string[]]>([
    ['lib/article/runs.ts', ['react', 'next/cache', 'node:fs', 'fs']],
    ['lib/documents/parse-document.ts', ['node:fs/promises']],
    ['lib/language/read-text.ts', ['node:fs']],
    ['lib/text/escape.ts', ['react-dom/server']],
    ['lib/api/articles.ts', ['@prisma/client']],
    ['lib/import/import-article.ts', ['@prisma/client', '../../prisma/generated/sqlite/client/client']],
    ['lib/store/open-store.ts', ['react']],
    ['app/page.tsx', ['@prisma/client']],
  ])('%s may not take %o', async (file, sources) => {
    for (const broken of await brokenRules(file, taking(sources))) expect(broken).toContain(names);
  });

  it.each([
    ['lib/documents/parse-document.ts', '../article/runs'],
    ['lib/store/engine/database.ts', '@prisma/client'],
    ['app/page.tsx', 'react'],
  ])('%s may take %s', async (file, from) => {
    expect(await brokenRules(file, taking([from]))).toEqual([[]]);
  });

  it.each([
    [
      'lib/import/import-article.ts',
      [`console.log(fetch('http://news.example/'));`, `console.log(globalThis.fetch);`],
    ],
    ['lib/pictures/store-picture.ts', [`import https from 'node:https'; console.log(https);`]],
    [
      'lib/store/open-store.ts',
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
});
