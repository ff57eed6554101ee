import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { splitSentences } from '../../../../lib/language/tokens/sentences';
import type { LabelledTimex } from '../labelled';
import { cutToUnit, quarterOf, splitSpan } from '../timex-words';

interface Resolved {
  timex?: string;
  type?: string;
  value?: string;
  start?: string;
  end?: string;
}

const distance = ({ start, value }: Resolved, published: string) =>
  Math.abs(Date.parse((start ?? value ?? '').slice(0, 10)) - Date.parse(published));

/** The library resolves an open date ("Friday") to the past and to the future; the nearer is meant more often. */
function nearest(values: readonly Resolved[], published: string): Resolved | undefined {
  const [past, future] = values;
  return past && future && distance(future, published) < distance(past, published) ? future : past;
}

function toTimex(past: Resolved | undefined, words: string, published: string): LabelledTimex | null {
  const timex = past?.timex ?? '';
  const made = (type: string, value: string) => ({ start: 0, end: 0, type, value });
  if (!past) return null;
  if (timex.endsWith('_REF')) return made('DATE', timex);
  if (past.type === 'duration') return made('DURATION', timex);
  if (past.type === 'set') return made('SET', timex);
  const length = /,(P[\dT][^)]*)\)$/.exec(timex)?.[1];
  if (length && /^(?:the )?(?:past|last|next|coming)\b/.test(words)) return made('DURATION', length);
  if (past.type === 'time') return made('TIME', `${published}${timex.replace(/^(T\d\d)$/, '$1:00')}`);
  if (past.type === 'timerange') return made('TIME', `${published}${timex}`);
  if (past.type === 'datetime' || past.type === 'datetimerange') {
    const time = /T.*$/.exec(timex.startsWith('(') ? '' : timex)?.[0] ?? '';
    const day = (past.value ?? past.start ?? '').slice(0, 10);
    return made('TIME', `${day}${time.replace(/^(T\d\d)$/, '$1:00')}`);
  }
  if (/^\d{4}(?:-\w\w+)*$/.test(timex)) return made('DATE', cutToUnit(timex, words));
  const from = past.start ?? past.value ?? '';
  if (length === 'P3M') return made('DATE', `${from.slice(0, 4)}-${quarterOf(Number(from.slice(5, 7)))}`);
  if (/^XXXX-\d\d$/.test(timex)) return made('DATE', from.slice(0, 7));
  return made('DATE', cutToUnit(from, words));
}

/** Reads sentence by sentence: on whole articles the library's expressions run for minutes. */
export function readWithRecognizers(text: string, published: string): LabelledTimex[] {
  const present = new Date(`${published.slice(0, 10)}T12:00:00`);
  const found: LabelledTimex[] = [];
  for (const { start: index, end: stop } of splitSentences(text, 'en')) {
    const segment = text.slice(index, stop);
    for (const result of recognizeDateTime(segment, 'en-us', undefined, present)) {
      const values: Resolved[] = result.resolution?.values ?? [];
      const words = segment.slice(result.start, result.end + 1).toLowerCase();
      const lead = /^(?:from|between|in|on|since|before|after|by|until) /.exec(words)?.[0].length ?? 0;
      const start = index + result.start + lead;
      const end = index + result.end + 1;
      const resolved = nearest(values, published.slice(0, 10));
      const timex = toTimex(resolved, words, published.slice(0, 10));
      if (!timex) continue;
      const isSpan = resolved?.timex?.startsWith('(') && resolved.start && resolved.end;
      const ends = [resolved?.start ?? '', resolved?.end ?? ''].map((value) => ({ type: 'DATE', value }));
      const both = isSpan && ends[0] && ends[1] && splitSpan(words.slice(lead), start, ends[0], ends[1]);
      found.push(...(both || [{ ...timex, start, end }]));
    }
  }
  return found;
}
