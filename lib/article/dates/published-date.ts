import { parseEdtf } from './edtf';

const zoned =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** True for `YYYY-MM-DD` where there is such a day. */
export const isDay = (text: string): boolean => {
  const date = parseEdtf(text);
  return date?.precision === 'day' && !date.uncertain && !date.approximate && date.text === date.start;
};

/** True for `YYYY-MM-DD` and for a date-time with its zone, where there is such a day. */
export function isPublishedDate(text: string): boolean {
  const day = zoned.exec(text)?.[1];
  return isDay(day ?? text);
}
