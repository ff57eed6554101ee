import { expect, it } from 'vitest';
import { headAsTyped } from './head-as-typed';

const head = { headline: 'A', language: 'en', publishedAt: '2023-04-25', updatedAt: '2023-04-26' };

it.each([
  [{}, head],
  [
    { language: ' de ', publishedAt: '2011-05-06' },
    { ...head, language: 'de', publishedAt: '2011-05-06' },
  ],
  [{ language: 'no language', publishedAt: 'soon', headline: ' ', updatedAt: 'then' }, head],
  [
    { updatedAt: ' ', headline: 'B' },
    { ...head, updatedAt: null, headline: 'B' },
  ],
])('the head is as it is typed, as far as it can be read: %j', (sent, typed) => {
  expect(headAsTyped(head, (name) => (sent as Record<string, string>)[name] ?? null)).toEqual(typed);
});
