import { toCivil } from './calendar';
import type { CompiledGrammar } from '../grammar/compile';
import type { Token } from '../grammar/date-token';

/** Fewer years than these say nothing of a text's kind. */
const leastYears = 6;
/** A report names a day of its own week, or looks back from it, more than once in so many words and marks. */
const wordsForEachDay = 1000;

/**
 * Whether a text tells of times long past from each date to the next, as histories do, rather than
 * from the day it was published.
 */
export function isHistory(tokens: readonly Token[], grammar: CompiledGrammar, published: number): boolean {
  const yearSymbol = grammar.symbolOf('YEAR');
  const eraSymbol = grammar.symbolOf('ERA');
  const deicticSymbol = grammar.symbolOf('DEICTIC');
  const shiftSymbol = grammar.symbolOf('SHIFT');
  const unitSymbol = grammar.symbolOf('DATEUNIT');
  const thisYear = toCivil(published).year;
  let past = 0;
  let days = 0;
  let wasShift = false;
  for (const { entry } of tokens) {
    // "Last month", "this week": days are counted with them.
    const isStretch = wasShift && (entry?.values.has(unitSymbol) ?? false);
    wasShift = entry?.values.has(shiftSymbol) ?? false;
    if (isStretch) days += 1;
    if (!entry) continue;
    const year = entry.values.get(yearSymbol);
    if (typeof year === 'number' && year < thisYear - 1) past += 1;
    if (entry.values.get(eraSymbol) === 'BC') past += 1;
    if (entry.values.has(deicticSymbol)) days += 1;
  }
  return past >= leastYears && days * wordsForEachDay <= tokens.length;
}
