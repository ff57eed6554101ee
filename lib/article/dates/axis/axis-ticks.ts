import type { Axis } from './axis';
import { dayNumber, dayOf } from './axis-days';

/** A date beside the axis. */
export interface AxisTick {
  /** `YYYY-MM-DD`, the first day of what it names. */
  day: string;
  /** In pixels: where a year or a month begins; the middle of a day, where a day's mark stands too. */
  at: number;
  /** Only what differs from the one before: the year alone, the month (and its year), the day (and its month). */
  parts: readonly ('year' | 'month' | 'day')[];
}

type Unit = AxisTick['parts'][number];

/** Lines of small type with 8 pixels of air. */
const nearestTicks = 24;
/** Where dates are set at a step, they are not much nearer than this. */
const step = 64;

const steps: readonly (readonly [unit: Unit, count: number, days: number])[] = [
  ...[1, 2, 5, 10].map((count) => ['day', count, count] as const),
  ...[1, 3, 6].map((count) => ['month', count, count * 30.44] as const),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count) => ['year', count, count * 365.25] as const),
];

/** The first days of a unit's steps, from a day to another, both included. */
function* beginnings(from: number, to: number, unit: Unit, count: number): Generator<number> {
  const [year = 0, month = 1] = dayOf(from).split('-').map(Number);
  const date = new Date(0);
  if (unit === 'year') date.setUTCFullYear(Math.floor(year / count) * count, 0, 1);
  else date.setUTCFullYear(year, unit === 'month' ? Math.floor((month - 1) / count) * count : month - 1, 1);
  for (;;) {
    const day = Math.round(date.getTime() / 86_400_000);
    if (day > to) return;
    // The last steps of a month would stand right before the first of the next one.
    if (day >= from && (unit !== 'day' || date.getUTCDate() <= 28)) yield day;
    if (unit === 'year') date.setUTCFullYear(date.getUTCFullYear() + count);
    else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + count);
    else date.setUTCDate(date.getUTCDate() + count);
  }
}

interface Piece {
  from: number;
  to: number;
  position: (day: number) => number;
}

/** What the breaks part the axis into. */
function piecesOf({ breaks, firstDay, lastDay, pixelsPerDay }: Axis): Piece[] {
  const starts = [
    { day: dayNumber(firstDay), at: 0 },
    ...breaks.map(({ endDay, end }) => ({ day: endDay, at: end })),
  ];
  return starts.map(({ day, at }, index) => ({
    from: day,
    to: breaks[index]?.startDay ?? dayNumber(lastDay) + 1,
    position: (wanted: number) => at + (wanted - day) * pixelsPerDay,
  }));
}

/** The first day after a break that begins a year, else a month, else any. */
function firstOf({ from, to }: Piece): { day: number; unit: Unit } {
  for (const unit of ['year', 'month'] as const) {
    const [day] = beginnings(from, to - 1, unit, 1);
    if (day !== undefined) return { day, unit };
  }
  return { day: Math.ceil(from), unit: 'day' };
}

function partsOf(day: string, unit: Unit, before: string | undefined): Unit[] {
  const sameYear = before?.slice(0, 4) === day.slice(0, 4);
  if (unit === 'year') return ['year'];
  if (unit === 'month') return sameYear ? ['month'] : ['month', 'year'];
  if (sameYear && before?.slice(0, 7) === day.slice(0, 7)) return ['day'];
  // Beside a list with whole dates, the first day can do without its year.
  return sameYear || before === undefined ? ['month', 'day'] : ['month', 'day', 'year'];
}

/**
 * The dates beside an axis: at one step of years, months or days, and one on each side of a break.
 * @param before the day that the reader saw last, on an axis that goes on at another scale
 */
export function axisTicks(axis: Axis, before?: string): AxisTick[] {
  const [unit, count] = steps.find(([, , days]) => days * axis.pixelsPerDay >= step) ?? ['year', 1000, 0];
  const taken = axis.breaks.map(({ start, end }) => (start + end) / 2);
  const found: { day: number; unit: Unit; at: number }[] = [];
  const add = ({ position }: Piece, day: number, of: Unit): boolean => {
    const at = position(of === 'day' ? day + 0.5 : day);
    if (taken.some((other) => Math.abs(other - at) < nearestTicks)) return false;
    taken.push(at);
    found.push({ day, unit: of, at });
    return true;
  };
  const pieces = piecesOf(axis);
  for (const piece of pieces) {
    // Where the last day ends a year or a month may begin, which tells how long it was; a day tells nothing.
    const onStep = [...beginnings(piece.from, unit === 'day' ? piece.to - 1 : piece.to, unit, count)];
    const first = onStep[0] === undefined ? firstOf(piece) : { day: onStep[0], unit };
    const from = Math.ceil(piece.from);
    if (!add(piece, first.day, first.unit) && from < piece.to) add(piece, from, 'day');
    for (const day of onStep.slice(1)) add(piece, day, unit);
  }
  const ordered = found.toSorted((a, b) => a.day - b.day);
  return ordered.map(({ day, unit: of, at }, index) => {
    const previous = ordered[index - 1];
    return { day: dayOf(day), at, parts: partsOf(dayOf(day), of, previous ? dayOf(previous.day) : before) };
  });
}
