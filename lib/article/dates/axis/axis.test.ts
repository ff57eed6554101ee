import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, nearestMarks, type Axis, type AxisEntry } from './axis';
import { dayNumber, dayOf, unitDays } from './axis-days';
import { axisTicks } from './axis-ticks';
import { parseEdtf } from '../edtf';

const day = fc.integer({ min: dayNumber('0100-01-01'), max: dayNumber('2400-12-31') }).map(dayOf);
const recentDay = fc.integer({ min: dayNumber('2022-01-01'), max: dayNumber('2024-12-31') }).map(dayOf);
const date = fc.oneof(
  recentDay,
  recentDay.map((text) => text.slice(0, 7)),
  recentDay.map((text) => text.slice(0, 4)),
  fc.tuple(recentDay, recentDay).map((ends) => ends.toSorted().join('/')),
  fc.constantFrom('200X', '19XX', '2011', '2015-02', '2019-23', '1163', '2011/..', '../2009'),
  day,
);
const entriesOf = (dates: readonly string[]): AxisEntry[] =>
  dates.map((one, index) => ({ id: `m${index}`, date: one }));
const entries = fc.array(date, { minLength: 1, maxLength: 14 }).map(entriesOf);
const lengths = fc.integer({ min: 200, max: 900 });

const axis = (dates: readonly string[], length = 500): Axis => {
  const made = axisOf(entriesOf(dates), length);
  if (!made) throw new Error('There is no axis.');
  return made;
};

/** The first day of a closed date and the day after its last. */
function daysOf(edtf: string): [number, number] | null {
  const parsed = parseEdtf(edtf);
  return parsed?.start && parsed.end ? [dayNumber(parsed.start), dayNumber(parsed.end) + 1] : null;
}

/** What the days between two dates come to on the axis, by its own scale and breaks. */
function expected({ pixelsPerDay, breaks }: Axis, from: number, to: number): number {
  const between = breaks.filter(({ startDay, endDay }) => startDay >= from && endDay <= to);
  return between.reduce(
    (sum, { start, end, startDay, endDay }) => sum + (end - start) - (endDay - startDay) * pixelsPerDay,
    (to - from) * pixelsPerDay,
  );
}

describe('the axis', () => {
  it('has every distance in proportion to its days, but for what its breaks leave out', () => {
    fc.assert(
      fc.property(entries, lengths, (list, length) => {
        const made = axisOf(list, length);
        if (!made) return;
        const known = made.marks.flatMap(({ id, start, end }) => {
          const days = daysOf(list.find((entry) => entry.id === id)?.date ?? '');
          return days ? [{ start, end, days }] : [];
        });
        const origin = dayNumber(made.firstDay);
        for (const { start, end, days } of known) {
          expect(start).toBeCloseTo(expected(made, origin, days[0]), 4);
          expect(end).toBeCloseTo(expected(made, origin, days[1]), 4);
        }
      }),
    );
  });

  it('keeps the order of time, and all of the axis', () => {
    fc.assert(
      fc.property(entries, lengths, (list, length) => {
        const made = axisOf(list, length);
        if (!made) return;
        expect(Math.min(...made.marks.map(({ start }) => start))).toBeCloseTo(0, 4);
        expect(Math.max(...made.marks.map(({ end }) => end))).toBeCloseTo(length, 4);
        for (const { start, end } of made.marks) expect(end).toBeGreaterThan(start);
      }),
    );
  });

  it('cuts no bar, and leaves out what its break says', () => {
    fc.assert(
      fc.property(entries, lengths, (list, length) => {
        const made = axisOf(list, length);
        for (const { start, end, startDay, endDay, count, unit } of made?.breaks ?? []) {
          expect(end - start).toBeGreaterThanOrEqual(26);
          expect(end - start).toBeLessThanOrEqual(34);
          for (const mark of made?.marks ?? [])
            expect(mark.end <= start + 1e-6 || mark.start >= end - 1e-6).toBe(true);
          // Rounded, as one says it; and longer than it looks.
          expect(Math.abs((endDay - startDay) / unitDays[unit] - count)).toBeLessThanOrEqual(0.5);
          expect((endDay - startDay) * (made?.pixelsPerDay ?? 0)).toBeGreaterThan(end - start);
        }
      }),
    );
  });

  it('stays whole where no two marks of different days are too near', () => {
    fc.assert(
      fc.property(entries, lengths, (list, length) => {
        const made = axisOf(list, length);
        if (!made || made.breaks.length === 0) return;
        // Some pair was too near on the whole axis.
        const perDay = length / (dayNumber(made.lastDay) + 1 - dayNumber(made.firstDay));
        expect(made.pixelsPerDay).toBeGreaterThan(perDay);
        const middles = list
          .flatMap(({ date: one }) => {
            const days = daysOf(one);
            return days ? [(days[0] + days[1]) / 2] : [];
          })
          .toSorted((a, b) => a - b);
        const isOpen = list.some(({ date: one }) => one.includes('..'));
        const isTight = middles.some((middle, index) => {
          const distance = middle - (middles[index - 1] ?? middle);
          return distance > 0 && distance * perDay < nearestMarks;
        });
        expect(isOpen || isTight).toBe(true);
      }),
    );
  });

  it('never has two marks of a lane nearer than the eye can part, however many lanes that takes', () => {
    fc.assert(
      fc.property(entries, lengths, (list, length) => {
        const made = axisOf(list, length, list.length);
        for (const one of made?.marks ?? []) {
          for (const other of made?.marks ?? []) {
            if (one.id >= other.id || one.lane !== other.lane) continue;
            const [[a, b], [c, d]] = [one, other].map(({ shape, start, end }) =>
              shape === 'bar' ? [start, end] : [(start + end) / 2, (start + end) / 2],
            ) as [[number, number], [number, number]];
            expect(Math.max(a - d, c - b)).toBeGreaterThanOrEqual(nearestMarks - 1e-6);
          }
        }
      }),
    );
  });

  it('does not depend on the order of its entries', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const [made, turned] = [axisOf(list, 500), axisOf(list.toReversed(), 500)];
        expect(turned?.breaks).toEqual(made?.breaks);
        expect(turned?.pixelsPerDay).toBe(made?.pixelsPerDay);
      }),
    );
  });

  it('draws years and decades as bars, months as ticks, days as dots', () => {
    const { marks } = axis(['200X', '2011', '2012-03', '2022-12-28']);
    expect(marks.map(({ shape }) => shape)).toEqual(['bar', 'bar', 'tick', 'dot']);
  });

  it('cuts the long empty years of the sample, and says how many', () => {
    const { breaks, marks } = axis(['200X', '2011', '2015', '2022-12-28', '2023-04-25'], 400);
    expect(breaks.map(({ count, unit }) => `${count} ${unit}`)).toEqual(['6 year']);
    const [decade, year] = marks;
    // Ten years are ten times as long as one.
    expect(((decade?.end ?? 0) - (decade?.start ?? 0)) / ((year?.end ?? 0) - (year?.start ?? 0))).toBeCloseTo(
      3653 / 365,
      3,
    );
  });

  it('stays whole where eruptions follow each other at their own pace', () => {
    expect(axis(['2023-12-18', '2024-01-14', '2024-02-08', '2024-03-16', '2024-05-29']).breaks).toEqual([]);
  });

  it('stands a lone early date before a break', () => {
    const { breaks, marks } = axis(['1163', '2019-04-15', '2019-04-16', '2024-12-07', '2024-12-08']);
    expect(breaks[0]?.unit).toBe('year');
    expect(breaks[0]?.start).toBeLessThan(150);
    expect(marks[0]?.end).toBeLessThan(breaks[0]?.start ?? 0);
  });

  it('leaves out what has no date, and is nothing without any', () => {
    expect(axisOf(entriesOf(['soon', '']), 500)).toBeNull();
    expect(axis(['soon', '2011']).marks.map(({ id }) => id)).toEqual(['m1']);
  });

  it('takes an open end for that of the axis', () => {
    const { marks } = axis(['2011/..', '2009', '2015']);
    expect(marks[0]?.end).toBeCloseTo(500, 6);
  });
});

describe('the dates beside the axis', () => {
  it('stand where their days are, apart from each other and from the breaks', () => {
    fc.assert(
      fc.property(entries, lengths, (list, length) => {
        const made = axisOf(list, length);
        if (!made) return;
        const ticks = axisTicks(made);
        expect(ticks.length).toBeGreaterThan(0);
        const origin = dayNumber(made.firstDay);
        const holes = made.breaks.map(({ start, end }) => (start + end) / 2);
        for (const [index, { at, day: named, parts }] of ticks.entries()) {
          const middle = parts.includes('day') ? 0.5 : 0;
          expect(at).toBeCloseTo(expected(made, origin, dayNumber(named) + middle), 4);
          const others = [...holes, ...ticks.slice(index + 1).map((other) => other.at)];
          for (const other of others) expect(Math.abs(other - at)).toBeGreaterThanOrEqual(24 - 1e-6);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(length + 1e-6);
        }
      }),
    );
  });

  it('say only what differs from the one before', () => {
    fc.assert(
      fc.property(entries, lengths, (list, length) => {
        const made = axisOf(list, length);
        let year = '';
        let month = '';
        for (const { day: named, parts } of made ? axisTicks(made) : []) {
          if (!parts.includes('year') && year !== '') expect(named.slice(0, 4)).toBe(year);
          if (!parts.includes('year') && !parts.includes('month')) expect(named.slice(0, 7)).toBe(month);
          [year, month] = [named.slice(0, 4), named.slice(0, 7)];
        }
      }),
    );
  });

  it('go by fives where years are many, and on after a break', () => {
    const ticks = axisTicks(axis(['200X', '2011', '2015', '2022-12-28', '2023-04-25'], 480));
    expect(ticks.map(({ day: named }) => named.slice(0, 4))).toEqual([
      '2000',
      '2005',
      '2010',
      '2015',
      '2023',
    ]);
  });

  it('go by days where all happened in a week', () => {
    const ticks = axisTicks(axis(['2023-03-28', '2023-03-30', '2023-04-02'], 480));
    expect(ticks.map(({ day: named, parts }) => `${named} ${parts.join('+')}`)).toEqual([
      '2023-03-28 month+day',
      '2023-04-01 month+day',
      '2023-04-02 day',
    ]);
  });
});
