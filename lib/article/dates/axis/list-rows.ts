import type { AxisEntry } from './axis';
import { dayNumber, dayOf } from './axis-days';
import { parseEdtf } from '../edtf';

/** A date of a list, and the days that it can mean. */
export interface ListRow extends AxisEntry {
  /** Its place in the list. */
  index: number;
  /** To the day. */
  isDay: boolean;
  firstDay: number;
  lastDay: number;
}

/** A place where a list can be parted, for the days after `reachedDay` and before `nextDay` are nobody's own. */
export interface RowSplit {
  /** After how many of the rows. */
  count: number;
  reachedDay: number;
  nextDay: number;
}

/** The rows whose dates can be read; an end that nobody knows is that of the list. */
export function listRows(entries: readonly AxisEntry[]): ListRow[] {
  const found = entries.flatMap((entry, index) => {
    const parsed = parseEdtf(entry.date);
    if (!parsed || !(parsed.start ?? parsed.end)) return [];
    return [{ ...entry, index, parsed }];
  });
  const days = found.flatMap(({ parsed: { start, end } }) =>
    [start ?? end ?? '', end ?? start ?? ''].map(dayNumber),
  );
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return found.map(({ parsed, ...row }) => ({
    ...row,
    isDay: parsed.precision === 'day',
    firstDay: parsed.start ? dayNumber(parsed.start) : first,
    lastDay: parsed.end ? dayNumber(parsed.end) : last,
  }));
}

/**
 * Where rows can be parted, in their order. A month or a year may reach over the gap, since it is no date of each
 * of its days; but none begins or ends in it.
 * @param most how many places; those with the longest gaps
 */
export function rowSplits(rows: readonly ListRow[], most: number): RowSplit[] {
  return rows
    .flatMap((_, count): RowSplit[] => {
      if (count === 0) return [];
      const nextDay = Math.min(...rows.slice(count).map(({ firstDay }) => firstDay));
      const reached = rows
        .slice(0, count)
        .map(({ isDay, firstDay, lastDay }) => (!isDay && lastDay >= nextDay ? firstDay : lastDay));
      const reachedDay = Math.max(...reached);
      return nextDay > reachedDay + 1 ? [{ count, reachedDay, nextDay }] : [];
    })
    .toSorted((a, b) => b.nextDay - b.reachedDay - (a.nextDay - a.reachedDay) || a.count - b.count)
    .slice(0, most)
    .toSorted((a, b) => a.count - b.count);
}

/** What of the dates lies within some days: of a month or a year that reaches over an end, the part within. */
export function entriesWithin(rows: readonly ListRow[], from = -Infinity, to = Infinity): AxisEntry[] {
  return rows
    .filter(({ firstDay, lastDay }) => lastDay >= from && firstDay <= to)
    .map(({ id, date, firstDay, lastDay }) =>
      firstDay >= from && lastDay <= to
        ? { id, date }
        : { id, date: `${dayOf(Math.max(firstDay, from))}/${dayOf(Math.min(lastDay, to))}` },
    );
}
