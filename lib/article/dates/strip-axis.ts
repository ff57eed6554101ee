import { axisOf, type Axis, type AxisEntry, type AxisMark } from './axis';
import { dayNumber, roundLength, type RoundLength } from './axis-days';
import { parseEdtf } from './edtf';

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

const firstDayOf = ({ date }: AxisEntry): number => {
  const { start, end } = parseEdtf(date) ?? {};
  return dayNumber(start ?? end ?? '');
};
const lastDayOf = ({ date }: AxisEntry): number => {
  const { start, end } = parseEdtf(date) ?? {};
  return dayNumber(end ?? start ?? '');
};

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

/** Where the entries can be parted: after how many of them, and what lies between, the longest first. */
function splitsOf(sorted: readonly AxisEntry[]): { count: number; from: number; to: number }[] {
  let reached = -Infinity;
  const splits: { count: number; from: number; to: number }[] = [];
  for (const [count, entry] of sorted.entries()) {
    const from = reached + 1;
    const to = firstDayOf(entry);
    if (count > 0 && to > from) splits.push({ count, from, to });
    reached = Math.max(reached, lastDayOf(entry));
  }
  return splits.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, mostSplits);
}

function join(parts: readonly Axis[], length: number, empty: { from: number; to: number } | null): StripAxis {
  const [first, second] = parts;
  const from = first?.length ?? 0;
  const placed = parts.map((axis, index) => ({ axis, offset: index === 0 ? 0 : from + holeWidth }));
  const marks = placed.flatMap(({ axis, offset }) =>
    axis.marks.map((mark) => ({ ...mark, start: mark.start + offset, end: mark.end + offset })),
  );
  const hole =
    empty && second ? { start: from, end: from + holeWidth, ...roundLength(empty.to - empty.from) } : null;
  return { length, parts: placed, hole, marks, stops: stopsOf(marks) };
}

/** Room by how many entries a part has; one alone needs no scale, only its place. */
function split(
  sorted: readonly AxisEntry[],
  length: number,
  at: { count: number; from: number; to: number },
): StripAxis | null {
  const room = length - holeWidth;
  const share = Math.min(room - targetWidth, Math.max(targetWidth, (room * at.count) / sorted.length));
  const before = axisOf(sorted.slice(0, at.count), share);
  const after = axisOf(sorted.slice(at.count), room - share);
  return before && after && join([before, after], length, at);
}

/**
 * The axis of a narrow strip: to scale, with one break at which the scale may change where days would
 * else be too near for a finger. It is no longer than it needs to be.
 * @param width of the screen that it begins on, in pixels
 * @returns null where no entry has a date
 */
export function stripAxis(entries: readonly AxisEntry[], width: number): StripAxis | null {
  const sorted = entries
    .filter(({ date }) => !Number.isNaN(firstDayOf({ id: '', date })))
    .toSorted((a, b) => firstDayOf(a) - firstDayOf(b));
  const whole = axisOf(sorted, width);
  if (!whole) return null;
  let best = join([whole], width, null);
  for (const times of lengths) {
    const length = Math.round(width * times);
    const single = axisOf(sorted, length);
    const tries = [
      single && join([single], length, null),
      ...splitsOf(sorted).map((at) => split(sorted, length, at)),
    ];
    for (const tried of tries) if (tried && tried.stops.length > best.stops.length) best = tried;
  }
  return best;
}
