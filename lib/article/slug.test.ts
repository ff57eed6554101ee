import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugFrom } from './slug';

describe('slugFrom', () => {
  it('is never empty or long, fits an address, and stays the same when made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (headline) => {
        const slug = slugFrom(headline);
        expect(slug).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugFrom(slug)).toBe(slug);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Russia Hosts Talks with Iran, Syria, Turkey', 'russia-hosts-talks-with-iran-syria-turkey'],
    ['Syria’s “Çözüm” – Ærø', 'syrias-cozum-aero'],
    ['محادثات في موسكو', 'محادثات-في-موسكو'],
    ['Переговоры в Москве', 'переговоры-в-москве'],
    ['!?', 'article'],
  ])('makes %j into %s', (headline, slug) => {
    expect(slugFrom(headline)).toBe(slug);
  });

  it('cuts between words', () => {
    expect(slugFrom('word '.repeat(40))).toBe(Array(16).fill('word').join('-'));
  });
});
