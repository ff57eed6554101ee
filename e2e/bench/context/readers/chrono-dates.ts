import { casual, type ParsedComponents } from 'chrono-node';
import type { LabelledTimex } from '../labelled';
import { cutToUnit, partOfDay, splitSpan, trimExtent, weekOf } from '../timex-words';

const two = (value: number) => String(value).padStart(2, '0');

/** What is certain in chrono's components, as exact as it is. */
function toTimex(components: ParsedComponents, words: string): { type: string; value: string } {
  const [year, month, day] = [components.get('year'), components.get('month'), components.get('day')];
  if (year === null || month === null || day === null) return { type: 'DATE', value: '' };
  if (/^(?:right )?now$/i.test(words)) return { type: 'DATE', value: 'PRESENT_REF' };
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const part = partOfDay(words);
  if (part) return { type: 'TIME', value: `${date}${part}` };
  if (components.isCertain('hour')) {
    const minute = components.get('minute') ?? 0;
    return { type: 'TIME', value: `${date}T${two(components.get('hour') ?? 0)}:${two(minute)}` };
  }
  if (/\bweeks?\b/i.test(words) && !components.isCertain('weekday'))
    return { type: 'DATE', value: weekOf(new Date(`${date}T12:00:00Z`)) };
  if (components.isCertain('day') || components.isCertain('weekday'))
    return { type: 'DATE', value: cutToUnit(date, words) };
  return { type: 'DATE', value: components.isCertain('month') ? date.slice(0, 7) : date.slice(0, 4) };
}

/** chrono's casual English, with noon of the day of publication as its present. */
export function readWithChrono(text: string, published: string): LabelledTimex[] {
  return casual.parse(text, new Date(`${published.slice(0, 10)}T12:00:00`)).flatMap((result) => {
    const { start, end, words } = trimExtent(result.text, result.index);
    const first = toTimex(result.start, words);
    const both = result.end && splitSpan(words, start, first, toTimex(result.end, words));
    return both || [{ start, end, ...first }];
  });
}
