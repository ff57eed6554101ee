import { anchorWeekday, anchorYearly, yearlyDay } from './anchoring';
import { dayWhen, daysInMonth, timexValue, type When } from './calendar';
import type { Match } from '../grammar/match';
import { clockHour } from '../grammar/number-tokens';
import { endsSentence } from '../grammar/tokenize';
import { numberOf, textOf, took, type Outcome, type DateReading } from './reading';

/** How many words after a time its day can stand: "at 4 p.m. Eastern time on a rainy Thursday". */
const reachAhead = 8;

function weekdayAhead(reading: DateReading, match: Match): number | null {
  const symbol = reading.grammar.symbolOf('SUREDAY');
  for (let index = match.to; index < match.to + reachAhead; index += 1) {
    const token = reading.tokens[index];
    if (!token || token.gap === 2 || endsSentence(reading.text, token)) return null;
    const weekday = token.entry?.values.get(symbol);
    if (typeof weekday === 'number') return weekday;
  }
  return null;
}

function dayOf(reading: DateReading, match: Match): When | null {
  const weekday = numberOf(reading, match, 'SUREDAY');
  if (weekday !== undefined) return anchorWeekday(weekday, reading, match);
  const deictic = numberOf(reading, match, 'DEICTICDAY');
  if (deictic !== undefined) return { unit: 'day', day: reading.published + deictic };
  const month = numberOf(reading, match, 'MONTH');
  const day = numberOf(reading, match, 'DAY') ?? numberOf(reading, match, 'DAYORD');
  if (month !== undefined && day !== undefined) {
    const year = numberOf(reading, match, 'YEAR') ?? numberOf(reading, match, 'YEARWORD');
    if (year === undefined) return anchorYearly(yearlyDay(month, day), reading, match);
    return day <= daysInMonth(year, month) ? dayWhen(year, month, day) : null;
  }
  const ahead = weekdayAhead(reading, match);
  if (ahead !== null) return anchorWeekday(ahead, reading, match);
  const focus = reading.focus?.when;
  if (reading.isHistory) return focus?.unit === 'day' ? focus : null;
  return focus?.unit === 'day' ? focus : { unit: 'day', day: reading.published };
}

const time = (when: When | null, suffix: string): Outcome => ({
  type: 'TIME',
  value: `${when ? timexValue(when) : 'XXXX-XX-XX'}${suffix}`,
  ...(when && { when }),
});

/** "9:30 on Thursday night" is in the evening; no clock of 24 hours is read so before noon. */
function byPart(reading: DateReading, match: Match, hour: number): number {
  const part = textOf(reading, match, 'PART');
  const isLate = part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 6);
  return isLate && hour < 12 ? hour + 12 : hour;
}

const beforeScore =
  /(?<!\p{L})(?:mit|end?stand|sieg|gewann|gewannen|gewonnen|verlor|verloren|siegten?|unterlag|unterlagen|schlug|besiegte|bezwang|finit[ao]|vinto|vinta|perso|terminat[ao]|battuto|ganó|perdió|venció|battu|gagné|won|lost|beat|score)\s$/iu;
const afterScore =
  /^\s*(?:\(\d{1,2}[:–-]\d{1,2}|(?:gegen|für|per|contro|contra|contre)(?!\p{L})|[-–]?\s?(?:Niederlage|Sieg|Erfolg|Führung|Pleite)(?!\p{L}))/iu;

/** "gewann **21:14** (10:8)": what two teams scored. */
function isScore({ text, tokens }: DateReading, { from, to }: Match): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (to - from !== 1 || !first || !last || !text.slice(first.start, last.end).includes(':')) return false;
  return (
    /\d[:–-]\d{1,2} \($/u.test(text.slice(Math.max(0, first.start - 8), first.start)) ||
    beforeScore.test(text.slice(Math.max(0, first.start - 14), first.start)) ||
    afterScore.test(text.slice(last.end, last.end + 16))
  );
}

/** "5:30 p.m.", "10 p.m. Wednesday", "noon Saturday", "19:15". */
export function resolveClock(reading: DateReading, match: Match): Outcome | null {
  const noon = textOf(reading, match, 'NOON');
  if (noon !== undefined) return time(dayOf(reading, match), noon);
  if (isScore(reading, match)) return null;
  const clock =
    textOf(reading, match, 'CLOCK') ?? textOf(reading, match, 'HHMM') ?? textOf(reading, match, 'DOTCLOCK');
  const [hourText, minutes] = clock?.split(':') ?? [];
  const hour = hourText === undefined ? numberOf(reading, match, 'HOUR') : Number(hourText);
  if (hour === undefined || hour > 24) return null;
  const meridiem = textOf(reading, match, 'MERIDIEM') ?? textOf(reading, match, 'DAYHALF');
  const ofDay =
    meridiem === undefined || hour > 12 ? byPart(reading, match, hour) : clockHour(hour, meridiem);
  if (ofDay === null) return null;
  const minute = minutes ?? String(numberOf(reading, match, 'TWODIGITS') ?? 0).padStart(2, '0');
  if (Number(minute) > 59) return null;
  return time(dayOf(reading, match), `T${String(ofDay).padStart(2, '0')}:${minute}`);
}

/** "The morning of 31 January 1965", "the night", "that afternoon". */
export function resolvePartOfDay(reading: DateReading, match: Match): Outcome | null {
  const part = textOf(reading, match, 'PART');
  if (part === undefined) return null;
  const isNamed = took(reading, match, 'MONTH');
  if (match.rule.value === 'any') return time(null, `T${part}`);
  const when = isNamed || match.rule.value === 'focus' || !reading.isHistory ? dayOf(reading, match) : null;
  return isNamed && !when ? null : time(when, `T${part}`);
}
