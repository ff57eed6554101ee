import { expect, it } from 'vitest';
import { forgetPublished, isPublishedForm, notePublished } from './published-forms';

it('a form is known to be published for ten minutes, unless it was refused', () => {
  notePublished('a', 0);
  notePublished('b', 0);
  notePublished('', 0);
  forgetPublished('b');
  expect(['a', 'b', 'c', ''].map((form) => isPublishedForm(form, 1_000))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(isPublishedForm('a', 11 * 60_000)).toBe(false);
});

it('the oldest are forgotten first', () => {
  notePublished('first', 0);
  for (let count = 0; count < 10_000; count += 1) notePublished(`other ${count}`, 1);
  expect([isPublishedForm('first', 2), isPublishedForm('other 9999', 2)]).toEqual([false, true]);
});
