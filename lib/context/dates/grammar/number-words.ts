import type { CompiledGrammar, Entry } from './compile';
import type { Token } from './date-token';

const numberOf = (grammar: CompiledGrammar, token: Token | undefined, name: string): number | null => {
  const value = token?.entry?.values.get(grammar.symbolOf(name));
  return typeof value === 'number' ? value : null;
};

/** Two number words side by side as one number; null where they are two. */
function combine(left: number, right: number): { value: number; isYear: boolean } | null {
  // "nineteen ninety-six", "eighteen twelve": how years are said.
  if (left >= 11 && left <= 20 && right >= 10 && right <= 99)
    return { value: left * 100 + right, isYear: true };
  if (right === 1000 && left < 1000) return { value: left * 1000, isYear: false };
  if (right === 100 && left < 100) return { value: left * 100, isYear: false };
  const scale = left % 1000 === 0 ? 1000 : left % 100 === 0 ? 100 : left % 10 === 0 && left >= 20 ? 10 : 1;
  return right < scale && right > 0 ? { value: left + right, isYear: false } : null;
}

function entryOf(grammar: CompiledGrammar, value: number, isYear: boolean): Entry {
  const values = new Map<number, string | number>([
    [grammar.symbolOf('NUMBERWORD'), value],
    [grammar.symbolOf('NUM'), value],
  ]);
  if (isYear || (value >= 1900 && value < 2100)) values.set(grammar.symbolOf('YEARWORD'), value);
  return { symbols: [...values.keys()], values, text: '' };
}

/**
 * Joins the number word that was just read to the one before: "twenty-four", "two thousand", "nineteen
 * ninety-six", "twenty-first". Looks back two tokens at most.
 */
export function joinNumberWords(tokens: Token[], text: string, grammar: CompiledGrammar): void {
  const last = tokens.at(-1);
  if (!last || last.gap === 2) return;
  const number = numberOf(grammar, last, 'NUMBERWORD');
  const ordinal = numberOf(grammar, last, 'ORDINALWORD');
  if (number === null && ordinal === null) return;
  const joint = tokens.at(-2);
  const isJoined = joint !== undefined && joint.gap === 0 && last.gap === 0 && text[joint.start] === '-';
  const left = isJoined ? tokens.at(-3) : joint;
  const value = numberOf(grammar, left, 'NUMBERWORD');
  if (!left || value === null) return;
  if (ordinal !== null) {
    if (value < 20 || value > 90 || value % 10 !== 0 || ordinal > 9) return;
    const sum = value + ordinal;
    const values = new Map<number, string | number>([[grammar.symbolOf('ORD'), sum]]);
    if (sum <= 31) values.set(grammar.symbolOf('DAYORD'), sum);
    tokens.splice(isJoined ? -3 : -2);
    tokens.push({
      start: left.start,
      end: last.end,
      gap: left.gap,
      entry: { symbols: [...values.keys()], values, text: '' },
    });
    return;
  }
  const combined = number === null ? null : combine(value, number);
  if (!combined) return;
  tokens.splice(isJoined ? -3 : -2);
  tokens.push({
    start: left.start,
    end: last.end,
    gap: left.gap,
    entry: entryOf(grammar, combined.value, combined.isYear),
  });
}
