import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canSet, outlineText, textWidth } from './outline-text';
import { PathWriter } from './path-writer';

const setting = { face: 'headline', size: 60 } as const;

describe('text as outlines', () => {
  it('starts where it is put', () => {
    const starts = (x: number, y: number) =>
      [...outlineText('Moscow', setting, x, y).matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, left, top]) => [
        Number(left),
        Number(top),
      ]);
    const moved = starts(100, 50).flatMap(([left = NaN, top = NaN]) => [left - 100, top - 50]);
    starts(0, 0)
      .flat()
      .forEach((value, index) => expect(moved[index]).toBeCloseTo(value, 5));
    expect(moved.length).toBeGreaterThan(12);
  });

  it('is kerned: a pair is narrower than its letters', () => {
    expect(textWidth('AV', setting)).toBeLessThan(textWidth('A', setting) + textWidth('V', setting));
  });

  it('puts tracking between letters only', () => {
    const tracked = { ...setting, tracking: 0.1 };
    expect(textWidth('A', tracked)).toBe(textWidth('A', setting));
    expect(textWidth('IIII', tracked)).toBeCloseTo(textWidth('IIII', setting) + 3 * 6);
  });

  it.each(['Erdoğan', 'Łódź', 'Đà Nẵng', '“Naïve” – café…'])('sets “%s” from several subsets', (text) => {
    expect(canSet(text, 'headline')).toBe(true);
    expect(outlineText(text, setting, 0, 0)).toMatch(/^M.*z$/);
  });

  it.each(['Москва', 'دمشق', '会谈', 'Talks 🕊'])(
    'draws nothing of “%s”, which it has no letters for',
    (text) => {
      expect(canSet(text, 'headline')).toBe(false);
      expect(outlineText(text, setting, 0, 0)).toBe('');
    },
  );
});

describe('path data', () => {
  const point = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));

  it('leads through the points that were drawn, without drift', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
        const path = new PathWriter(1);
        points.forEach(([x, y], index) =>
          index === 0 ? path.moveTo(x / 7, y / 7) : path.lineTo(x / 7, y / 7),
        );
        let [x, y] = [0, 0];
        for (const [, letter, data = ''] of path.toString().matchAll(/([Ml])([^Ml]+)/g)) {
          const [dx = NaN, dy = NaN] = (data.match(/-?\d*\.?\d+/g) ?? []).map(Number);
          [x, y] = letter === 'M' ? [dx, dy] : [x + dx, y + dy];
        }
        const [lastX, lastY] = points.at(-1) ?? [0, 0];
        expect(Math.abs(x - lastX / 7)).toBeLessThan(0.051);
        expect(Math.abs(y - lastY / 7)).toBeLessThan(0.051);
      }),
    );
  });

  it('leaves out a point that falls on the one before', () => {
    const path = new PathWriter(0);
    path.moveTo(1, 1);
    path.lineTo(1.2, 0.9);
    path.lineTo(3, 0);
    path.closePath();
    expect(path.toString()).toBe('M1 1l2-1z');
  });
});
