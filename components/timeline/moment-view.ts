/** What the timeline needs of a moment: no more is sent to the browser. */
export interface MomentView {
  id: string;
  /** EDTF. */
  date: string;
  label: string | null;
  heading: string;
  summary: string | null;
  passageId: string;
  /** Where the words are, such as "In paragraph 5". */
  place: string;
  shape: 'point' | 'span';
  /** True for the moment that the article itself reports. */
  own: boolean;
  /** The distance in time to the moment before, 0 to 1. */
  gap: number;
}

/** How many moments, in words. */
export const momentCount = (count: number): string => (count === 1 ? 'One moment' : `${count} moments`);
