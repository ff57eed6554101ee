import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../article/dates/edtf';
import {
  edtfOf,
  lastDay,
  shiftDay,
  stretchOf,
  timexValue,
  toCivil,
  toDay,
  weekdayOf,
  type CalendarUnit,
} from './calendar';

const anyDay = fc.integer({ min: toDay(1, 1, 1), max: toDay(9998, 12, 31) });
const units: CalendarUnit[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
];
const unit = fc.constantFrom(...units);

describe('days', () => {
  it('agrees with Date', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = toCivil(day);
        expect(toDay(year, month, date)).toBe(day);
        const iso = new Date(day * 86_400_000);
        expect([year, month, date, weekdayOf(day) % 7]).toEqual([
          iso.getUTCFullYear(),
          iso.getUTCMonth() + 1,
          iso.getUTCDate(),
          iso.getUTCDay(),
        ]);
      }),
    );
  });

  it('counts on through the years before Christ', () => {
    expect(toDay(1, 1, 1) - toDay(0, 12, 31)).toBe(1);
    expect(timexValue({ unit: 'year', day: toDay(-489, 1, 1) })).toBe('BC0490');
  });
});

describe('stretches', () => {
  it('hold the day they are of, but for weekends', () => {
    fc.assert(
      fc.property(anyDay, unit, (day, of) => {
        const when = stretchOf(day, of);
        if (of === 'weekend') expect(Math.abs(when.day - day)).toBeLessThan(7);
        else {
          expect(when.day).toBeLessThanOrEqual(day);
          expect(lastDay(when)).toBeGreaterThanOrEqual(day);
        }
      }),
    );
  });

  it('are reported in EDTF from their first day to their last', () => {
    fc.assert(
      fc.property(anyDay, unit, (day, of) => {
        const when = stretchOf(day, of);
        const edtf = edtfOf(when);
        if (edtf === null) return;
        const parsed = parseEdtf(edtf);
        expect(parsed?.start).toBe(timexValue({ unit: 'day', day: when.day }));
        expect(parsed?.end).toBe(timexValue({ unit: 'day', day: lastDay(when) }));
      }),
    );
  });

  it('shift and shift back, but for months that are too short', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom<CalendarUnit>('day', 'week', 'month', 'year'),
        fc.integer({ min: -40, max: 40 }),
        (day, of, count) => {
          expect(day - shiftDay(shiftDay(day, of, count), of, -count)).toSatisfy(
            (rest: number) => rest >= 0 && rest <= 3,
          );
        },
      ),
    );
  });

  it('counts weeks as ISO does', () => {
    const week = (year: number, month: number, day: number) =>
      timexValue(stretchOf(toDay(year, month, day), 'week'));
    expect(week(2021, 1, 3)).toBe('2020-W53');
    expect(week(2021, 1, 4)).toBe('2021-W01');
    expect(week(2024, 12, 30)).toBe('2025-W01');
  });
});
