import { isMonthFirst } from '../../../article/dates/date-order';
import { isPublishedDate } from '../../../article/dates/published-date';

/** Hours that names of zones stand for; those that mean two things, as IST does, are left out. */
const zones = new Map(
  Object.entries({
    utc: '+00:00',
    gmt: '+00:00',
    z: '+00:00',
    wet: '+00:00',
    bst: '+01:00',
    cet: '+01:00',
    west: '+01:00',
    cest: '+02:00',
    eet: '+02:00',
    eest: '+03:00',
    msk: '+03:00',
    trt: '+03:00',
    est: '-05:00',
    edt: '-04:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
    akst: '-09:00',
    hst: '-10:00',
    jst: '+09:00',
    kst: '+09:00',
    hkt: '+08:00',
    sgt: '+08:00',
    aest: '+10:00',
    aedt: '+11:00',
    nzst: '+12:00',
    nzdt: '+13:00',
  }),
);

const months = new Map<string, number>();
const monthLanguages =
  'en de fr es it pt nl ru uk pl cs tr ar ar-SY ar-MA sv da nb fi hu ro el bg sr hr id vi ca he fa hi'.split(
    ' ',
  );

/** Month names in the languages that ICU knows, whole and short, in the forms that stand in dates. */
function monthOf(name: string): number | null {
  if (months.size === 0)
    for (const language of monthLanguages)
      for (let month = 0; month < 12; month += 1)
        for (const style of ['long', 'short'] as const)
          for (const shape of [{ month: style }, { month: style, day: 'numeric' }] as const) {
            const parts = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...shape, timeZone: 'UTC' });
            const word = parts
              .formatToParts(Date.UTC(2023, month, 15))
              .find(({ type }) => type === 'month')?.value;
            const key = word?.toLowerCase().replace(/\.$/, '');
            if (key && !/^\d/.test(key) && !months.has(key)) months.set(key, month + 1);
          }
  const key = name.toLowerCase().replace(/\.$/, '');
  return months.get(key) ?? (key === 'sept' ? 9 : null);
}

const two = (value: number | string): string => String(value).padStart(2, '0');
const western = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** A date-time as data states it: ISO 8601 in all its spellings, or seconds since 1970. */
function readStated(text: string): string | null {
  if (/^1\d{9}(?:\d{3})?$/.test(text))
    return new Date(Number(text) * (text.length > 10 ? 1 : 1_000)).toISOString().replace('.000', '');
  const iso =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/i.exec(
      text,
    );
  if (!iso) return null;
  const [, year = '', month = '', day = '', hour, minute, second, zone] = iso;
  const date = `${year}-${month}-${day}`;
  // Without a zone the hour says nothing of when it was elsewhere: the day is what is known.
  if (hour === undefined || minute === undefined || zone === undefined) return date;
  return `${date}T${hour}:${minute}${second ? `:${second}` : ''}${offsetOf(zone)}`;
}

function offsetOf(zone: string): string {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return `${sign}${hours}:${minutes}`;
}

/** How dates are written out, the day, the month and the year in which order. */
const written: readonly {
  form: RegExp;
  order: readonly ['d' | 'm' | 'y', 'd' | 'm' | 'y', 'd' | 'm' | 'y'];
}[] = [
  {
    form: /(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s*(?:de |of |- ?|\s|\/)\s*(\p{L}[\p{L}\p{M}]{2,14})\.?,?\s*(?:de |del |- ?|\/)?\s*(\d{4})/iu,
    order: ['d', 'm', 'y'],
  },
  { form: /(\p{L}[\p{L}\p{M}]{2,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/iu, order: ['m', 'd', 'y'] },
  { form: /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/u, order: ['y', 'm', 'd'] },
];

const clock =
  /(?:^|[\s,|•·T@–-])(\d{1,2})[:.h](\d\d)(?::(\d\d))?\s*(?:([ap])\.?m\.?)?\s*(?:\(?([a-z]{1,5}|[+-]\d\d:?\d\d)\)?)?/iu;

/** A numeric date whose order is known only by a number above 12, or by the region of the page's language. */
function readNumeric(text: string, language: string): { date: string; end: number } | null {
  const found = /(?:^|[^\d])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?!\d)/.exec(text);
  if (!found) return null;
  const [whole, first = '', mark, second = '', year = ''] = found;
  const isAmerican = mark !== '.' && isMonthFirst(language);
  const [a, b] = [Number(first), Number(second)];
  const [day, month] = b > 12 || (isAmerican && a <= 12) ? [b, a] : [a, b];
  return {
    date: `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`,
    end: found.index + whole.length,
  };
}

function readWritten(text: string): { date: string; end: number } | null {
  for (const { form, order } of written) {
    const found = form.exec(text);
    if (!found) continue;
    const part = { d: '', m: '', y: '' };
    order.forEach((key, index) => (part[key] = found[index + 1] ?? ''));
    const month = /^\d+$/.test(part.m) ? Number(part.m) : monthOf(part.m);
    if (month !== null)
      return { date: `${part.y}-${two(month)}-${two(part.d)}`, end: found.index + found[0].length };
  }
  return null;
}

/** The hour and its zone, where both stand beside a date. */
function timeOf(text: string): string | null {
  const found = clock.exec(text);
  const zone = found?.[5];
  if (!found || !zone) return null;
  const offset = /^[+-]/.test(zone) ? offsetOf(zone) : zones.get(zone.toLowerCase());
  if (offset === undefined) return null;
  const half = found[4]?.toLowerCase();
  const hour = half === undefined ? Number(found[1]) : (Number(found[1]) % 12) + (half === 'p' ? 12 : 0);
  return hour > 23
    ? null
    : `T${two(hour)}:${found[2] ?? '00'}${found[3] ? `:${found[3]}` : ''}${offset === '+00:00' ? 'Z' : offset}`;
}

/**
 * The date that a page gives somewhere, in any of the ways in which pages do: ISO 8601, seconds since 1970, or
 * written out. `YYYY-MM-DD`, with hour and zone where both are known; null where there is none.
 */
export function readLooseDate(given: string, language: string): string | null {
  const text = western(given).trim().slice(0, 200);
  const stated = readStated(text);
  if (stated !== null)
    return isPublishedDate(stated)
      ? stated
      : isPublishedDate(stated.slice(0, 10))
        ? stated.slice(0, 10)
        : null;
  const found = readWritten(text) ?? readNumeric(text, language);
  if (!found || !isPublishedDate(found.date)) return null;
  const time = timeOf(text.slice(found.end));
  const whole = time === null ? found.date : found.date + time;
  return isPublishedDate(whole) ? whole : found.date;
}
