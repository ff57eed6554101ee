import { parseEdtf } from '@/lib/article/dates/edtf';
import { dateLabel } from '@/lib/article/dates/date-label';
import { stripAxis, targetWidth, type StripAxis, type StripStop } from '@/lib/article/dates/axis/strip-axis';
import { shortDate, shortDays } from '../short-date';

/** Of a phone's 390 pixels, what its margins leave. */
const stripWidth = 326;

/** Of the strip's small type, on the average; and the air between two labels. */
const letterWidth = 7;
const air = 8;

/** The strip goes on so far beyond the ends of its line. */
const margin = 28;

/** The strip's axis, in parts of its length. */
export interface StripView {
  /** In pixels; where there is more room it is stretched. */
  length: number;
  lines: [from: number, to: number][];
  /** The middles of its breaks. */
  breaks: number[];
  marks: { id: string; shape: 'bar' | 'tick' | 'dot'; start: number; end: number; lane: number }[];
  stops: StripLabel[];
  /** What the scales are, for who can't see them. */
  scale: string;
}

export interface StripTarget {
  ids: string[];
  at: number;
  /** What differs from the label before: "Oct 7", then "14"; the year where it changes. */
  text: string;
  year: string;
  /** Labels that would touch another are shown only while their moment is lit. */
  isShown: boolean;
}

/** A label that would be cut at an end of the strip begins or ends with its target. */
interface StripLabel extends StripTarget {
  edge: 'start' | 'end' | null;
}

/** The strip of an article's moments; null where no date can be read. */
export function stripView(
  entries: readonly { id: string; date: string }[],
  language: string,
  /** The year that needn't be said. */
  publishedYear: string,
): StripView | null {
  const strip = stripAxis(entries, stripWidth);
  if (!strip) return null;
  const part = (pixels: number) => Math.round((pixels / strip.length) * 1e4) / 1e4;
  const holes = [
    ...strip.parts.flatMap(({ axis, offset }) =>
      axis.breaks.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
    ),
    // The line goes on a little on both sides, as it does at other breaks.
    ...(strip.hole ? [{ start: strip.hole.start + 8, end: strip.hole.end - 8 }] : []),
  ].toSorted((a, b) => a.start - b.start);
  const ends = [0, ...holes.flatMap(({ start, end }) => [start, end]), strip.length].map(part);
  const edgeOf = (at: number, half: number) =>
    at - half < -margin ? 'start' : at + half > strip.length + margin ? 'end' : null;
  const centerOf = (at: number, half: number) => {
    const edge = edgeOf(at, half);
    return edge === 'start' ? at + half - targetWidth / 2 : edge === 'end' ? at - half + targetWidth / 2 : at;
  };
  const dateOf = (id: string) => entries.find((entry) => entry.id === id)?.date ?? '';
  return {
    length: strip.length,
    lines: ends.flatMap((from, index) => (index % 2 === 0 ? [[from, ends[index + 1] ?? 1]] : [])) as [
      number,
      number,
    ][],
    breaks: holes.map(({ start, end }) => part((start + end) / 2)),
    marks: strip.marks.map(({ id, shape, start, end, lane }) => ({
      id,
      shape,
      start: part(start),
      end: part(end),
      lane,
    })),
    stops: labelStops(strip.stops, dateOf, language, publishedYear, centerOf).map((stop) => ({
      ...stop,
      at: part(stop.at),
      edge: edgeOf(stop.at, halfOf(stop)),
    })),
    scale: scaleOf(strip),
  };
}

function scaleOf({ hole, parts }: StripAxis): string {
  if (!hole) return 'To scale.';
  const [before = 0, after = 0] = parts.map(({ axis }) => axis.pixelsPerDay);
  const length = `${hole.count} ${hole.unit}${hole.count === 1 ? '' : 's'}`;
  return `To scale on each side of a break of ${length}, ${after < before ? 'narrower' : 'wider'} after it.`;
}

const halfOf = ({ text, year }: Pick<StripTarget, 'text' | 'year'>): number =>
  (Math.max(text.length, year.length) * letterWidth + air) / 2;

/** From a day to another of the same year. */
const isDaysOfYear = (date: string): boolean => /^(\d{4})-\d\d-\d\d\/\1-\d\d-\d\d$/.test(date);

/**
 * Labels that say what differs from the one before, and which of them find room: the ends first.
 * @param stops in pixels along the axis
 * @param centerOf where the middle of a label stands that is of a place and half as wide: at the place, but near an edge
 */
export function labelStops(
  stops: readonly StripStop[],
  dateOf: (id: string) => string,
  language: string,
  publishedYear: string,
  centerOf: (at: number, half: number) => number = (at) => at,
): StripTarget[] {
  let before = `${publishedYear}`;
  const labelled = stops.map(({ ids, at }) => {
    const date = dateOf(ids[0] ?? '');
    const parsed = parseEdtf(date);
    const isShort = parsed?.precision === 'day' || parsed?.precision === 'month' || isDaysOfYear(date);
    if (!isShort || !parsed?.start || !parsed.end) {
      before = parsed?.end ?? before;
      return { ids, at, text: dateLabel(date, language), year: '' };
    }
    const sameYear = before.slice(0, 4) === parsed.start.slice(0, 4);
    const sameMonth = before.slice(0, 7) === parsed.start.slice(0, 7);
    before = parsed.start;
    const parts = parsed.precision === 'month' ? 'month' : sameMonth ? 'day' : 'month and day';
    return {
      ids,
      at,
      text:
        parsed.precision === 'interval'
          ? shortDays(parsed.start, parsed.end, language)
          : shortDate(parsed.start, parts, language),
      year: sameYear ? '' : shortDate(parsed.start, 'year', language),
    };
  });
  const taken: { at: number; half: number }[] = [];
  const last = labelled.length - 1;
  // The ends say how long it took; of the others, those that find room.
  const order = [...new Set([0, last, ...labelled.keys()])];
  const shown = new Set<number>();
  for (const index of order) {
    const label = labelled[index];
    if (!label) continue;
    const half = halfOf(label);
    const at = centerOf(label.at, half);
    if (taken.some((other) => Math.abs(other.at - at) < other.half + half)) continue;
    taken.push({ at, half });
    shown.add(index);
  }
  return labelled.map((label, index) => ({ ...label, isShown: shown.has(index) }));
}
