import { amountOf, lengthValue, unitOf } from './amounts';
import type { Match } from '../grammar/match';
import { isTitle } from './titles';
import { numberOf, says, tenseOf, textOf, took, valueOf, type Outcome, type DateReading } from './reading';

/** "Three years", "the past two months", "several weeks", "a decade". */
export function resolveDuration(reading: DateReading, match: Match): Outcome | null {
  // "Dreitägig", "jahrelang": lengths in one word.
  const word = match.rule.value ?? textOf(reading, match, 'LENGTH');
  if (word) return { type: 'DURATION', value: word };
  const unit = unitOf(reading, match);
  if (unit === null) return { type: 'DURATION', value: 'PXX' };
  const amount = amountOf(reading, match);
  // "Three-quarters of its food" is a share.
  const next = reading.tokens[match.to];
  if (unit === 'Q' && next && reading.text.slice(next.start, next.end) === 'of') return null;
  // "About a quarter" is a share too.
  if (unit === 'Q' && amount === 1 && !took(reading, match, 'NUM')) return null;
  if (amount === 2.5 && unit === 'Y') return { type: 'DURATION', value: 'P2Y6M' };
  return { type: 'DURATION', value: lengthValue(amount, unit) };
}

/** "Every month", "each Thursday", "daily", "twice a week", "3 million barrels a day". */
export function resolveSet(reading: DateReading, match: Match): Outcome | null {
  const set = (value: string): Outcome => ({ type: 'SET', value });
  const adverb = textOf(reading, match, 'ADVERB');
  if (adverb !== undefined) return isTitle(reading, match) ? null : set(adverb);
  switch (match.rule.value) {
    case 'weekday': {
      const day =
        numberOf(reading, match, 'SUREDAY') ??
        numberOf(reading, match, 'WDAYS') ??
        numberOf(reading, match, 'DATEDAY');
      const part = textOf(reading, match, 'PART') ?? partOf(reading, match);
      return set(`XXXX-WXX-${day ?? 'X'}${part ? `T${part}` : ''}`);
    }
    case 'month':
      return set(`XXXX-${String(numberOf(reading, match, 'MONTH')).padStart(2, '0')}`);
    case 'season':
      return set(`XXXX-${textOf(reading, match, 'SEASON') ?? 'XX'}`);
    case 'day':
      return set('XXXX-XX-XX');
    case 'year':
      return set('XXXX');
    case 'interval': {
      const unit = unitOf(reading, match);
      return unit === null ? null : set(lengthValue(amountOf(reading, match), unit));
    }
    case 'part':
      return set(`XXXX-XX-XXT${textOf(reading, match, 'PART') ?? textOf(reading, match, 'HABIT') ?? ''}`);
    default: {
      const unit = unitOf(reading, match);
      const amount = says(reading, match, 'OTHER')
        ? 2
        : took(reading, match, 'EVERY')
          ? (valueOf(reading, match, 'NUM') ?? 1)
          : 1;
      return unit === null ? null : set(lengthValue(typeof amount === 'number' ? amount : 1, unit));
    }
  }
}

const partOf = (reading: DateReading, match: Match): string | undefined => {
  const value = reading.tokens[match.to - 1]?.entry?.values.get(reading.grammar.symbolOf('PART'));
  return typeof value === 'string' ? value : undefined;
};

/** "Now", "recently", "soon": times that no calendar has. */
export function resolveReference(reading: DateReading, match: Match): Outcome | null {
  const value = match.rule.value ?? 'PRESENT_REF';
  // "Soon" in a story that is reported in the past is as quick, and not to come.
  if (value === 'FUTURE_REF' && match.to - match.from === 1 && tenseOf(reading, match) === 'past')
    return null;
  return { type: 'DATE', value };
}
