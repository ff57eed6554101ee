import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AxisEntry } from './axis';
import { dayNumber, dayOf } from './axis-days';
import { compareEdtf, parseEdtf } from '../edtf';
import { distanceToRow, listAxis, type ListAxis } from './list-axis';

const rowHeight = 96;
const day = fc.integer({ min: dayNumber('1960-01-01'), max: dayNumber('2024-12-31') }).map(dayOf);
const recentDay = fc.integer({ min: dayNumber('2023-06-01'), max: dayNumber('2023-12-31') }).map(dayOf);
const date = fc.oneof(
  recentDay,
  recentDay.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  fc.constantFrom('200X', '19XX', '2014/2020', '1163'),
  day,
);
const entriesOf = (dates: readonly string[]): AxisEntry[] =>
  dates.map((one, index) => ({ id: `m${index}`, date: one }));
const entries = fc
  .array(date, { minLength: 1, maxLength: 14 })
  .map((dates) => entriesOf(dates.toSorted(compareEdtf)));

const listed = (dates: readonly string[]) => {
  const axis = listAxis(entriesOf(dates), rowHeight);
  if (!axis) throw new Error('There is no axis.');
  const away = axis.marks.map(
    (mark) => distanceToRow(mark, Number(mark.id.slice(1)) * rowHeight) / rowHeight,
  );
  return { ...axis, away, holes: axis.holes.map(({ count, unit }) => `${count} ${unit}`) };
};

/** The first day of a date and the day after its last. */
function daysOf(edtf: string): [number, number] {
  const parsed = parseEdtf(edtf);
  return [dayNumber(parsed?.start ?? ''), dayNumber(parsed?.end ?? '') + 1];
}

/** Where a day begins, by the scale and the breaks of the part that has the day `of`. */
function placeOf(parts: ListAxis['parts'], at: number, of: number): number {
  const part = parts.find(({ axis }) => of >= dayNumber(axis.firstDay) && of <= dayNumber(axis.lastDay));
  if (!part) return Number.NaN;
  const { pixelsPerDay, firstDay, breaks } = part.axis;
  return breaks
    .filter(({ endDay }) => at >= endDay)
    .reduce(
      (sum, { start, end, startDay, endDay }) => sum + end - start - (endDay - startDay) * pixelsPerDay,
      part.offset + (at - dayNumber(firstDay)) * pixelsPerDay,
    );
}

describe('the axis beside a list', () => {
  it('is a straight function of the date between the changes of its scale', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const made = listAxis(list, rowHeight);
        for (const { id, start, end } of made?.marks ?? []) {
          const [from, to] = daysOf(list.find((entry) => entry.id === id)?.date ?? '');
          expect(start).toBeCloseTo(placeOf(made?.parts ?? [], from, from), 3);
          expect(end).toBeCloseTo(placeOf(made?.parts ?? [], to, to - 1), 3);
        }
      }),
    );
  });

  it('has every date once, in the order of time, within its length', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const { marks = [], length = 0 } = listAxis(list, rowHeight) ?? {};
        expect(marks.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
        for (const [index, { start, end }] of marks.entries()) {
          expect(start).toBeGreaterThanOrEqual((marks[index - 1]?.start ?? 0) - 1e-6);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length + 1e-6);
        }
        expect(length).toBeLessThanOrEqual(Math.max(2, list.length) * rowHeight);
      }),
    );
  });

  it('changes its scale only where days are left out, and says how many', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const { marks = [], holes = [], parts = [] } = listAxis(list, rowHeight) ?? {};
        expect(holes).toHaveLength(parts.length - 1);
        for (const [index, { start, end, count, unit }] of holes.entries()) {
          // A bar may reach over it; nothing begins or ends in it.
          for (const at of marks.flatMap((mark) => [mark.start, mark.end]))
            expect(at <= start + 1e-6 || at >= end - 1e-6).toBe(true);
          const [before, after] = [parts[index]?.axis, parts[index + 1]?.axis];
          const left = dayNumber(after?.firstDay ?? '') - dayNumber(before?.lastDay ?? '') - 1;
          const days = { year: 365.2425, month: 30.436875, day: 1 }[unit];
          expect(left).toBeGreaterThan(0);
          expect(Math.abs(left / days - count)).toBeLessThanOrEqual(0.5);
        }
      }),
    );
  });

  it('gives a few old years no more room than their rows, and this summer the rest', () => {
    const { holes, away, marks } = listed([
      ...['1993', '1996', '2000', '2022-03-18', '2022-03-18', '2022-07'],
      ...['2022-08-17', '2022-08-19', '2022-08-19'],
    ]);
    expect(holes[0]).toBe('21 year');
    expect(marks[2]?.end).toBeLessThan(3 * rowHeight);
    expect(Math.max(...away)).toBeLessThan(2.5);
  });

  it('stands a lone year in its row, before a break', () => {
    const { holes, away, marks } = listed(['2007', '2024-06-02', '2024-06-04', '2024-06-30']);
    expect(holes).toEqual(['16 year']);
    expect(marks[0]?.end).toBeLessThan(rowHeight);
    expect(Math.max(...away)).toBeLessThan(1);
  });

  it('keeps one scale where all marks are near their rows, or no gap is there to change it in', () => {
    for (const dates of [
      ['200X', '2011', '2015', '2023-04-25'],
      ['2023-12-18', '2024-01-14', '2024-02-08', '2024-03-16', '2024-05-29'],
      ['2022', '2023-01-01', '2023-01-02', '2023-01-03', '2023-01-04'],
    ])
      expect(listed(dates).parts).toHaveLength(1);
  });

  it('takes a bar for reached wherever a row meets it', () => {
    const bar = { id: 'a', shape: 'bar', start: 100, end: 300, lane: 0 } as const;
    expect([50, 150, 340].map((row) => distanceToRow(bar, row))).toEqual([50, 0, 40]);
    expect(distanceToRow({ ...bar, shape: 'tick' }, 150)).toBe(50);
  });

  it('leaves out what has no date, and is nothing without any', () => {
    expect(listAxis(entriesOf(['soon']), rowHeight)).toBeNull();
    expect(listAxis([], rowHeight)).toBeNull();
    expect(listed(['2011', 'soon', '2012']).marks.map(({ id }) => id)).toEqual(['m0', 'm2']);
  });

  it('lets a year reach over a gap between dates of its own, beside them', () => {
    const { holes, away, marks } = listed(['2022', '2023', '2023-11', '2023-12', '2023-12-21', '2023-12-22']);
    expect(holes).toEqual(['10 month']);
    const [, year, november] = marks;
    expect(year?.start).toBeLessThan(1.6 * rowHeight);
    expect(year?.end).toBeGreaterThan(november?.end ?? Infinity);
    for (const mark of marks.slice(2)) expect(mark.lane).toBeLessThan(year?.lane ?? 0);
    expect(Math.max(...away)).toBeLessThan(1.5);
  });

  it('draws dates of the same days as one bar, days beside each other', () => {
    const { marks } = listed(['2020', '2020', '2021-07-06', '2021-07-06', '2022']);
    expect(marks.map(({ lane }) => lane)).toEqual([0, 0, 0, 1, 0]);
  });

  it('takes an open end for that of the list', () => {
    const { marks, length } = listed(['2007/..', '2024-06-02', '2024-06-04', '2024-06-30']);
    expect(marks[0]?.end).toBeCloseTo(length, 6);
  });
});
