/** What the timeline needs of a moment: no more is sent to the browser. */
export interface MomentView {
  id: string;
  /** EDTF. */
  date: string;
  label: string | null;
  /** Null where date and summary stand alone. */
  heading: string | null;
  summary: string | null;
  passageId: string;
  /** Where the words are, such as "In paragraph 5". */
  passage: string;
  shape: 'point' | 'span';
  /** True for the moment that the article itself reports. */
  own: boolean;
  /** True for the first of those that were still to come when the article was published. */
  opensComing: boolean;
  /** Null where there is no axis. */
  place: AxisPlace | null;
}

/** Where a moment stands on the axis, in parts of the axis' height. */
export interface AxisPlace {
  shape: 'bar' | 'tick' | 'dot';
  start: number;
  end: number;
  /** How many steps sideways. */
  lane: number;
  /** The lane that the curve to its entry ends beside. */
  beside: number;
  /** Where its entry in the list begins. */
  row: number;
  /** How far down that curve ends. */
  anchor: number;
  /** Too far from its entry for a curve that is always there. */
  isFar: boolean;
}

/** How many moments, in words. */
export const momentCount = (count: number): string => (count === 1 ? 'One moment' : `${count} moments`);
