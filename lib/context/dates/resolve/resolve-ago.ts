import { shiftDay, stretchOf, timexValue } from './calendar';
import type { CalendarUnit, When } from './calendar';
import type { Match } from '../grammar/match';
import { dayOfEvent } from './event-days';
import { amountOf, unitOf } from './amounts';
import { storyDay, tenseOf, type Outcome, type DateReading } from './reading';

const dated = (when: When): Outcome => ({ type: 'DATE', value: timexValue(when), when });
const vague = (value: string): Outcome => ({ type: 'DATE', value });

const shiftUnits: Readonly<Record<string, CalendarUnit>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  Q: 'quarter',
  DE: 'decade',
  CE: 'century',
};

/** "Three years ago", "two days later", "a year earlier". */
export function resolveAgo(reading: DateReading, match: Match): Outcome | null {
  const from = match.rule.value;
  const amount = amountOf(reading, match);
  const unit = unitOf(reading, match);
  // "En dos meses" is a length where the verb tells of the past.
  if (from === 'within' && tenseOf(reading, match) === 'past') return null;
  const isBack = from !== 'on' && from !== 'ahead' && from !== 'within';
  if (unit === null) return null;
  const calendar = shiftUnits[unit];
  if (typeof amount !== 'number' || calendar === undefined || !Number.isInteger(amount))
    return from === 'event' ? null : vague(isBack ? 'PAST_REF' : 'FUTURE_REF');
  // After "after" stands an article, and then what happened.
  const event = from === 'event' ? dayOfEvent(reading, match, match.to + 1) : null;
  if (from === 'event') {
    if (!event) return null;
    const isAfter = reading.text.slice(0, reading.tokens[match.to - 1]?.end).endsWith('after');
    return dated(stretchOf(shiftDay(event.day, calendar, isAfter ? amount : -amount), calendar));
  }
  const base =
    (from === 'now' || from === 'ahead' || from === 'within') && !reading.isHistory
      ? { unit: 'day' as const, day: reading.published }
      : storyDay(reading);
  // "Two years later" of something that has no date here lies at no day that is known.
  if (from === 'on' && !reading.focus && tenseOf(reading, match) !== 'future') return vague('FUTURE_REF');
  const count = isBack ? -amount : amount;
  // A comparison with the year before is of the quarter that the report is about.
  if (calendar === 'year' && amount === 1 && isBack && reading.quarter && !reading.isHistory)
    return dated({ unit: 'quarter', day: shiftDay(reading.quarter.day, 'year', -1) });
  if (calendar === 'day' && base.unit !== 'day') return vague('XXXX-XX-XX');
  // "A week later" than a year or a month is in no week that is known.
  if (calendar === 'week' && base.unit !== 'day' && base.unit !== 'week' && base.unit !== 'weekend')
    return vague('XXXX-WXX');
  if (calendar === 'month' && (base.unit === 'year' || base.unit === 'decade')) return vague('XXXX-XX');
  const day = shiftDay(base.day, calendar, count);
  if (calendar === 'week' && reading.isHistory && base.unit === 'day')
    return dated({ unit: 'week', day: stretchOf(day, 'week').day });
  const isAbout = calendar === 'year' && roughly.test(around(reading, match));
  return { ...dated(stretchOf(day, calendar)), ...(isAbout && { approximate: true }) };
}

/** "**über** zwei Jahren", "**nearly** 20 years ago": counted from there, the year is only about right. */
const roughly =
  /(?<!\p{L})(?:about|around|roughly|some|over|nearly|almost|more than|less than|über|mehr als|fast|rund|etwa|knapp|gut|plus d[e’']|près d[e’']|environ|presque|más de|casi|unos|unas|cerca de|oltre|più di|quasi|circa|mais de|quase|ponad|около|более|ruim|bijna|ongeveer)(?!\p{L})/iu;

/** The words of an expression with the two before it. */
function around({ text, tokens }: DateReading, { from, to }: Match): string {
  const first = tokens[Math.max(0, from - 2)];
  return text.slice(first?.start, tokens[to - 1]?.end);
}
