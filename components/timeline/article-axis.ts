import { axisOf, type Axis } from '@/lib/article/dates/axis';
import { axisTicks, type AxisTick } from '@/lib/article/dates/axis-ticks';
import type { AxisPlace } from './moment-view';
import { shortDate } from './short-date';

/** A row of the list beside the axis is at least so high, in pixels; the axis grows with the rows. */
const rowHeight = 96;

/** The axis ends above the last row's end, so that its last mark is not below the list. */
const belowAxis = 0.4;

/** What is drawn behind the marks, in parts of the axis' own height: it is as high as the list beside it. */
export interface AxisDrawing {
  /** Where the line is drawn: between its ends and the breaks, each from and to. */
  lines: [from: number, to: number][];
  breaks: { at: number; text: string }[];
  ticks: { at: number; text: string }[];
}

/** The axis of a list of entries, and the place of each on it; null where there are fewer than two dates. */
export function drawAxis(
  entries: readonly { id: string; date: string }[],
  language: string,
): { drawing: AxisDrawing; places: Map<string, AxisPlace> } | null {
  const rows = entries.length;
  const axis = axisOf(entries, (rows - belowAxis) * rowHeight);
  if (!axis || axis.marks.length < 2) return null;
  const height = rows * rowHeight;
  const part = partOf(height);
  return {
    drawing: drawMarks(axis, height, language),
    places: new Map(
      axis.marks.map(({ id, shape, start, end, lane }) => [
        id,
        {
          shape,
          lane,
          start: part(start),
          end: part(end),
          row: part(entries.findIndex((entry) => entry.id === id) * rowHeight),
        },
      ]),
    ),
  };
}

const partOf = (height: number) => (pixels: number) => Math.round((pixels / height) * 1e5) / 1e5;

/** The line of an axis with its breaks and dates, in parts of a height that may be more than its own. */
export function drawMarks(axis: Axis, height: number, language: string): AxisDrawing {
  const part = partOf(height);
  const ends = [0, ...axis.breaks.flatMap(({ start, end }) => [start, end]), axis.length].map(part);
  return {
    lines: axis.breaks
      .map((_, index) => index * 2)
      .concat(axis.breaks.length * 2)
      .map((at) => [ends[at] ?? 0, ends[at + 1] ?? 1]),
    breaks: axis.breaks.map(({ start, end, count, unit }) => ({
      at: part((start + end) / 2),
      text: `${count} ${unit}${count === 1 ? '' : 's'}`,
    })),
    ticks: tickTexts(axis, language).map(({ at, text }) => ({ at: part(at), text })),
  };
}

/** Short dates, made on the server alone: what Intl says here is not said again in the browser. */
function tickTexts(axis: Axis, language: string): { at: number; text: string }[] {
  return axisTicks(axis).map((tick) => ({ at: tick.at, text: tickText(tick, language) }));
}

function tickText({ day, parts }: AxisTick, language: string): string {
  const has = (part: 'year' | 'month' | 'day') => parts.includes(part);
  if (!has('day'))
    return shortDate(day, has('month') ? (has('year') ? 'month and year' : 'month') : 'year', language);
  return shortDate(day, has('year') ? 'whole day' : has('month') ? 'month and day' : 'day', language);
}
