import { describe, expect, it } from 'vitest';
import { findBracketedYears } from './bracketed-years';

/** Of each year of the sentence, whether it is a list's entry. */
function listedYears(text: string): boolean[] {
  const dates = [...text.matchAll(/\d{4}(?: - \d{4})?/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const listed = findBracketedYears(text, [{ start: 0, end: text.length }], dates);
  return dates.map((date) => listed.has(date));
}

describe('findBracketedYears', () => {
  it('knows the years of a list of works, and of spans', () => {
    expect(listedYears('She sang in The Ferry (1989), The Lock (1997) and The Weir (2010).')).toEqual([
      true,
      true,
      true,
    ]);
    expect(listedYears('He lived with Ann (1988 - 1991), Bea (1992 - 1997) and Cem (2012 - 2015).')).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('leaves a year beside the list, and one or two in brackets', () => {
    expect(listedYears('In 2011 she sold The Ferry (1989), The Lock (1997) and The Weir (2010).')[0]).toBe(
      false,
    );
    expect(listedYears('The lock was built (1989) and rebuilt (2010).')).toEqual([false, false]);
  });
});
