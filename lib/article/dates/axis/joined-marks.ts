import { assignLanes, type Axis, type AxisMark } from './axis';

/** Further from the line marks share a lane. */
const mostLanes = 4;

interface Joined extends Omit<AxisMark, 'lane'> {
  /** Where the scale changes. */
  reachesOver: boolean;
}

/**
 * One mark for each date: a bar that reaches over a change of scale begins in one part and ends in another.
 * @returns the marks in the order of the entries
 */
export function joinMarks(
  entries: readonly { id: string }[],
  parts: readonly { axis: Axis; offset: number }[],
): AxisMark[] {
  const pieces = new Map<string, AxisMark[]>();
  for (const { axis, offset } of parts)
    for (const mark of axis.marks) {
      const placed = { ...mark, start: mark.start + offset, end: mark.end + offset };
      pieces.set(mark.id, [...(pieces.get(mark.id) ?? []), placed]);
    }
  const joined = entries.flatMap(({ id }): Joined[] => {
    const [first, ...others] = pieces.get(id) ?? [];
    if (!first) return [];
    const { shape, start } = first;
    return [{ id, shape, start, end: others.at(-1)?.end ?? first.end, reachesOver: others.length > 0 }];
  });
  const lanes = lanesOf(joined);
  return joined.map(({ reachesOver: _, ...mark }) => ({ ...mark, lane: lanes.get(barKey(mark)) ?? 0 }));
}

/** Bars of the same days are one bar; dots and ticks are one each. */
const barKey = ({ id, shape, start, end }: Omit<AxisMark, 'lane'>): string =>
  shape === 'bar' ? `${start} ${end}` : id;

function lanesOf(marks: readonly Joined[]): Map<string, number> {
  const distinct = [...new Map(marks.map((mark) => [barKey(mark), mark])).values()];
  const onLine = assignLanes(
    distinct.filter(({ reachesOver }) => !reachesOver),
    mostLanes,
  );
  const placed = onLine.map((mark) => ({ ...mark, key: barKey(mark) }));
  // Beside all else, so that the hole in the line is seen.
  for (const bar of distinct.filter(({ reachesOver }) => reachesOver)) {
    const beside = placed.filter(({ start, end }) => start < bar.end && end > bar.start);
    const lane = Math.min(Math.max(0, ...beside.map((mark) => mark.lane)) + 1, mostLanes - 1);
    placed.push({ ...bar, lane, key: barKey(bar) });
  }
  return new Map(placed.map(({ key, lane }) => [key, lane]));
}
