import { describe, expect, it } from 'vitest';
import { isPublishedDate } from './published-date';

describe('the date of publication', () => {
  it.each(['2023-04-25', '2024-02-29', '2023-04-25T18:30+03:00', '2023-04-25T18:30:05.123Z'])(
    'is a day, or an hour with its zone: %s',
    (text) => {
      expect(isPublishedDate(text)).toBe(true);
    },
  );

  it.each([
    '2023-02-29',
    '2023-13-01',
    '2023-04',
    '2023-04-25T18:30',
    '2023-04-25T24:00Z',
    '2023-04-25~',
    '25 April 2023',
    '',
  ])('is nothing else: %s', (text) => {
    expect(isPublishedDate(text)).toBe(false);
  });
});
