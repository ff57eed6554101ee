import { intervalEnds, parseEdtf, type EdtfDate } from '../article/dates/edtf';

/** The first and last day, month or year that a date stands for, in ISO 8601. */
export interface IsoDates {
  startDate: string;
  endDate?: string;
}

/**
 * Says an EDTF date in ISO 8601, which schema.org asks for. How sure the date is gets lost; null
 * where it has no known beginning.
 */
export function isoDates(edtf: string): IsoDates | null {
  const date = parseEdtf(edtf);
  const ends = intervalEnds(edtf);
  const from = ends ? ends.from : date;
  const to = ends ? ends.to : date;
  const startDate = from?.start && cut(from.start, from);
  if (!startDate) return null;
  const endDate = to?.end && cut(to.end, to);
  return endDate && endDate !== startDate ? { startDate, endDate } : { startDate };
}

/** Cuts a day down to the unit that was given. */
function cut(day: string, { precision }: EdtfDate): string {
  if (precision === 'day') return day;
  return day.slice(0, precision === 'month' || precision === 'season' ? 7 : 4);
}
