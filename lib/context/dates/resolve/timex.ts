/** Temporal expressions as TimeML's TIMEX3 has them. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface Timex {
  /** UTF-16 units into the text; `text.slice(start, end)` is the expression. */
  start: number;
  end: number;
  type: TimexType;
  /** TIMEX3's value: `2011`, `1989-Q3`, `198` (a decade), `P3Y`, `XXXX-WXX-1`, `PAST_REF`, … */
  value: string;
  /** The same date in EDTF as `lib/article/dates/edtf` reads it; null for what names no date. */
  edtf: string | null;
}
