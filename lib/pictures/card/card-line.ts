import { axisOf, nearestMarks, type AxisMark } from '../../article/dates/axis/axis';
import { dateLabel } from '../../article/dates/date-label';
import { parseEdtf } from '../../article/dates/edtf';
import { colours, shape, word } from './card-parts';
import { textWidth } from './outline-text';

/** What stands on the line of a card. */
export interface CardEntry {
  id: string;
  /** EDTF. */
  date: string;
  /** The article that the card is for, another of its story, or a moment. */
  kind: 'own' | 'article' | 'moment';
}

const label = { face: 'text', size: 24 } as const;
/** Between two labels. */
const air = 20;
const radius = 11;
const stroke = 3;
const laneHeight = 26;
/** Marks that would stand higher stand on these. */
const highestLane = 2;
const belowLine = 48;
/** A card's marks are larger than a page's, and so is what parts them. */
const scale = (2 * radius + 2) / nearestMarks;

/**
 * A timeline to scale: dots and bars, breaks, and under it the years that find room. Moments are open, articles
 * filled.
 * @param place of the line's left end, and how long it is, in pixels
 * @returns shapes; null where there are fewer than two dates to show
 */
export function drawCardLine(
  entries: readonly CardEntry[],
  language: string,
  [left, top, length]: readonly [left: number, top: number, length: number],
): string | null {
  const axis = scaledAxis(entries, length - 2 * radius);
  if (!axis || axis.marks.length < 2) return null;
  const from = left + radius;
  const ends = [0, ...axis.breaks.flatMap(({ start, end }) => [start, end]), axis.length];
  const stretches = ends.flatMap((start, index) =>
    index % 2 === 0
      ? [
          `M${round(from + start)} ${top - 1}H${round(from + (ends[index + 1] ?? start))}v2H${round(from + start)}z`,
        ]
      : [],
  );
  const breaks = axis.breaks.flatMap(({ start, end }) =>
    [-6, 6].map((aside) => `M${round(from + (start + end) / 2 + aside - 5)} ${top + 10}l8 -20h3l-8 20z`),
  );
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  return [
    shape(colours.muted, [...stretches, ...breaks].join('')),
    ...axis.marks.map((mark) => drawMark(mark, kinds.get(mark.id) ?? 'moment', from, top)),
    ...labelsOf(entries, axis.marks, language, [from, left, left + length]).map(({ text, at }) =>
      word(text, [label.face, label.size], [at, top + belowLine], colours.muted),
    ),
  ].join('');
}

function scaledAxis(entries: readonly CardEntry[], length: number) {
  const axis = axisOf(entries, length / scale);
  const enlarge = <Part extends { start: number; end: number }>(part: Part): Part => ({
    ...part,
    start: part.start * scale,
    end: part.end * scale,
  });
  return axis && { length, marks: axis.marks.map(enlarge), breaks: axis.breaks.map(enlarge) };
}

function drawMark(mark: AxisMark, kind: CardEntry['kind'], from: number, top: number): string {
  const y = top - Math.min(mark.lane, highestLane) * laneHeight;
  const x = from + (mark.start + mark.end) / 2;
  const straight = mark.shape === 'bar' ? Math.max(0, (mark.end - mark.start) / 2 - radius) : 0;
  if (kind !== 'moment')
    return shape(colours[kind === 'own' ? 'accent' : 'ink'], pill(x, y, straight, radius));
  return (
    shape(colours.muted, pill(x, y, straight, radius)) +
    shape(colours.paper, pill(x, y, straight, radius - stroke))
  );
}

/** A dot; a bar with round ends where it has a straight part. */
const pill = (x: number, y: number, straight: number, high: number): string =>
  `M${round(x - straight)} ${y - high}H${round(x + straight)}a${high} ${high} 0 0 1 0 ${2 * high}H${round(x - straight)}a${high} ${high} 0 0 1 0 ${-2 * high}z`;

interface Label {
  text: string;
  at: number;
}

/** Years, or whole dates where all is of one year. */
function labelsOf(
  entries: readonly CardEntry[],
  marks: readonly AxisMark[],
  language: string,
  [from, left, right]: readonly [from: number, left: number, right: number],
): Label[] {
  const dates = new Map(entries.map(({ id, date }) => [id, date]));
  const stops = marks
    .map(({ id, start, end }) => ({ date: dates.get(id) ?? '', middle: from + (start + end) / 2 }))
    .toSorted((a, b) => a.middle - b.middle);
  const isOfOneYear = new Set(stops.map(({ date }) => yearOf(date))).size === 1;
  const shown: (Label & { end: number })[] = [];
  // The ends say how long it took; of the others, those that find room.
  for (const index of new Set([0, stops.length - 1, ...stops.keys()])) {
    const { date, middle } = stops[index] ?? { date: '', middle: 0 };
    const text = dateLabel(isOfOneYear ? date : yearOf(date), language);
    const width = textWidth(text, label);
    const at = Math.min(Math.max(left, middle - width / 2), right - width);
    const end = at + width;
    const isFree = shown.every(
      (other) => other.text !== text && (at > other.end + air || end < other.at - air),
    );
    if (isFree) shown.push({ text, at, end });
  }
  return shown.map(({ text, at }) => ({ text, at }));
}

/** The year in which it begins, as EDTF; what has no known beginning says itself. */
const yearOf = (date: string): string => parseEdtf(date)?.start?.replace(/-\d\d-\d\d$/u, '') ?? date;

const round = (value: number): number => Math.round(value * 10) / 10;
