import { expect, it } from 'vitest';
import { forgetPublished, howPublished, notePublished } from './published-forms';

it('a form is known to be published for ten minutes, unless it was refused', () => {
  notePublished('a', 'one', 0);
  notePublished('b', 'one', 0);
  notePublished('', 'one', 0);
  forgetPublished('b');
  expect(['a', 'b', 'c', ''].map((form) => howPublished(form, 'one', 1_000))).toEqual([
    'so',
    null,
    null,
    null,
  ]);
  // Typed while it was being published.
  expect(howPublished('a', 'two', 1_000)).toBe('otherwise');
  expect(howPublished('a', 'one', 11 * 60_000)).toBeNull();
});

it('the oldest are forgotten first', () => {
  notePublished('first', '', 0);
  for (let count = 0; count < 10_000; count += 1) notePublished(`other ${count}`, '', 1);
  expect([howPublished('first', '', 2), howPublished('other 9999', '', 2)]).toEqual([null, 'so']);
});
