import type { ReadSentence } from '../../../language/read-text';
import { dependentsOf } from '../../../language/tree';
import { tenseOf } from '../../../language/verbs';
import type { Timex } from '../../dates/resolve/timex';

/** What leads to a length that lasts until now, by language. */
const lasting: Readonly<Record<string, RegExp>> = {
  en: /^for$/iu,
  de: /^seit$/iu,
  fr: /^depuis$/iu,
  es: /^(?:desde|hace)$/iu,
  it: /^da$/iu,
  pt: /^(?:há|desde)$/iu,
  nl: /^(?:sinds|al)$/iu,
};

const moreThan =
  /(?<!\p{L})(?:more than|over|nearly|almost|at least|some|über|mehr als|fast|gut|plus de|près de|más de|casi|più di|oltre|quasi|mais de|meer dan|ruim)\s/iu;

interface Length {
  text: string;
  timex: Timex;
  sentence: ReadSentence;
  dateAt: number;
  head: number;
  language: string;
  /** `YYYY-MM-DD` */
  published: string;
}

/**
 * When that began which has lasted for a length of time until publication: "has led the party **for 32
 * years**", "läuft **seit sechs Wochen**". As exact as the length, and approximate; null for other lengths.
 */
export function beginningOf({
  text,
  timex,
  sentence,
  dateAt,
  head,
  language,
  published,
}: Length): string | null {
  const [, amount = '', unit = ''] = /^P(\d+)([YMWD])$/u.exec(timex.value) ?? [];
  const count = Number(amount);
  if (timex.type !== 'DURATION' || count === 0) return null;
  const cases = dependentsOf(sentence, dateAt, 'case', 'advmod', 'mark');
  const leads = lasting[language];
  if (!leads || !cases.some((at) => leads.test(sentence.tokens[at]?.form ?? ''))) return null;
  // "for **more than** ten years": nobody knows when.
  if (moreThan.test(text.slice(Math.max(0, timex.start - 16), timex.end))) return null;
  const { time, perfect, modal } = tenseOf(sentence, head, language);
  // English says it with the perfect, the other languages with the present.
  if (time !== 'present' || modal !== null || (language === 'en' && !isPerfect(sentence, head, perfect)))
    return null;
  const year = Number(published.slice(0, 4));
  if (unit === 'Y') return count < year ? `${String(year - count).padStart(4, '0')}~` : null;
  const day = new Date(published);
  if (unit === 'M') day.setUTCMonth(day.getUTCMonth() - count, 1);
  else day.setUTCDate(day.getUTCDate() - count * (unit === 'W' ? 7 : 1));
  return `${day.toISOString().slice(0, unit === 'D' ? 10 : 7)}~`;
}

/** "has worked", and "has been working". */
const isPerfect = (sentence: ReadSentence, head: number, perfect: boolean): boolean =>
  perfect ||
  dependentsOf(sentence, head, 'aux').some((at) =>
    /^(?:has|have|['’]ve)$/iu.test(sentence.tokens[at]?.form ?? ''),
  );
