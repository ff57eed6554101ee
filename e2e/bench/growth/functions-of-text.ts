/** Finds the functions that take a text by their declarations, so that a new one is known without being listed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface TakesText {
  /** Room, file and name: `article/edtf parseEdtf`. */
  key: string;
  file: string;
  name: string;
  /** What has to be given after the text, as declared. */
  needed: string[];
}

/** `string`, or that among others; a list of texts or a function of one is something else. */
const isText = (type: ts.TypeNode | undefined): boolean =>
  type !== undefined &&
  (ts.isUnionTypeNode(type) ? type.types.some(isText) : type.kind === ts.SyntaxKind.StringKeyword);

function* exported(source: ts.SourceFile): Generator<[string, ts.NodeArray<ts.ParameterDeclaration>]> {
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name && isExported(statement))
      yield [statement.name.text, statement.parameters];
    if (!ts.isVariableStatement(statement) || !isExported(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer && isFunction(initializer))
        yield [name.text, initializer.parameters];
  }
}

const isExported = (statement: ts.FunctionDeclaration | ts.VariableStatement) =>
  statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
const isFunction = (node: ts.Node) => ts.isArrowFunction(node) || ts.isFunctionExpression(node);

/** The exported functions of a room, a folder under `lib/`, whose first parameter is a text. */
export function* functionsOfText(room: string): Generator<TakesText> {
  const folder = join(import.meta.dirname, '..', '..', '..', 'lib', room);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const path of files.filter((one) => /(?<!\.test|\.testing)\.ts$/u.test(one))) {
    const file = join(folder, path);
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
    for (const [name, [first, ...others]] of exported(source)) {
      if (!first || first.dotDotDotToken || !isText(first.type)) continue;
      const needed = others
        .filter((one) => !one.questionToken && !one.initializer && !one.dotDotDotToken)
        .map((one) => source.text.slice(one.pos, one.end).trim());
      yield { key: `${room}/${path.replace('.ts', '')} ${name}`, file, name, needed };
    }
  }
}
