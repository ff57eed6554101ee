/** A comment, a quoted text or name, a dollar-quoted text, the end of a statement, or any other character. */
const tokens = /--[^\n]*|\/\*[^]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$\w*\$)[^]*?\1|;|[^]/g;

/**
 * The statements of an SQL script, in order, without the semicolons that end them and without comments.
 * A trigger's body, which has semicolons of its own on SQLite, is not understood; no migration has one.
 */
export function splitStatements(script: string): string[] {
  const statements: string[] = [];
  let statement = '';
  for (const [token] of script.matchAll(tokens)) {
    if (token.startsWith('--') || token.startsWith('/*')) continue;
    if (token !== ';') statement += token;
    else {
      statements.push(statement);
      statement = '';
    }
  }
  return [...statements, statement].map((text) => text.trim()).filter(Boolean);
}
