import { describe, expect, it } from 'vitest';
import { drawAxis } from './article-axis';

const draw = (dates: readonly string[]) => {
  const axis = drawAxis(
    dates.map((date, index) => ({ id: `m${index}`, date })),
    'en',
  );
  if (!axis) throw new Error('There is no axis.');
  return { ...axis.drawing, places: [...axis.places.values()] };
};

const union = ['1993', '1996', '2000', '2022-03-18', '2022-03-18', '2022-07', '2022-08-17', '2022-08-19'];

describe('the axis beside an article', () => {
  it('stops its line at a change of scale, and says so with the time that is left out', () => {
    const { lines, breaks } = draw(union);
    expect(breaks[0]).toMatchObject({ text: '21 years', isNewScale: true });
    expect(lines).toHaveLength(breaks.length + 1);
    for (const [index, { at }] of breaks.entries()) {
      expect(lines[index]?.[1]).toBeLessThan(at);
      expect(lines[index + 1]?.[0]).toBeGreaterThan(at);
    }
    expect(draw(['2014', '2019', '2023']).breaks).toEqual([]);
  });

  it('says the year again where the scale changes', () => {
    const { ticks, breaks } = draw(union);
    expect(ticks.find(({ at }) => at > (breaks[0]?.at ?? 1))?.text).toContain('2022');
  });

  it('has a bar tied where it is nearest to its row, and no curve crossing the next', () => {
    const { places } = draw(['2000/2020', '2003', '2005', '2024']);
    for (const [index, { shape, start, end, anchor }] of places.entries()) {
      expect(shape).toBe('bar');
      expect(anchor).toBeGreaterThan(start);
      expect(anchor).toBeLessThan(end);
      expect(anchor).toBeGreaterThanOrEqual(places[index - 1]?.anchor ?? 0);
    }
    expect((places[0]?.anchor ?? 1) - (places[0]?.start ?? 0)).toBeLessThan(0.05);
  });

  it('lets a curve end beside all marks that are at its height', () => {
    const { places } = draw(['2010', '2014-06/2020', '2014', '2015-02', '2015-03']);
    for (const { lane, beside, anchor } of places) {
      const at = places.filter(({ start, end }) => start < anchor && end > anchor);
      expect(beside).toBeGreaterThanOrEqual(Math.max(lane, ...at.map((other) => other.lane)));
    }
    expect(places.some(({ lane, beside }) => beside > lane)).toBe(true);
  });

  it('has long curves for the lit alone', () => {
    const crowd = ['2023-12-20', '2023-12-21', '2023-12-22', '2023-12-22', '2023-12-22', '2023-12-22'];
    const { places } = draw(['1993-01-01/2023-12-19', ...crowd]);
    expect(places.some(({ isFar }) => isFar)).toBe(true);
    for (const { anchor, row, isFar } of places)
      expect(Math.abs(anchor - row) * places.length > 1.5).toBe(isFar);
  });
});
