import { expect, it } from 'vitest';
import ts from 'typescript';
import { configFiles, isTest, sourceFile, type SourceFile, sourceFiles } from './source-files.testing';

/** What the framework calls by its file's name. */
const called = /^(?:app\/|.*\.(?:config)\.|components\/.*\/default)/u;

/** The names that a file exports, without `default`, which nothing but the framework takes. */
function exportsOf({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  return source.statements.flatMap((statement): string[] => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    const kinds = new Set(modifiers?.map(({ kind }) => kind));
    if (!kinds.has(ts.SyntaxKind.ExportKeyword) || kinds.has(ts.SyntaxKind.DefaultKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? name.text : [],
      );
    const { name } = statement as { name?: ts.Node };
    return name && ts.isIdentifier(name) ? [name.text] : [];
  });
}

const wordOf = (name: string) =>
  new RegExp(String.raw`(?<![\w$])${name.replaceAll('$', String.raw`\$`)}(?![\w$])`, 'gu');

/** Exports that no other file takes that imports theirs; what names a part of another export's type has its user there. */
function unused(files: readonly SourceFile[]): string[] {
  const takers = new Map<string, string[]>();
  for (const { imports, text } of files)
    for (const one of imports) takers.set(one, [...(takers.get(one) ?? []), text]);
  return files
    .filter(({ path }) => !called.test(path) && !isTest(path))
    .flatMap((file) =>
      exportsOf(file)
        .filter((name) => {
          const word = wordOf(name);
          if (takers.get(file.path)?.some((text) => text.search(word) >= 0)) return false;
          const isType = new RegExp(String.raw`export (?:interface|type) ${name}\b`, 'u').test(file.text);
          return !isType || (file.text.match(word)?.length ?? 0) < 2;
        })
        .map((name) => `${file.path}: ${name}`),
    );
}

it('has no export without a user', () => expect(unused([...sourceFiles, ...configFiles])).toEqual([]));

it('sees one that has none', () => {
  const base = sourceFile(
    'lib/text/fold.ts',
    'export const used = 1;\nexport interface Gone {}\nconst own = 2;',
  );
  const user = sourceFile('lib/text/other.ts', "import { used } from './fold';\nexport default used;");
  expect(unused([base, user])).toEqual(['lib/text/fold.ts: Gone']);
});
