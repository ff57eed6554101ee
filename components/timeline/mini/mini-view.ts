import { dateLabel } from '@/lib/article/dates/date-label';
import { axisOf } from '@/lib/article/dates/axis/axis';
import type { FrontMark } from '@/lib/article/lists/front-page';
import { labelStops } from '../strip/strip-view';

/** A band's width on a wide screen; where there is less room, the line is pressed together with all on it. */
const bandWidth = 352;
/** Beside the lead. */
const narrowWidth = 224;

/** A story's line to scale; places are parts of its length. */
export interface MiniView {
  lines: [from: number, to: number][];
  breaks: number[];
  marks: (Pick<FrontMark, 'id' | 'kind'> & {
    shape: 'bar' | 'tick' | 'dot';
    start: number;
    end: number;
    lane: number;
    /** Whether it is the newest article's. */
    isNewest: boolean;
  })[];
  labels: { at: number; text: string; year: string; edge: 'start' | 'end' | null }[];
  /** What it shows, in words. */
  name: string;
}

/** Nearer to an end than this, a label begins or ends with the line. */
const edge = 34;

/** The line of a story; null where it has fewer than two dates to show. */
export function miniView(
  marks: readonly FrontMark[],
  language: string,
  { isNarrow = false } = {},
): MiniView | null {
  const axis = axisOf(marks, isNarrow ? narrowWidth : bandWidth);
  if (!axis || axis.marks.length < 2) return null;
  const part = (pixels: number) => Math.round((pixels / axis.length) * 1e4) / 1e4;
  const holes = axis.breaks.toSorted((a, b) => a.start - b.start);
  const ends = [0, ...holes.flatMap(({ start, end }) => [start, end]), axis.length].map(part);
  const markOf = new Map(marks.map((mark) => [mark.id, mark]));
  const placed = axis.marks.map((mark) => ({
    ...mark,
    kind: markOf.get(mark.id)?.kind ?? ('moment' as const),
    middle: (mark.start + mark.end) / 2,
  }));
  const stops = placed
    .toSorted((a, b) => a.middle - b.middle)
    .map(({ id, middle }) => ({ ids: [id], at: middle }));
  const dateOf = (id: string) => markOf.get(id)?.date ?? '';
  // A label says what differs from the one before, so those that find no room are left out first.
  const edgeAt = (at: number) => (at < edge ? 'start' : at > axis.length - edge ? 'end' : null);
  const centerOf = (at: number, half: number) =>
    edgeAt(at) === 'start' ? at + half : edgeAt(at) === 'end' ? at - half : at;
  const room = labelStops(stops, dateOf, language, '', centerOf);
  const labels = labelStops(
    stops.filter((_, index) => room[index]?.isShown),
    dateOf,
    language,
    '',
    centerOf,
  );
  const newest = placed.filter(({ kind }) => kind === 'article').toSorted((a, b) => b.end - a.end)[0]?.id;
  const dates = stops.map(({ ids: [id = ''] }) => markOf.get(id)?.date ?? '');
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const articles = marks.filter(({ kind }) => kind === 'article').length;
  return {
    lines: ends.flatMap((from, index): [number, number][] =>
      index % 2 === 0 ? [[from, ends[index + 1] ?? 1]] : [],
    ),
    breaks: holes.map(({ start, end }) => part((start + end) / 2)),
    marks: placed.map(({ id, kind, shape, start, end, lane }) => ({
      id,
      kind,
      shape,
      start: part(start),
      end: part(end),
      lane,
      isNewest: id === newest,
    })),
    labels: labels
      .filter(({ isShown }) => isShown)
      .map(({ at, text, year }) => ({
        at: part(at),
        text,
        year,
        edge: edgeAt(at),
      })),
    name: `From ${dateLabel(first, language)} to ${dateLabel(last, language)}: ${count(articles, 'day')} with articles, ${count(marks.length - articles, 'moment')}`,
  };
}

const count = (number: number, what: string): string => (number === 1 ? `one ${what}` : `${number} ${what}s`);
