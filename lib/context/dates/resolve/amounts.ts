import type { Match } from '../grammar/match';
import { said, says, textOf, took, valueOf, valuesOf, type DateReading } from './reading';

/** How many units the words say: a number, `X` for "several", and one for "a". */
export function amountOf(reading: DateReading, match: Match): number | 'X' {
  const numbers = valuesOf(reading, match, 'NUM').filter((value) => typeof value === 'number');
  const fraction = valueOf(reading, match, 'FRACTION');
  const part =
    typeof fraction === 'number' && Number.isFinite(fraction)
      ? fraction
      : says(reading, match, 'HALF')
        ? 0.5
        : 0;
  const few = valueOf(reading, match, 'FEW');
  if (numbers[0] !== undefined) return numbers[0] + part;
  if (few === 'X') return 'X';
  if (typeof few === 'number') return few;
  // "A hundred": the pattern takes the word as itself.
  const word = said(reading, match, 'NUM');
  if (typeof word === 'number' && part === 0) return word;
  if (part > 0) return says(reading, match, 'AND') ? 1 + part : part;
  if (took(reading, match, 'DUAL')) return 2;
  return took(reading, match, 'UNITS') ? 'X' : 1;
}

/** The unit of the first word that names one, whether it was matched as a class or as itself. */
export function unitOf(reading: DateReading, match: Match): string | null {
  const named =
    textOf(reading, match, 'UNIT') ?? textOf(reading, match, 'UNITS') ?? textOf(reading, match, 'DUAL');
  if (named !== undefined) return named;
  const value = said(reading, match, 'UNIT');
  return typeof value === 'string' ? value : null;
}

/** TIMEX3's value of a length of time: `P3Y`, `PT2H`, `PXM`. */
export function lengthValue(amount: number | 'X', unit: string): string {
  const text = amount === 'X' ? 'X' : String(Math.round(amount * 100) / 100);
  return unit.startsWith('T') ? `PT${text}${unit.slice(1)}` : `P${text}${unit}`;
}
