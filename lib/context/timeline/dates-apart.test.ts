import { describe, expect, it } from 'vitest';
import { areNearlyApart, holds, lengthOf, type Period, toPeriod } from './dates-apart';

const period = (edtf: string): Period => {
  const read = toPeriod(edtf);
  if (!read) throw new Error(`No period: ${edtf}`);
  return read;
};
const days = (edtf: string) => lengthOf(toPeriod(edtf)) / 86_400_000;

describe('the time that a date covers', () => {
  it.each([
    ['2023-04-25', 1],
    ['2023-02', 28],
    ['2024', 366],
    ['2023-03-23/2023-03-29', 7],
  ])('of %s are %i days', (edtf, length) => expect(days(edtf)).toBe(length));

  it('is wider on both sides where the date is about right', () => {
    expect(days('2012-03~')).toBe(3 * 31);
  });

  it('is none where a side is open or nothing can be read', () => {
    expect(toPeriod('2012/..')).toBeNull();
    expect(toPeriod('soon')).toBeNull();
    expect(lengthOf(null)).toBe(Infinity);
  });
});

describe('two dates', () => {
  it.each([
    ['2023', '2023-04-25', true],
    ['2023-04', '2023-04-25', true],
    ['2023-04-25', '2023', false],
    ['2023-03-23/2023-03-29', '2023-03-25', false],
  ])('%s may mean %s: %s', (outer, inner, may) => expect(holds(period(outer), period(inner))).toBe(may));

  it.each([
    ['2023-04-25', '2023-04-26', true],
    ['2023-04-25', '2023-05-10', false],
    ['2011', '2012', true],
    ['2001', '2012', false],
    ['2023-04-25', '2023-04', false],
    ['2023-03-23/2023-03-29', '2023-03-30', false],
  ])('%s and %s are nearly apart: %s', (a, b, apart) =>
    expect(areNearlyApart(period(a), period(b))).toBe(apart),
  );
});
