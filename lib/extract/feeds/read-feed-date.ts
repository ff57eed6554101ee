import { parseEdtf } from '../../article/dates/edtf';
import { zoneOffsets } from './time-zones';

/** No date of any feed is longer; what is, is not looked at. */
const longestDate = 100;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const clock = String.raw`(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s*([ap]\.?m\.?)?`;
const zone = String.raw`\s*(.*?)`;
/** `2023-04-25T10:00:00+03:00` and its sloppy relatives: a blank for the T, `+0300`, no zone at all. */
const iso = new RegExp(String.raw`^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[T\s]\s*${clock}${zone})?$`, 'i');
/** `Tue, 25 Apr 2023 10:00:00 +0300`, with or without the weekday, dashes or commas. */
const dayFirst = new RegExp(
  String.raw`^(?:\p{L}+(?:\.?,\s*|\.?\s+))?(\d{1,2})[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{4}|\d\d)(?:,?\s+${clock}${zone})?$`,
  'iu',
);
/** `Tue, April 25, 2023 10:00 AM EST`, and C's `Tue Apr 25 10:00:00 2023` is not among them. */
const monthFirst = new RegExp(
  String.raw`^(?:\p{L}+,?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(?:at\s+)?${clock}${zone})?$`,
  'iu',
);

const two = (value: number): string => String(value).padStart(2, '0');

/** An offset as ISO writes it; null where the zone is missing or could be one of several. */
function readOffset(text: string): string | null {
  const bare = text
    .trim()
    .toUpperCase()
    .replace(/^\((.*)\)$/, '$1');
  const known = Object.hasOwn(zoneOffsets, bare) ? zoneOffsets[bare] : undefined;
  if (known !== undefined) return known;
  // "GMT+3" and "UTC +0300" tell the offset after the name; "+0300 (MSK)" the name after the offset.
  const match = /^(?:GMT|UTC|UT)?\s*([+-])(\d\d?):?(\d\d)?(?:\s*\([^()]*\))?$/.exec(bare);
  const [hours, minutes] = [Number(match?.[2]), Number(match?.[3] ?? 0)];
  if (!match || hours > 14 || minutes > 59) return null;
  return `${match[1]}${two(hours)}:${two(minutes)}`;
}

type Clock = { hour?: string; minute?: string; second?: string; half?: string; zone?: string };

function readTime({ hour, minute, second = '00', half, zone: zoneText = '' }: Clock): string | null {
  if (hour === undefined || minute === undefined) return null;
  const offset = readOffset(zoneText);
  const isPm = half?.toLowerCase().startsWith('p') ?? false;
  const h = half === undefined ? Number(hour) : (Number(hour) % 12) + (isPm ? 12 : 0);
  // A leap second has no place in most calendars' arithmetic: the second before it stands for it.
  const s = Math.min(Number(second), 59);
  if (offset === null || h > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  return `T${two(h)}:${minute}:${two(s)}${offset}`;
}

function toDate(year: number, month: number, day: number, time: Clock): string | null {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (parseEdtf(date)?.precision !== 'day') return null;
  // Without a zone the time says nothing that can be stored: the day is as much as is known.
  return `${date}${readTime(time) ?? ''}`;
}

const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** RFC 822 had two digits for the year; feeds began in 1999. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

function named(parts: readonly (string | undefined)[]): Clock {
  const [hour, minute, second, half, zoneText] = parts;
  return {
    ...(hour !== undefined && { hour }),
    ...(minute !== undefined && { minute }),
    ...(second !== undefined && { second }),
    ...(half !== undefined && { half }),
    ...(zoneText !== undefined && { zone: zoneText }),
  };
}

/**
 * A date of a feed, RFC 822 or ISO 8601 and what passes for them, as ISO with the offset that it was
 * printed with; as a day alone where there is no zone that can be recognized; null where it is no date.
 */
export function readFeedDate(printed: string | null | undefined): string | null {
  if (!printed || printed.length > longestDate) return null;
  const text = printed.replace(/\s+/g, ' ').trim();
  const isoMatch = iso.exec(text);
  if (isoMatch) {
    const [, year, month, day, ...time] = isoMatch;
    return toDate(Number(year), Number(month), Number(day), named(time));
  }
  const dayMatch = dayFirst.exec(text);
  if (dayMatch) {
    const [, day, month = '', year = '', ...time] = dayMatch;
    return toDate(fullYear(year), monthNumber(month), Number(day), named(time));
  }
  const monthMatch = monthFirst.exec(text);
  if (!monthMatch) return null;
  const [, month = '', day, year, ...time] = monthMatch;
  return toDate(Number(year), monthNumber(month), Number(day), named(time));
}
