import { describe, expect, it } from 'vitest';
import { closerBy, freeShape } from './keep-lines';

describe('how much closer words have to stand', () => {
  it('is nothing where all lines have room', () => {
    expect(closerBy([{ indent: 0, width: 300, spaces: 6 }], 300)).toBe(0);
  });

  it('is what the line needs that has most over its spaces', () => {
    const lines = [
      { indent: 0, width: 306, spaces: 6 },
      { indent: 20, width: 290, spaces: 2 },
      { indent: 0, width: 100, spaces: 0 },
    ];
    expect(closerBy(lines, 300)).toBe(5);
  });

  it('has no end where a line of one word is too long', () => {
    expect(closerBy([{ indent: 0, width: 301, spaces: 0 }], 300)).toBe(Infinity);
  });
});

describe('what is left free of a text’s room', () => {
  it('is at each line all beyond its end, and nothing between lines', () => {
    const ends = [
      { middle: 15, end: 250 },
      { middle: 45, end: 280.25 },
    ];
    expect(freeShape(ends, { width: 300, height: 57 }, 30)).toBe(
      'polygon(300.0px 0.0px,300.0px 3.0px,250.0px 3.0px,250.0px 27.0px,300.0px 27.0px,' +
        '300.0px 33.0px,280.3px 33.0px,280.3px 57.0px,300.0px 57.0px,300.0px 57.0px)',
    );
  });
});
