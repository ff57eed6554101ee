import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublishedDate } from '../../../article/dates/published-date';
import { readLooseDate } from './loose-date';

describe('a date as pages give it', () => {
  it.each([
    ['2024-05-02T09:30:00+02:00', '2024-05-02T09:30:00+02:00'],
    ['2024-05-02T09:30:00.000Z', '2024-05-02T09:30:00Z'],
    ['2024-05-02T09:30:00+0200', '2024-05-02T09:30:00+02:00'],
    ['2024-05-02 09:30', '2024-05-02'],
    ['20240502', '2024-05-02'],
    ['1714635000', '2024-05-02T07:30:00Z'],
    ['May 2, 2024', '2024-05-02'],
    ['Thursday, May 2nd, 2024', '2024-05-02'],
    ['2 May 2024, 18:05 BST', '2024-05-02T18:05+01:00'],
    ['May 2, 2024 at 6:05 p.m. EDT', '2024-05-02T18:05-04:00'],
    ['14. März 2024, 10:15 Uhr', '2024-03-14'],
    ['2 мая 2024', '2024-05-02'],
    ['٢ أيار ٢٠٢٤', '2024-05-02'],
    ['2 de mayo de 2024', '2024-05-02'],
    ['2024年5月2日', '2024-05-02'],
    ['31.12.2023', '2023-12-31'],
    ['February 30, 2024', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (text, date) => {
    expect(readLooseDate(text, 'de')).toBe(date);
  });

  it('reads a day that could be a month as the page’s language has it', () => {
    expect(readLooseDate('03/04/2024', 'en-US')).toBe('2024-03-04');
    expect(readLooseDate('03/04/2024 10:30 a.m. EST', 'en-US')).toBe('2024-03-04T10:30-05:00');
    for (const language of ['en-GB', 'en-AU', 'en-IE', 'en-NZ', 'en-IN', 'en-ZA', 'fr', 'es-MX'])
      expect(readLooseDate('03/04/2024', language)).toBe('2024-04-03');
    expect(readLooseDate('04.03.2024', 'en-US')).toBe('2024-03-04');
    expect(readLooseDate('04/25/2024', 'en-GB')).toBe('2024-04-25');
  });

  it('is a date of publication or none, whatever is read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d:.TZ/+ -]{0,30}$/)), (text) => {
        const date = readLooseDate(text, 'en');
        return date === null || isPublishedDate(date);
      }),
    );
  });
});
