import nlp from 'compromise';
import datePlugin, { type DateJSON, type DurationJSON } from 'compromise-dates';
import { z } from 'zod';
import { splitSentences } from '../../../../lib/language/tokens/sentences';
import type { LabelledTimex } from '../labelled';
import { partOfDay, quarterOf, splitSpan, trimExtent, weekOf } from '../timex-words';

const reader = nlp.plugin(datePlugin);

const seasons = ['WI', 'SP', 'SU', 'FA'];
const letters: Readonly<Record<string, string>> = {
  year: 'Y',
  quarter: 'Q',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
};

const length = (duration: Readonly<Record<string, number>>): string => {
  const [unit = '', count = 0] = Object.entries(duration)[0] ?? [];
  const singular = unit.replace(/s$/, '');
  const clock = singular === 'hour' || singular === 'minute' ? 'T' : '';
  return letters[singular] ? `P${clock}${count}${letters[singular]}` : '';
};

function toTimex(
  date: DateJSON,
  words: string,
  at: 'start' | 'end' = 'start',
): { type: string; value: string } {
  if (date.repeat) return { type: 'SET', value: length(date.repeat.interval) };
  const instant = date[at];
  if (instant === null) return { type: 'DATE', value: '' };
  const day = instant.slice(0, 10);
  const month = Number(day.slice(5, 7));
  const part = partOfDay(words);
  if (part) return { type: 'TIME', value: `${day}${part}` };
  switch (date.unit) {
    case 'year':
      return { type: 'DATE', value: day.slice(0, 4) };
    case 'month':
      return { type: 'DATE', value: day.slice(0, 7) };
    case 'week':
      return { type: 'DATE', value: weekOf(new Date(instant)) };
    case 'quarter':
      return { type: 'DATE', value: `${day.slice(0, 4)}-${quarterOf(month)}` };
    case 'season':
      return { type: 'DATE', value: `${day.slice(0, 4)}-${seasons[Math.floor((month % 12) / 3)] ?? ''}` };
    case 'hour':
    case 'time':
      return { type: 'TIME', value: `${day}${instant.slice(10, 16)}` };
    default:
      return { type: 'DATE', value: date.duration.months ? day.slice(0, 7) : day };
  }
}

const datesSchema = z.array(z.object({ text: z.string(), dates: z.custom<DateJSON>().optional() }));
const durationsSchema = z.array(
  z.object({ text: z.string(), duration: z.custom<DurationJSON>().optional() }),
);

/** compromise's dates, and its lengths of time where no date is. Its own offsets drift after contractions. */
function readSentence(text: string, published: string): LabelledTimex[] {
  const document = reader(text);
  const found: LabelledTimex[] = [];
  let from = 0;
  const options = { today: published.slice(0, 10), timezone: 'UTC' };
  for (const { text: stretch, dates } of datesSchema.parse(document.dates(options).json())) {
    const place = text.indexOf(stretch, from);
    if (place < 0) continue;
    from = place + stretch.length;
    const { start, end, words } = trimExtent(stretch, place);
    if (!dates || (dates.start === null && !dates.repeat)) continue;
    const first = toTimex(dates, words);
    const both = dates.unit === undefined && splitSpan(words, start, first, toTimex(dates, words, 'end'));
    found.push(...(both || [{ start, end, ...first }]));
  }
  from = 0;
  for (const { text: stretch, duration } of durationsSchema.parse(document.durations().json())) {
    const place = text.indexOf(stretch, from);
    if (place < 0) continue;
    from = place + stretch.length;
    const { start, end } = trimExtent(stretch, place);
    const value = duration ? length(duration) : '';
    if (value !== '' && !found.some((other) => start < other.end && other.start < end))
      found.push({ start, end, type: 'DURATION', value });
  }
  return found;
}

/** Reads sentence by sentence: the library throws on some dates, which then costs the sentence, not the text. */
export function readWithCompromise(text: string, published: string): LabelledTimex[] {
  const found: LabelledTimex[] = [];
  for (const { start: index, end } of splitSentences(text, 'en')) {
    try {
      for (const timex of readSentence(text.slice(index, end), published))
        found.push({ ...timex, start: timex.start + index, end: timex.end + index });
    } catch {
      continue;
    }
  }
  return found;
}
