import type { TextSpan } from '../../../language/tokens/sentences';
import { momentWords } from '../../languages';

interface Place {
  text: string;
  sentence: TextSpan;
  timex: TextSpan;
}

/** Small words of places' names, in all languages: "STRATFORD-upon-Avon", "RIO de Janeiro". */
const particle =
  /^(?:d['’].*|l['’].*|de|del|della|di|da|do|dos|das|du|des|la|le|les|el|al|of|the|and|an|am|im|der|den|dem|bei|ob|van|aan|on|upon|sur|sous|y|e)$/u;

/** "CLEAR LAKE, Iowa, **Dec 23** (Reuters) - ": the day that a report was sent, before its first sentence. */
export function isOfDateline({ text, sentence, timex }: Place): boolean {
  const before = text.slice(sentence.start, timex.start);
  const isPlace =
    before.length < 60 &&
    /^\p{Lu}{3}[^.!?;:\n]*,\s$/u.test(before) &&
    // "NATO took Sweden in" is a sentence.
    (before.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []).every(
      (word) => !/^\p{Ll}/u.test(word) || particle.test(word),
    );
  return (
    isPlace && /^\.?\s*(?:\([^()\n]{2,30}\)\s*)?[—–-]{1,2}\s/u.test(text.slice(timex.end, timex.end + 40))
  );
}

const unit = String.raw`\s?(?:[ap]\.?\s?m\.?|uhr|h|horas|heures)`;
/** A time of day by its minutes or its unit; a number alone counts anything. */
const clock = String.raw`\d{1,2}(?:[:.h]\d{2}(?:${unit})?|${unit})`;
const onlyClock = new RegExp(`^(?:${clock}|\\d{1,2})$`, 'iu');
const onlyNumber = /^\d{1,2}$/u;
const joined = String.raw`(?:\s?[–—-]\s?|\s(?:${momentWords('toHour')})\s)`;

const clockBefore = new RegExp(String.raw`(?<![\d.,:])${clock}${joined}$`, 'iu');
/** "from 9 to", "9–", ", 2 to": not "had arrested 14 by". */
const numberBefore = new RegExp(
  String.raw`(?:(?<!\p{L}|(?:${momentWords('countBefore')})\s)(?:${momentWords('fromHour')})\s|[,;:(]\s?)\d{1,2}${joined}$|(?<![\d.,:])\d{1,2}\s?[–—-]\s?$`,
  'iu',
);
const clockAfter = new RegExp(String.raw`^${joined}${clock}(?![\p{L}\d])`, 'iu');
/** "to 5." with nothing that it counts behind. */
const numberAfter = new RegExp(String.raw`^${joined}\d{1,2}(?![.,:]?\d|\s?[\p{L}%€$])`, 'iu');

/** "from **8.30 a.m.** to 3 p.m.": from when to when, on any day. */
export function isOfHours({ text, timex }: Omit<Place, 'sentence'>): boolean {
  const named = text.slice(timex.start, timex.end);
  if (!onlyClock.test(named)) return false;
  const before = text.slice(Math.max(0, timex.start - 32), timex.start);
  const after = text.slice(timex.end, timex.end + 32);
  if (clockBefore.test(before) || clockAfter.test(after)) return true;
  return !onlyNumber.test(named) && (numberBefore.test(before) || numberAfter.test(after));
}
