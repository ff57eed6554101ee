import { axisOf, type Axis, type AxisEntry, type AxisMark } from './axis';
import { roundLength, type RoundLength } from './axis-days';
import { joinMarks } from './joined-marks';
import { entriesWithin, listRows, rowSplits, type ListRow, type RowSplit } from './list-rows';

/** A finger needs so many pixels. */
export const targetWidth = 44;

/** The hole where the scale changes, with its two strokes: marks on both sides of it are two targets. */
const holeWidth = targetWidth;

/** How many screens long a strip may be: further than that nobody pushes it. */
const lengths = [1, 1.5, 2, 3];

/** Of all gaps only the longest are tried as the place where the scale changes. */
const mostSplits = 6;

/** Marks that one target leads to, since they are nearer than a finger can tell. */
export interface StripStop {
  ids: string[];
  /** Where its first mark stands, in pixels. */
  at: number;
}

export interface StripAxis {
  /** In pixels. */
  length: number;
  /** One scale, or one on each side of the hole. */
  parts: { axis: Axis; offset: number }[];
  /** Where the scale changes, and how long it is in time. */
  hole: ({ start: number; end: number } & RoundLength) | null;
  marks: AxisMark[];
  /** In the order of time. */
  stops: StripStop[];
}

const middleOf = ({ start, end }: AxisMark): number => (start + end) / 2;

function stopsOf(marks: readonly AxisMark[]): StripStop[] {
  const stops: StripStop[] = [];
  for (const mark of marks.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const last = stops.at(-1);
    if (last && middleOf(mark) - last.at < targetWidth) last.ids.push(mark.id);
    else stops.push({ ids: [mark.id], at: middleOf(mark) });
  }
  return stops;
}

function join(
  rows: readonly ListRow[],
  parts: readonly Axis[],
  length: number,
  split: RowSplit | null,
): StripAxis {
  const [first, second] = parts;
  const from = first?.length ?? 0;
  const placed = parts.map((axis, index) => ({ axis, offset: index === 0 ? 0 : from + holeWidth }));
  const marks = joinMarks(rows, placed);
  const hole =
    split && second
      ? { start: from, end: from + holeWidth, ...roundLength(split.nextDay - split.reachedDay - 1) }
      : null;
  return { length, parts: placed, hole, marks, stops: stopsOf(marks) };
}

/** Room by how many entries a part has; one alone needs no scale, only its place. */
function parted(rows: readonly ListRow[], length: number, split: RowSplit): StripAxis | null {
  const room = length - holeWidth;
  const share = Math.min(room - targetWidth, Math.max(targetWidth, (room * split.count) / rows.length));
  const before = axisOf(entriesWithin(rows.slice(0, split.count), undefined, split.reachedDay), share);
  const after = axisOf(entriesWithin(rows, split.nextDay), room - share);
  return before && after && join(rows, [before, after], length, split);
}

/**
 * The axis of a narrow strip: to scale, with one break at which the scale may change where days would
 * else be too near for a finger. It is no longer than it needs to be.
 * @param width of the screen that it begins on, in pixels
 * @returns null where no entry has a date
 */
export function stripAxis(entries: readonly AxisEntry[], width: number): StripAxis | null {
  const rows = listRows(entries).toSorted((a, b) => a.firstDay - b.firstDay);
  const whole = axisOf(rows, width);
  if (!whole) return null;
  let best = join(rows, [whole], width, null);
  for (const times of lengths) {
    const length = Math.round(width * times);
    const single = axisOf(rows, length);
    const tries = [
      single && join(rows, [single], length, null),
      ...rowSplits(rows, mostSplits).map((split) => parted(rows, length, split)),
    ];
    for (const tried of tries) if (tried && tried.stops.length > best.stops.length) best = tried;
  }
  return best;
}
