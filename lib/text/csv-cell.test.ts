import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from './csv-cell';

describe('a cell of a table', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1"])(
    'that would be run is marked: %j',
    (text) => expect(guardCell(text)).toBe(`'${text}`),
  );
  it.each(['The ferry', 'a=b', ' =', "'tis", ''])('that would not stands as it is: %j', (text) =>
    expect(guardCell(text)).toBe(text),
  );
  it('comes back as it was', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^['=+@\t-]{0,4}[a-z]{0,3}$/));
    fc.assert(fc.property(text, (one) => unguardCell(guardCell(one)) === one));
  });
});
