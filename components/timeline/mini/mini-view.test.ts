import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrontMark } from '@/lib/article/lists/front-page';
import { miniView } from './mini-view';

const mark = (date: string, kind: FrontMark['kind'] = 'article'): FrontMark => ({ id: date, date, kind });
const dayOf = (number: number) =>
  new Date(Date.UTC(2020, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

describe('the line of a story', () => {
  it('is none where there is one date', () => {
    expect(miniView([mark('2023-04-25')], 'en')).toBeNull();
    expect(miniView([], 'en')).toBeNull();
  });

  it('says what differs from the label before', () => {
    const view = miniView([mark('2023-10-07'), mark('2023-12-14'), mark('2024-02-03')], 'en');
    expect(view?.labels.map(({ text, year }) => `${text} ${year}`.trim())).toEqual([
      'Oct 7 2023',
      'Dec 14',
      'Feb 3 2024',
    ]);
  });

  it('names the ends, and how many days with articles and how many moments it has', () => {
    const view = miniView([mark('2023-03-23'), mark('2023-07-07'), mark('2023-05', 'moment')], 'en');
    expect(view?.name).toBe('From March 23, 2023 to July 7, 2023: 2 days with articles, one moment');
  });

  it('knows the newest article’s mark, wherever moments stand', () => {
    const view = miniView([mark('2023-04-25'), mark('2023-03-23'), mark('2024-01', 'moment')], 'en');
    expect(view?.marks.filter(({ isNewest }) => isNewest).map(({ id }) => id)).toEqual(['2023-04-25']);
  });

  it('draws years as bars and cuts a gap that is too long', () => {
    const view = miniView(
      [mark('1163', 'moment'), mark('2019-04-15'), mark('2019-04-29'), mark('2019-05-03')],
      'en',
    );
    expect(view?.marks.find(({ id }) => id === '1163')?.shape).toBe('bar');
    expect(view?.breaks).toHaveLength(1);
    expect(view?.lines).toHaveLength(2);
  });

  it('has no more labels in a narrow column than find room there', () => {
    const marks = [0, 60, 120, 180, 240, 300].map((day) => mark(dayOf(day)));
    const labels = (isNarrow: boolean) => miniView(marks, 'en', { isNarrow })?.labels.length ?? 0;
    expect(labels(true)).toBeLessThan(labels(false));
    expect(labels(true)).toBeGreaterThan(1);
  });

  it('keeps a label off one that ends with the line', () => {
    const marks = [mark('2023-11-10'), mark('2024-09-20', 'moment'), mark('2024-11-24')];
    expect(miniView(marks, 'en')?.labels.map(({ text }) => text)).toEqual(['Nov 10', 'Nov 24']);
  });

  it('places days where they stand between the first and the last, wherever nothing is cut', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(400), { minLength: 2, maxLength: 12 }), (numbers) => {
        const view = miniView(
          numbers.map((number) => mark(dayOf(number))),
          'en',
        );
        const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
        for (const { id, start, end } of view?.marks ?? []) {
          const middle = (start + end) / 2;
          expect(middle).toBeGreaterThanOrEqual(0);
          expect(middle).toBeLessThanOrEqual(1);
          if (view?.breaks.length === 0) {
            const number = (Date.parse(id) - Date.parse(dayOf(first))) / 86_400_000;
            const share = (number + 0.5) / (last - first + 1);
            expect(Math.abs(middle - share)).toBeLessThan(0.06);
          }
        }
      }),
    );
  });
});
