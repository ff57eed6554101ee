import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, offlineKey, pagesToDrop, spaceFor } from './space';

const article = { slug: 'a', headline: 'A', language: 'en', direction: 'ltr' as const };
const partNames = ['/p1', '/p2', '/p3', '/p4', '/p5'];

const stored = fc
  .uniqueArray(
    fc.record({
      key: fc.constantFrom(offlineKey, ...Array.from({ length: 30 }, (_, index) => `/k${index}`)),
      bytes: fc.nat(1_000),
      parts: fc.uniqueArray(fc.constantFrom(...partNames)),
      openedAt: fc.nat(1_000),
      saved: fc.boolean(),
      article: fc.option(fc.constant(article)),
    }),
    { selector: (page) => page.key, minLength: 1 },
  )
  .map((pages) => pages.map((page) => (page.key === offlineKey ? { ...page, article: null } : page)));
const sizes = fc
  .array(fc.nat(5_000), { minLength: partNames.length, maxLength: partNames.length })
  .map((all) => new Map(partNames.map((name, index) => [name, all[index] ?? 0])));

describe('the space on the device', () => {
  it('is at most 200 MB, and a quarter of what the browser would give', () => {
    expect(spaceFor(undefined)).toBe(200_000_000);
    expect(spaceFor(10 ** 12)).toBe(200_000_000);
    expect(spaceFor(40_000_000)).toBe(10_000_000);
  });

  it('counts what pages share once', () => {
    const page = { bytes: 10, openedAt: 0, saved: false, article };
    const two = [
      { ...page, key: '/a', parts: ['/p1'] },
      { ...page, key: '/b', parts: ['/p1', '/p2'] },
    ];
    expect(
      bytesOf(
        two,
        new Map([
          ['/p1', 100],
          ['/p2', 1_000],
        ]),
      ),
    ).toBe(1_120);
  });

  it('holds what stays, or nothing more could go', () => {
    fc.assert(
      fc.property(stored, sizes, fc.nat(20_000), (pages, of, space) => {
        const dropped = new Set(pagesToDrop(pages, of, space));
        const stay = pages.filter((page) => !dropped.has(page.key));
        const latest = pages.toSorted((a, b) => a.openedAt - b.openedAt).at(-1)?.key;
        const couldGo = stay.filter((page) => page.article !== null && page.key !== latest);
        expect(bytesOf(stay, of) <= space || couldGo.length === 0).toBe(true);
        expect(dropped.has(offlineKey)).toBe(false);
        expect(dropped.has(latest ?? '')).toBe(false);
      }),
    );
  });

  it('is made by dropping what was not opened for longest, and what is saved last', () => {
    fc.assert(
      fc.property(stored, sizes, fc.nat(20_000), (pages, of, space) => {
        const dropped = new Set(pagesToDrop(pages, of, space));
        const articles = pages.filter((page) => page.article !== null);
        const latest = pages.toSorted((a, b) => a.openedAt - b.openedAt).at(-1);
        for (const gone of articles.filter((page) => dropped.has(page.key))) {
          for (const stays of articles.filter((page) => !dropped.has(page.key) && page !== latest)) {
            if (gone.saved) expect(stays.saved).toBe(true);
            if (gone.saved === stays.saved) expect(gone.openedAt).toBeLessThanOrEqual(stays.openedAt);
          }
        }
      }),
    );
  });

  it('is not made where all fits', () => {
    fc.assert(
      fc.property(stored, sizes, (pages, of) => {
        expect(pagesToDrop(pages, of, bytesOf(pages, of))).toEqual([]);
      }),
    );
  });
});
