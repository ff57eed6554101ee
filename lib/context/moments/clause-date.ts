import { parseEdtf } from '../../article/edtf';
import { auxiliariesOf } from '../../language/clauses';
import type { ReadSentence } from '../../language/read-text';
import { tenseOf } from '../../language/verbs';

/** A day or month that lies so far back is not spoken of in the present as if it were this year's. */
const longAgo = 120;
const dayInMs = 86_400_000;

/** `open`: a form of a verb that does not say. */
type When = 'past' | 'coming' | 'open' | null;

/** Whether a clause speaks of what was or of what is to come; null where its verb does not say so. */
export function whenOf(sentence: ReadSentence, head: number, language: string): When {
  const verb = sentence.tokens[head];
  if (verb?.upos !== 'VERB' && verb?.upos !== 'AUX') return null;
  // "an opening slated for", "committing on": a form that leaves open when.
  const isFinite = verb.feats['VerbForm'] === 'Fin' || auxiliariesOf(sentence, head).length > 0;
  if (!isFinite && /^(?:Part|Ger|Inf)$/u.test(verb.feats['VerbForm'] ?? '')) return 'open';
  const { time, perfect, modal } = tenseOf(sentence, head, language);
  if (time === 'future') return 'coming';
  if (modal !== null) return null;
  return time === 'past' || perfect ? 'past' : time === 'present' ? 'coming' : null;
}

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayInMs;
const inYear = (date: string, year: number): string => `${String(year).padStart(4, '0')}${date.slice(4)}`;

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayInMs).toISOString().slice(0, 10);
}

/** True for a day of the week before publication that is named by nothing else. */
function isWeekday(date: string, named: string, published: string): boolean {
  const days = /^\d{4}-\d\d-\d\d$/u.test(date) && /^\p{L}+$/u.test(named) ? daysFrom(date, published) : 0;
  return (
    days > 0 && days < 7 && /(?:day|tag|woch|abend)$/iu.test(named) && !/^(?:yester|heut|gest)/iu.test(named)
  );
}

/**
 * The date of a day or month that is named without its year, by the tense of its clause: "premieres on
 * April 24" is the next one, "attacked on October 7" the last. Null where clause and date exclude each other.
 * @param named what the text calls the date
 * @param isOfVerb whether the verb says when, and not a noun beside it
 */
export function dateByTense(
  date: string,
  named: string,
  when: When,
  published: string,
  isOfVerb: boolean,
): string | null {
  const start = parseEdtf(date)?.start;
  const end = parseEdtf(date)?.end;
  if (!start || !end) return date;
  const isYearless =
    /^\d{4}-\d\d(?:-\d\d)?$/u.test(date) && !/\d{4}|[’']\d\d/u.test(named) && /\p{L}{3}/u.test(named);
  const year = Number(date.slice(0, 4));
  const isNear = Math.abs(year - Number(published.slice(0, 4))) <= 1;
  const isNamed =
    isYearless && isNear && /^(?!.*\b(?:last|next|this|ago|letzt|nächst|vor|in)\b)/iu.test(named);
  if (start > published) {
    // "the Jan. 6 riot" with no verb to it may be the last one or the next.
    if (when === null && isNamed) return null;
    if (when !== 'past') return date;
    // What has been was the last time; a few weeks ahead of its own date an article says something else.
    return isNamed && daysFrom(published, start) > longAgo ? inYear(date, year - 1) : null;
  }
  // "host the Nets on Tuesday"
  if (when === 'coming' && isOfVerb && isWeekday(date, named, published)) return dayAfter(date, 7);
  if (when !== 'coming' || !isNamed || daysFrom(end, published) < longAgo) return date;
  const next = inYear(date, year + 1);
  return next > published ? next : date;
}
