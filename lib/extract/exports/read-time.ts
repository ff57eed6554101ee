import { readFeedDate } from '../feeds/read-feed-date';

/** The years 1990 to 2100 in seconds: what lies outside is milliseconds, or nothing. */
const [earliest, latest] = [631_152_000, 4_102_444_800];

/** A time as exports print it: seconds or milliseconds since 1970, or a date; null where there is none. */
export function readTime(printed: string | number | null | undefined): string | null {
  const text = String(printed ?? '').trim();
  if (!/^\d{9,16}(?:\.\d+)?$/.test(text)) return readFeedDate(text);
  const seconds = [1, 1_000, 1_000_000]
    .map((unit) => Math.floor(Number(text) / unit))
    .find((value) => value >= earliest && value < latest);
  return seconds === undefined ? null : new Date(seconds * 1_000).toISOString().replace('.000Z', 'Z');
}
