import { describe, expect, it } from 'vitest';
import { logOddsOf } from './boosted-trees';

describe('logOddsOf', () => {
  const trees = {
    start: -1,
    features: ['names', 'down'],
    trees: [
      [0, 0.5, -0.25, [1, 0.3, 0.5, 0.125]],
      [1, 0.3, 0, -0.5],
    ] as const,
  };

  it('adds what each tree says of the values up to its limits and above them', () => {
    expect(logOddsOf(trees, new Map([['names', 1]]))).toBe(-0.5);
    expect(
      logOddsOf(
        trees,
        new Map([
          ['names', 1],
          ['down', 0.4],
        ]),
      ),
    ).toBe(-1.375);
  });

  it('takes what is not there for nothing', () => {
    expect(logOddsOf(trees, new Map())).toBe(-1.25);
    expect(logOddsOf(trees, new Map([['another', 3]]))).toBe(-1.25);
  });
});
