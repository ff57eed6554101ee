import { axisOf, type Axis, type AxisEntry, type AxisMark } from './axis';
import { roundLength, type RoundLength } from './axis-days';
import { joinMarks } from './joined-marks';
import { entriesWithin, listRows, rowSplits, type ListRow, type RowSplit } from './list-rows';

/** The hole where the scale changes: two strokes, and the line goes on a little on both sides. */
const holeLength = 50;

/** The last mark is level with the first line of the last row, or a little below it. */
const belowLastRow = 24;

/** Of all gaps only the longest are tried as places where the scale changes. */
const mostSplits = 12;

/** So far from its row, in rows, a mark is still beside it. */
const near = 0.5;

/** A change of scale must bring marks nearer to their rows by so many rows, all in all. */
const worthOfChange = 1.25;

/** An axis beside a list, each part of it to scale. */
export interface ListAxis {
  /** In pixels. */
  length: number;
  /** The parts between the changes of scale, and where each begins. */
  parts: { axis: Axis; offset: number }[];
  /** Where the scale changes, and how long in time what is left out there is. */
  holes: ({ start: number; end: number } & RoundLength)[];
  /** In the order of the entries; without those whose date can't be read. */
  marks: AxisMark[];
}

/** How far a mark is from its row; a bar is reached at any of its places. */
export function distanceToRow({ shape, start, end }: Omit<AxisMark, 'lane'>, row: number): number {
  const [from, to] = shape === 'bar' ? [start, end] : [(start + end) / 2, (start + end) / 2];
  return Math.max(from - row, row - to, 0);
}

interface Part {
  axis: Axis;
  offset: number;
  /** In rows, what its marks are away from theirs. */
  strayed: number;
  /** One date alone has its place and no scale. */
  hasScale: boolean;
}

/** The part of the list between two splits. */
function partOf(
  rows: readonly ListRow[],
  from: RowSplit | undefined,
  to: RowSplit | undefined,
  { rowHeight, lastRow }: { rowHeight: number; lastRow: number },
): Part | null {
  const [first, end] = [from?.count ?? 0, to?.count ?? rows.length];
  const entries = entriesWithin(rows.slice(0, end), from?.nextDay, to?.reachedDay);
  const offset = from ? (rows[first]?.index ?? 0) * rowHeight : 0;
  const bottom = to
    ? (rows[end]?.index ?? 0) * rowHeight - holeLength
    : Math.max(1, lastRow) * rowHeight + belowLastRow;
  const axis = axisOf(entries, bottom - offset);
  if (!axis) return null;
  const indexOf = new Map(rows.slice(first, end).map(({ id, index }) => [id, index]));
  const strayed = axis.marks.reduce((sum, mark) => {
    const row = indexOf.get(mark.id);
    const away = row === undefined ? 0 : distanceToRow(mark, row * rowHeight - offset) / rowHeight;
    return sum + Math.max(0, away - near);
  }, 0);
  return { axis, offset, strayed, hasScale: new Set(entries.map(({ date }) => date)).size > 1 };
}

/** What is left out would be longer than the hole, at the wider scale of the two beside it. */
function isWorthLeavingOut(gapDays: number, before: Part, after: Part): boolean {
  const scales = [before, after].filter(({ hasScale }) => hasScale).map(({ axis }) => axis.pixelsPerDay);
  return scales.length === 0 || gapDays * Math.max(...scales) > holeLength;
}

interface Plan {
  part: Part;
  /** How many days are left out after it. */
  gapDays: number;
  next: Plan | null;
  cost: number;
}

const cheapest = (plans: readonly Plan[]): Plan | null =>
  plans.reduce<Plan | null>((best, plan) => (best && best.cost <= plan.cost ? best : plan), null);

/** The parts whose marks stray least from their rows, each change of scale counted as well. */
function bestPlan(rows: readonly ListRow[], sizes: { rowHeight: number; lastRow: number }): Plan | null {
  const splits = rowSplits(rows, mostSplits);
  /** By the split that they begin at; first those that begin with the list. */
  const plans: Plan[][] = Array.from({ length: splits.length + 1 }, () => []);
  for (let from = splits.length; from >= 0; from--) {
    for (let to = from + 1; to <= splits.length + 1; to++) {
      const split = splits[to - 1];
      const part = partOf(rows, splits[from - 1], split, sizes);
      if (!part) continue;
      const gapDays = split ? split.nextDay - split.reachedDay - 1 : 0;
      const next = cheapest((plans[to] ?? []).filter((plan) => isWorthLeavingOut(gapDays, part, plan.part)));
      if (split && !next) continue;
      const cost = part.strayed + (next ? next.cost + worthOfChange : 0);
      plans[from]?.push({ part, gapDays, next, cost });
    }
  }
  return cheapest(plans[0] ?? []);
}

/**
 * The axis beside a list of equal rows. One scale for the whole of it, as long as the marks stay near their rows:
 * where a few old years would take the room of many days, the scale changes at a gap that is left out with a
 * visible break. A year may reach over such a gap if some of its days are dates of their own.
 * @param entries in the order of the list
 * @param rowHeight in pixels
 * @returns null where no entry has a date
 */
export function listAxis(entries: readonly AxisEntry[], rowHeight: number): ListAxis | null {
  const rows = listRows(entries);
  const parts: ListAxis['parts'] = [];
  const holes: ListAxis['holes'] = [];
  for (let plan = bestPlan(rows, { rowHeight, lastRow: entries.length - 1 }); plan; plan = plan.next) {
    const { axis, offset } = plan.part;
    parts.push({ axis, offset });
    const start = offset + axis.length;
    if (plan.next) holes.push({ start, end: start + holeLength, ...roundLength(plan.gapDays) });
  }
  const last = parts.at(-1);
  return last
    ? { length: last.offset + last.axis.length, parts, holes, marks: joinMarks(rows, parts) }
    : null;
}
