import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonColumn } from './json-column';

const first = jsonColumn('Table.column', z.strictObject({ size: z.number() }));
const second = jsonColumn('Table.column', z.strictObject({ width: z.number() }), [
  (older) => ({ width: (older as { size: number }).size }),
]);

describe('a column of JSON', () => {
  it('is read as it was written, the first version bare', () => {
    expect(first.write({ size: 1 })).toBe('{"size":1}');
    expect(first.read(first.write({ size: 1 }))).toEqual({ size: 1 });
    expect(second.write({ width: 1 })).toBe('{"version":2,"value":{"width":1}}');
    expect(second.read(second.write({ width: 1 }))).toEqual({ width: 1 });
  });

  it('of an earlier version is brought to this one', () => {
    expect(second.read(first.write({ size: 3 }))).toEqual({ width: 3 });
  });

  it.each([
    ['no JSON', '{'],
    ['another shape', '{"size":"wide"}'],
    ['a newer version', '{"version":2,"value":{"width":1}}'],
    ['nothing', ''],
  ])('that holds %s says which it is', (_, text) => {
    expect(() => first.read(text)).toThrow(/^The column Table\.column holds what can’t be read: /u);
  });
});
