import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from './axis-days';
import { stripAxis, targetWidth } from './strip-axis';

const width = 350;
const days = fc
  .array(fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2026-01-01') }), {
    minLength: 1,
    maxLength: 20,
  })
  .map((all) =>
    all.map((day, index) => ({
      id: `m${index}`,
      date: new Date(day * 86_400_000).toISOString().slice(0, 10),
    })),
  );

describe('the axis of the strip', () => {
  it('is a straight function of the date on each side of where its scale changes', () => {
    fc.assert(
      fc.property(days, (entries) => {
        const strip = stripAxis(entries, width);
        for (const { axis, offset } of strip?.parts ?? []) {
          for (const { id } of axis.marks) {
            const mark = strip?.marks.find((one) => one.id === id);
            const day = dayNumber(entries.find((entry) => entry.id === id)?.date ?? '');
            let at = offset + (day - dayNumber(axis.firstDay)) * axis.pixelsPerDay;
            for (const { startDay, endDay, start, end } of axis.breaks)
              if (day >= endDay) at += end - start - (endDay - startDay) * axis.pixelsPerDay;
            expect(mark?.start).toBeCloseTo(at, 3);
          }
        }
      }),
    );
  });

  it('leads to every moment once, by targets that a finger can tell apart, in the order of time', () => {
    fc.assert(
      fc.property(days, (entries) => {
        const { stops = [], marks = [], length = 0 } = stripAxis(entries, width) ?? {};
        expect(stops.flatMap(({ ids }) => ids).sort()).toEqual(entries.map(({ id }) => id).sort());
        const dateOf = (id: string) => entries.find((entry) => entry.id === id)?.date ?? '';
        const dates = stops.flatMap(({ ids }) => ids.map(dateOf));
        expect(dates).toEqual(dates.toSorted());
        for (const [index, { at }] of stops.entries())
          if (index > 0) expect(at - (stops[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(targetWidth);
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(-1e-6);
          expect(end).toBeLessThanOrEqual(length + 1e-6);
        }
      }),
    );
  });

  it('changes its scale only at a gap that no moment is in', () => {
    fc.assert(
      fc.property(days, (entries) => {
        const { hole = null, marks = [] } = stripAxis(entries, width) ?? {};
        for (const { start, end } of hole ? marks : [])
          expect(end <= (hole?.start ?? 0) + 1e-6 || start >= (hole?.end ?? 0) - 1e-6).toBe(true);
      }),
    );
  });

  it('parts a decade from the days of this spring', () => {
    const strip = stripAxis(
      [
        { id: 'amity', date: '200X' },
        { id: 'war', date: '2011' },
        { id: 'first', date: '2022-12-28' },
        { id: 'talks', date: '2023-04-25' },
      ],
      width,
    );
    expect(strip?.hole).toMatchObject({ count: 11, unit: 'year' });
    expect(strip?.stops.map(({ ids }) => ids)).toEqual([['amity'], ['war'], ['first'], ['talks']]);
    expect(strip?.length).toBe(width);
  });

  it('lets a year reach over the change of scale between dates of its own', () => {
    const dates = ['2022', '2023', '2023-11-02', '2023-12-21', '2023-12-22'];
    const strip = stripAxis(
      dates.map((date, index) => ({ id: `m${index}`, date })),
      width,
    );
    expect(strip?.hole).toMatchObject({ count: 10, unit: 'month' });
    const year = strip?.marks.find(({ id }) => id === 'm1');
    expect(year?.start).toBeLessThan(strip?.hole?.start ?? 0);
    expect(year?.end).toBeGreaterThan(strip?.hole?.end ?? Infinity);
    expect(strip?.marks.map(({ id }) => id)).toEqual(['m0', 'm1', 'm2', 'm3', 'm4']);
  });

  it('has one scale where that will do, and none where no date can be read', () => {
    expect(
      stripAxis(
        [
          { id: 'a', date: '2011' },
          { id: 'b', date: '2015' },
        ],
        width,
      )?.hole,
    ).toBeNull();
    expect(stripAxis([{ id: 'a', date: 'soon' }], width)).toBeNull();
  });
});
