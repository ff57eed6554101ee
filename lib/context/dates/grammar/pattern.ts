/**
 * Patterns over words, as the languages' data writes them:
 * `$mod? MONTH (,? YEAR)?`, where capitals name a class, `$mod` a part with a name, anything else is
 * the word itself, `( | )` are alternatives and `?` makes optional what it follows.
 */
export type Pattern =
  | { kind: 'symbol'; name: string }
  | { kind: 'sequence'; parts: Pattern[] }
  | { kind: 'alternatives'; parts: Pattern[] }
  | { kind: 'optional'; part: Pattern };

/** Reads a pattern. There is no repetition in one, so all that it matches is short. */
export function parsePattern(pattern: string, macros: Readonly<Record<string, string>>): Pattern {
  const symbols = pattern.match(/\(|\)|\||\?|[^\s()|?]+/gu) ?? [];
  let position = 0;

  function readAtom(): Pattern {
    const symbol = symbols[position] ?? '';
    position += 1;
    if (symbol === '(') {
      const inner = readAlternatives();
      if (symbols[position] !== ')') throw new Error(`A bracket stays open in the pattern ${pattern}`);
      position += 1;
      return inner;
    }
    if (!symbol.startsWith('$')) return { kind: 'symbol', name: symbol };
    const body = macros[symbol.slice(1)];
    if (body === undefined) throw new Error(`No part of a pattern is named ${symbol}.`);
    return parsePattern(body, macros);
  }

  function readSequence(): Pattern {
    const parts: Pattern[] = [];
    while (position < symbols.length && symbols[position] !== '|' && symbols[position] !== ')') {
      const part = readAtom();
      const optional = symbols[position] === '?';
      if (optional) position += 1;
      parts.push(optional ? { kind: 'optional', part } : part);
    }
    return { kind: 'sequence', parts };
  }

  function readAlternatives(): Pattern {
    const parts = [readSequence()];
    while (symbols[position] === '|') {
      position += 1;
      parts.push(readSequence());
    }
    return { kind: 'alternatives', parts };
  }

  return readAlternatives();
}
