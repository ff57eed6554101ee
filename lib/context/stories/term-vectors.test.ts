import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noLibrary } from './article-terms';
import { cosine, languageShare, termWeight, toVector, type TermCounts } from './term-vectors';

/** A library in which one term stands in so many of a thousand articles. */
const library = (term: string, count: number): TermCounts => ({
  articles: 1_000,
  countOf: (one) => (one === term ? count : 0),
});

const counted = fc
  .dictionary(fc.constantFrom('pier', 'storm', 'ferry', 'alder', 'the'), fc.integer({ min: 1, max: 20 }))
  .map((counts) => new Map(Object.entries(counts)));

describe('the weight of a term', () => {
  it('is the less the more articles of the library have it', () => {
    const weights = [0, 10, 100, 900].map((count) => termWeight('pier', 'en', library('pier', count)));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(new Set(weights).size).toBe(4);
    expect(weights.at(-1)).toBe(0);
  });

  it('is nothing for a word of any text, in an empty library as well', () => {
    expect(termWeight('the', 'en', noLibrary)).toBe(0);
    expect(termWeight('grinda', 'en', noLibrary)).toBeGreaterThan(5);
  });

  it('goes by the language: what is common in one is telling in another', () => {
    expect(languageShare('die', 'de')).toBeGreaterThan(0.5);
    expect(termWeight('die', 'de-AT', noLibrary)).toBe(0);
    expect(termWeight('die', 'en', noLibrary)).toBeGreaterThan(0);
    expect(languageShare('die', 'xx')).toBe(0);
  });
});

describe('vectors', () => {
  it('are as long as one, and as alike to themselves as can be', () => {
    fc.assert(
      fc.property(counted, counted, (a, b) => {
        const [one, other] = [toVector(a, 'en', noLibrary), toVector(b, 'en', noLibrary)];
        expect(one.has('the')).toBe(false);
        if (one.size > 0) expect(cosine(one, one)).toBeCloseTo(1);
        expect(cosine(one, other)).toBeCloseTo(cosine(other, one));
        expect(cosine(one, other)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('tell a word that stands often from one that stands once, but not in proportion', () => {
    const vector = toVector(
      new Map([
        ['grinda', 20],
        ['wajima', 1],
      ]),
      'en',
      noLibrary,
    );
    const ratio = (vector.get('grinda') ?? 0) / (vector.get('wajima') ?? 1);
    expect(ratio).toBeGreaterThan(2);
    expect(ratio).toBeLessThan(5);
  });

  it('of nothing are alike to none', () => {
    expect(
      cosine(toVector(new Map(), 'en', noLibrary), toVector(new Map([['pier', 1]]), 'en', noLibrary)),
    ).toBe(0);
  });
});
