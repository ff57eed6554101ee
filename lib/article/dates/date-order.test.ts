import { describe, expect, it } from 'vitest';
import { isMonthFirst } from './date-order';

describe('a date in numbers', () => {
  it.each(['en', 'en-US', 'EN-us', 'en-Latn-US', 'en-PH', 'en_US'])('has the month first in %s', (tag) =>
    expect(isMonthFirst(tag)).toBe(true),
  );
  it.each(['en-GB', 'en-AU', 'en-IE', 'en-NZ', 'en-IN', 'en-ZA', 'en-001', 'de', 'fr-CA', 'es-US', ''])(
    'has the day first in %s',
    (tag) => expect(isMonthFirst(tag)).toBe(false),
  );
});
