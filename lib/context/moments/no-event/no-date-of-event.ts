import type { TextSpan } from '../../../language/tokens/sentences';

interface Place {
  text: string;
  sentence: TextSpan;
  timex: TextSpan;
}

/** "CLEAR LAKE, Iowa, **Dec 23** (Reuters) - ": the day that a report was sent, before its first sentence. */
export function isOfDateline({ text, sentence, timex }: Place): boolean {
  const before = text.slice(sentence.start, timex.start);
  const isPlace = before.length < 60 && /^\p{Lu}{3}[^.!?;:\n]*,\s$/u.test(before);
  return (
    isPlace && /^\.?\s*(?:\([^()\n]{2,30}\)\s*)?[—–-]{1,2}\s/u.test(text.slice(timex.end, timex.end + 40))
  );
}

/** A time of day and no more: at most a word of three letters, "Uhr", "horas". */
const clock = String.raw`\d{1,2}(?:[:.h]\d{2})?(?:\s?(?:[ap]\.?\s?m\.?|uhr|h|horas|heures))?`;
const onlyClock = new RegExp(`^${clock}$`, 'iu');
const clockBefore = new RegExp(String.raw`(?<![\d.,:])${clock}\s?(?:[–—-]|\p{Ll}{1,5})\s?$`, 'iu');
const clockAfter = new RegExp(String.raw`^\s?(?:[–—-]|\p{Ll}{1,5})\s?${clock}(?!\d)`, 'iu');

/** "from **8.30 a.m.** to 3 p.m.": from when to when, on any day. */
export function isOfHours({ text, timex }: Omit<Place, 'sentence'>): boolean {
  if (!onlyClock.test(text.slice(timex.start, timex.end))) return false;
  return (
    clockBefore.test(text.slice(Math.max(0, timex.start - 24), timex.start)) ||
    clockAfter.test(text.slice(timex.end, timex.end + 24))
  );
}
