import type { Axis, AxisMark } from '@/lib/article/dates/axis/axis';
import { axisTicks, type AxisTick } from '@/lib/article/dates/axis/axis-ticks';
import { listAxis, type ListAxis } from '@/lib/article/dates/axis/list-axis';
import type { AxisPlace } from './moment-view';
import { shortDate } from './short-date';

/** A row of the list beside the axis is at least so high, in pixels; the axis grows with the rows. */
const rowHeight = 96;

/** Further than this from its row, in rows, a mark is tied to it only while it is lit. */
const longestTie = 1.5;

/** A curve ends so far from the round ends of a bar, and the line so far within a change of scale. */
const barInset = 6;
const markRadius = 6;
const airAtHole = 10;

/** What is drawn behind the marks, in parts of the axis' own height: it is as high as the list beside it. */
export interface AxisDrawing {
  /** Where the line is drawn: between its ends and the breaks, each from and to. */
  lines: [from: number, to: number][];
  breaks: { at: number; text: string; isNewScale: boolean }[];
  ticks: { at: number; text: string }[];
}

/** The axis of a list of entries, and the place of each on it; null where there are fewer than two dates. */
export function drawAxis(
  entries: readonly { id: string; date: string }[],
  language: string,
): { drawing: AxisDrawing; places: Map<string, AxisPlace> } | null {
  const axis = listAxis(entries, rowHeight);
  if (!axis || axis.marks.length < 2) return null;
  const height = entries.length * rowHeight;
  const part = partOf(height);
  const rowOf = new Map(entries.map(({ id }, index) => [id, index * rowHeight]));
  const anchors = anchorsOf(axis.marks, rowOf);
  return {
    drawing: drawParts(axis, height, language),
    places: new Map(
      axis.marks.map(({ id, shape, start, end, lane }, index) => {
        const [row, anchor] = [rowOf.get(id) ?? 0, anchors[index] ?? start];
        return [
          id,
          {
            shape,
            lane,
            beside: lanesAt(axis.marks, anchor, lane),
            start: part(start),
            end: part(end),
            row: part(row),
            anchor: part(anchor),
            isFar: Math.abs(anchor - row) > longestTie * rowHeight,
          },
        ];
      }),
    ),
  };
}

/** Where each curve ends: at a bar as near to the row as the bar reaches, and no curve crosses the next one. */
function anchorsOf(marks: readonly AxisMark[], rowOf: ReadonlyMap<string, number>): number[] {
  let next = Infinity;
  return marks
    .toReversed()
    .map(({ id, shape, start, end }) => {
      const middle = (start + end) / 2;
      const inset = Math.min(middle - start, barInset);
      const nearest = Math.min(Math.max(rowOf.get(id) ?? 0, start + inset), end - inset);
      next = shape === 'bar' ? Math.max(start + inset, Math.min(nearest, next)) : middle;
      return next;
    })
    .toReversed();
}

/** The lane furthest from the line that has a mark where a curve ends: it ends beside that. */
const lanesAt = (marks: readonly AxisMark[], at: number, own: number): number =>
  Math.max(
    own,
    ...marks
      .filter(({ shape, start, end }) => {
        const [from, to] = shape === 'bar' ? [start, end] : [(start + end) / 2, (start + end) / 2];
        return from - markRadius < at && to + markRadius > at;
      })
      .map(({ lane }) => lane),
  );

const partOf = (height: number) => (pixels: number) => Math.round((pixels / height) * 1e5) / 1e5;

/** The line of an axis of one scale with its breaks and dates, in parts of its length. */
export const drawMarks = (axis: Axis, language: string): AxisDrawing =>
  drawParts({ length: axis.length, parts: [{ axis, offset: 0 }], holes: [] }, axis.length, language);

/** The line with its breaks and dates, in parts of a height that may be more than its own. */
function drawParts(
  { length, parts, holes }: Pick<ListAxis, 'length' | 'parts' | 'holes'>,
  height: number,
  language: string,
): AxisDrawing {
  const part = partOf(height);
  const breaks = [
    ...parts.flatMap(({ axis, offset }) =>
      axis.breaks.map((one) => ({
        ...one,
        start: one.start + offset,
        end: one.end + offset,
        isNewScale: false,
      })),
    ),
    // The line goes on a little on both sides, as it does at other breaks.
    ...holes.map((one) => ({
      ...one,
      start: one.start + airAtHole,
      end: one.end - airAtHole,
      isNewScale: true,
    })),
  ].toSorted((a, b) => a.start - b.start);
  const ends = [0, ...breaks.flatMap(({ start, end }) => [start, end]), length].map(part);
  return {
    lines: [...breaks.keys(), breaks.length].map((at) => [ends[at * 2] ?? 0, ends[at * 2 + 1] ?? 1]),
    breaks: breaks.map(({ start, end, count, unit, isNewScale }) => ({
      at: part((start + end) / 2),
      text: `${count} ${unit}${count === 1 ? '' : 's'}`,
      isNewScale,
    })),
    ticks: tickTexts(parts, language).map(({ at, text }) => ({ at: part(at), text })),
  };
}

/** Short dates, made on the server alone: what Intl says here is not said again in the browser. */
function tickTexts(parts: ListAxis['parts'], language: string): { at: number; text: string }[] {
  let before: string | undefined;
  return parts.flatMap(({ axis, offset }) => {
    const ticks = axisTicks(axis, before);
    before = ticks.at(-1)?.day ?? before;
    return ticks.map((tick) => ({ at: tick.at + offset, text: tickText(tick, language) }));
  });
}

function tickText({ day, parts }: AxisTick, language: string): string {
  const has = (part: 'year' | 'month' | 'day') => parts.includes(part);
  if (!has('day'))
    return shortDate(day, has('month') ? (has('year') ? 'month and year' : 'month') : 'year', language);
  return shortDate(day, has('year') ? 'whole day' : has('month') ? 'month and day' : 'day', language);
}
