/** What the installed libraries' readings share on their way to TIMEX3. */
import type { LabelledTimex } from './labelled';

const LEADING = /^(?:[\s("]*(?:on|in|at|for|from|by|since|within|during|until|between|about)\s+)?[\s("]*/i;
const TRAILING = /[\s.,;:!?)"]+$/;

/** TIMEX3 leaves the preposition and the stop outside the extent, which these libraries take in. */
export function trimExtent(text: string, start: number): { start: number; end: number; words: string } {
  const lead = LEADING.exec(text)?.[0].length ?? 0;
  const words = text.slice(lead).replace(TRAILING, '');
  return { start: start + lead, end: start + lead + words.length, words };
}

const BETWEEN = /\s+(?:to|and|until|through|-)\s+|\s*[–—]\s*/i;

/** A span of two dates is two expressions in TIMEX3: "from May to June 2003". */
export function splitSpan(
  words: string,
  start: number,
  first: { type: string; value: string },
  last: { type: string; value: string },
): LabelledTimex[] | null {
  const between = BETWEEN.exec(words);
  if (!between || between.index === 0) return null;
  const second = between.index + between[0].length;
  return [
    { start, end: start + between.index, ...first },
    { start: start + second, end: start + words.length, ...last },
  ];
}

const DAY = 86_400_000;

/** ISO week of a day: `1998-W05`. */
export function weekOf(date: Date): string {
  const day = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  const thursday = new Date(day + (4 - (date.getUTCDay() || 7)) * DAY);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - first) / DAY / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

export const quarterOf = (month: number): string => `Q${Math.floor((month - 1) / 3) + 1}`;

/** Parts of the day as TIMEX3 writes them. */
export function partOfDay(words: string): string | null {
  if (/\bmorning\b/i.test(words)) return 'TMO';
  if (/\bafternoon\b/i.test(words)) return 'TAF';
  if (/\bevening\b/i.test(words)) return 'TEV';
  return /\b(?:to)?night\b/i.test(words) ? 'TNI' : null;
}

/** The unit that "three years ago" counts in is as exact as the date is meant. */
export function cutToUnit(value: string, words: string): string {
  if (/\byears? (?:ago|earlier|later)$/i.test(words)) return value.slice(0, 4);
  return /\bmonths? (?:ago|earlier|later)$/i.test(words) ? value.slice(0, 7) : value;
}
