/** What a reader wrote or chose, out of a write that the server would not have. Pure. */

/** Names of fields that hold what a program needs and no reader does. */
const machine = /id$|^(?:type|selector|start|end|prefix|suffix|created|modified|revision|base\w*|at)$/i;

/** The words in it, longest first; all of it as JSON where there are none. */
export function wordsOfWrite(body: unknown): string {
  const words = [...new Set(stringsIn(body))].sort((a, b) => b.length - a.length);
  return words.length > 0 ? words.join('\n') : JSON.stringify(body ?? null);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (machine.test(name) ? [] : stringsIn(inner)));
}
