import { dayNumber, dayOf, roundLength, type RoundLength } from './axis-days';
import { parseEdtf } from '../edtf';

/** What stands on a timeline's axis. */
export interface AxisEntry {
  id: string;
  /** EDTF. */
  date: string;
}

export interface AxisMark {
  id: string;
  /** A bar reaches from its first to its last day; a month is a tick where it is short, a day a dot. */
  shape: 'bar' | 'tick' | 'dot';
  /** From the beginning of the axis, in pixels; a tick and a dot stand in the middle between the two. */
  start: number;
  end: number;
  /** How many steps sideways from the line: marks that are too near are never moved along it. */
  lane: number;
}

/** A stretch of the axis that is left out, and how long it is in whole units. */
export interface AxisBreak extends RoundLength {
  /** As numbers of days, which may be broken: from where to where no time is shown. */
  startDay: number;
  endDay: number;
  /** Where the hole begins and ends, in pixels. */
  start: number;
  end: number;
}

export interface Axis {
  /** In pixels. */
  length: number;
  pixelsPerDay: number;
  /** The first day of the axis and its last, `YYYY-MM-DD`. */
  firstDay: string;
  lastDay: string;
  /** In the order of the entries; without those whose date can't be read. */
  marks: AxisMark[];
  /** In the order of time. */
  breaks: AxisBreak[];
}

/** Nearer than this two marks are one to the eye. */
export const nearestMarks = 9;

/** An empty stretch is cut where it takes more than this part of the axis … */
const longestEmptyPart = 1 / 5;

/** … to a hole in which two strokes have room … */
const holeLength = 30;

/** … and air on both sides, to scale: nothing stands right at a break. */
const airAtBreak = 10;

/** A cut must leave no more than this of what marks lack: two days in a row can't be parted in a century. */
const worthOfCut = 0.8;

/** In days from a day that is the same for all; `end` is the day after the last. */
interface Stretch {
  start: number;
  end: number;
}

interface Placed extends Stretch {
  id: string;
  precision: 'day' | 'month' | 'longer';
}

function stretchOf({ id, date }: AxisEntry): (Placed & { isOpen: [boolean, boolean] }) | null {
  const parsed = parseEdtf(date);
  const first = parsed?.start ?? parsed?.end;
  const last = parsed?.end ?? parsed?.start;
  if (!parsed || !first || !last) return null;
  const { precision } = parsed;
  return {
    id,
    precision: precision === 'day' || precision === 'month' ? precision : 'longer',
    start: dayNumber(first),
    end: dayNumber(last) + 1,
    isOpen: [!parsed.start, !parsed.end],
  };
}

/** Days that no mark takes, in the order of time. */
function emptyStretches(marks: readonly Stretch[]): Stretch[] {
  const empty: Stretch[] = [];
  let reached: number | null = null;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (reached !== null && start > reached) empty.push({ start: reached, end: start });
    reached = Math.max(reached ?? end, end);
  }
  return empty;
}

interface Omitted {
  startDay: number;
  endDay: number;
}

interface Scale {
  first: number;
  pixelsPerDay: number;
  omitted: readonly Omitted[];
}

/** Where the beginning of a day stands: a straight function of the date, but for what is left out. */
function positionOf(day: number, { first, pixelsPerDay, omitted }: Scale): number {
  let position = (day - first) * pixelsPerDay;
  for (const { startDay, endDay } of omitted) {
    const share = Math.min(1, Math.max(0, (day - startDay) / (endDay - startDay)));
    position += share * (holeLength - (endDay - startDay) * pixelsPerDay);
  }
  return position;
}

/** A month whose beginning and end are marks of their own to the eye is a bar, as all that has both. */
const shortestMonthBar = 2 * nearestMarks;

function shapeOf(precision: Placed['precision'], { start, end }: Stretch): AxisMark['shape'] {
  if (precision === 'day') return 'dot';
  return precision === 'month' && end - start < shortestMonthBar ? 'tick' : 'bar';
}

const middleOf = ({ start, end }: Stretch): number => (start + end) / 2;

/** How many pixels marks of different days lack to be distinguished, which a larger scale may give. */
function lackingPixels(marks: readonly Placed[], scale: Scale): number {
  const places = marks.map((mark) => middleOf(mark)).toSorted((a, b) => a - b);
  return places.reduce((sum, place, index) => {
    const before = places[index - 1] ?? place;
    if (place === before) return sum;
    return sum + Math.max(0, nearestMarks - (positionOf(place, scale) - positionOf(before, scale)));
  }, 0);
}

/** The scale at which the axis fills its length once these stretches are cut. */
function scaleFor(whole: Stretch, length: number, cut: readonly Stretch[]): Scale {
  const cutDays = cut.reduce((sum, { start, end }) => sum + end - start, 0);
  const forDays = length - cut.length * (holeLength + 2 * airAtBreak);
  const pixelsPerDay = forDays / (whole.end - whole.start - cutDays);
  const air = airAtBreak / pixelsPerDay;
  return {
    first: whole.start,
    pixelsPerDay,
    omitted: cut
      .map(({ start, end }) => ({ startDay: start + air, endDay: end - air }))
      .toSorted((a, b) => a.startDay - b.startDay),
  };
}

/** Cuts the longest empty stretches, as few of them as part the marks that are too near. */
function findScale(marks: readonly Placed[], whole: Stretch, length: number): Scale {
  const longestFirst = emptyStretches(marks).toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  let last = scaleFor(whole, length, []);
  let best = { scale: last, lacking: lackingPixels(marks, last) };
  for (const [index, { start, end }] of longestFirst.entries()) {
    const isLong = (end - start) * last.pixelsPerDay > length * longestEmptyPart;
    if (!isLong || best.lacking === 0) break;
    const next = scaleFor(whole, length, longestFirst.slice(0, index + 1));
    // A cut that leaves less room than before, or none for the days, helps nobody.
    if (next.pixelsPerDay <= last.pixelsPerDay) break;
    last = next;
    const lacking = lackingPixels(marks, next);
    if (lacking <= best.lacking * worthOfCut) best = { scale: next, lacking };
  }
  return best.scale;
}

/** The nearest lane to the line in which each mark has air. */
export function assignLanes(marks: readonly Omit<AxisMark, 'lane'>[], mostLanes: number): AxisMark[] {
  const reached: number[] = [];
  const lanes = new Map<string, number>();
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const [from, to] = mark.shape === 'bar' ? [mark.start, mark.end] : [middleOf(mark), middleOf(mark)];
    const free = reached.findIndex((end) => from - end >= nearestMarks);
    const lane = Math.min(free < 0 ? reached.length : free, mostLanes - 1);
    reached[lane] = Math.max(reached[lane] ?? to, to);
    lanes.set(mark.id, lane);
  }
  return marks.map((mark) => ({ ...mark, lane: lanes.get(mark.id) ?? 0 }));
}

/**
 * A timeline's axis to scale: one scale for the whole of it, empty stretches cut with a visible break
 * only where marks would else be too near to be distinguished.
 * @param length of the axis, in pixels
 * @param mostLanes how many marks may stand beside each other; more share the last lane
 * @returns null where no entry has a date
 */
export function axisOf(entries: readonly AxisEntry[], length: number, mostLanes = 4): Axis | null {
  const found = entries.flatMap((entry) => stretchOf(entry) ?? []);
  if (found.length === 0) return null;
  const first = Math.min(...found.map(({ start }) => start));
  const end = Math.max(...found.map((mark) => mark.end));
  // An end that nobody knows is that of the axis.
  const marks = found.map(({ isOpen, ...mark }): Placed => ({
    ...mark,
    start: isOpen[0] ? first : mark.start,
    end: isOpen[1] ? end : mark.end,
  }));
  const scale = findScale(marks, { start: first, end }, length);
  return {
    length,
    pixelsPerDay: scale.pixelsPerDay,
    firstDay: dayOf(first),
    lastDay: dayOf(end - 1),
    marks: assignLanes(
      marks.map(({ id, precision, ...mark }) => {
        const place = { start: positionOf(mark.start, scale), end: positionOf(mark.end, scale) };
        return { id, shape: shapeOf(precision, place), ...place };
      }),
      mostLanes,
    ),
    breaks: scale.omitted.map((omitted) => ({
      ...omitted,
      ...roundLength(omitted.endDay - omitted.startDay),
      start: positionOf(omitted.startDay, scale),
      end: positionOf(omitted.endDay, scale),
    })),
  };
}
