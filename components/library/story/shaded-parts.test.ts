import { describe, expect, it } from 'vitest';
import type { AxisMark } from '@/lib/article/dates/axis/axis';
import { shadedParts } from './shaded-parts';

const mark = (id: string, start: number, end: number): AxisMark => ({
  id,
  shape: 'bar',
  start,
  end,
  lane: 0,
});

describe('the shaded part of a story’s axis', () => {
  it('reaches from each mark half the way to the next, and not past the ends', () => {
    expect(shadedParts([mark('a', 0, 10), mark('b', 30, 30), mark('c', 90, 100)])).toEqual([
      { id: 'a', from: 0, to: 20 },
      { id: 'b', from: 20, to: 60 },
      { id: 'c', from: 60, to: 100 },
    ]);
  });

  it('is all of a bar, also where others lie in it', () => {
    expect(shadedParts([mark('decade', 0, 100), mark('year', 40, 50), mark('after', 120, 120)])).toEqual([
      { id: 'decade', from: 0, to: 100 },
      { id: 'year', from: 40, to: 85 },
      { id: 'after', from: 85, to: 120 },
    ]);
  });
});
