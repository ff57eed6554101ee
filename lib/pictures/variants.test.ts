import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  storedHash,
  largestSrc,
  parseVariant,
  plainSrc,
  srcSet,
  variantFormats,
  variantSrc,
  variantWidths,
} from './variants';

const hash = '0123456789abcdef'.repeat(4);
const stored = (width: number) => ({ src: `/pictures/${hash}`, width, height: 800 });
const map = { src: '/maps/four-capitals.svg', width: 1200, height: 800 };

describe('the widths of a picture', () => {
  it('rise, never enlarge it, and end with its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2400 }), (own) => {
        const widths = variantWidths(own);
        expect(widths.at(-1)).toBe(own);
        expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('the address of a variant', () => {
  it('reads back as the variant that it was made from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2400 }), fc.constantFrom(...variantFormats), (width, format) => {
        const name = variantSrc(stored(2400), { width, format }).split('/').at(-1) ?? '';
        expect(parseVariant(name)).toEqual({ width, format });
      }),
    );
  });

  it.each([
    '828.png',
    '0.avif',
    '-1.webp',
    '828',
    '828.avif.webp',
    '../828.avif',
    '8e2.avif',
    '828.AVIF',
    '',
  ])('is refused when it reads “%s”', (name) => expect(parseVariant(name)).toBeNull());
});

describe('srcset', () => {
  it('offers only addresses that can be made', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2400 }), fc.constantFrom(...variantFormats), (own, format) => {
        for (const candidate of (srcSet(stored(own), format) ?? '').split(', ')) {
          const [address = '', width] = candidate.split(' ');
          const variant = parseVariant(address.split('/').at(-1) ?? '');
          expect(variant?.format).toBe(format);
          expect(variantWidths(own)).toContain(variant?.width);
          expect(width).toBe(`${variant?.width}w`);
        }
      }),
    );
  });

  it('is left out for a picture that is served as it is', () => {
    expect(srcSet(map, 'avif')).toBeNull();
    expect(plainSrc(map)).toBe(map.src);
    expect(largestSrc(map)).toBe(map.src);
  });

  it('goes to 1600 for columns, while the whole picture is there to be opened', () => {
    expect(srcSet(stored(2400), 'avif')).toMatch(/1600\.avif 1600w$/);
    expect(largestSrc(stored(2400))).toBe(`/pictures/${hash}/2400.webp`);
    expect(plainSrc(stored(900))).toBe(`/pictures/${hash}/900.webp`);
  });
});

it('tells stored pictures from others by their address', () => {
  expect(storedHash(`/pictures/${hash}`)).toBe(hash);
  expect(storedHash(`/pictures/${hash}/828.webp`)).toBeNull();
  expect(storedHash(`/pictures/${hash.toUpperCase()}`)).toBeNull();
  expect(storedHash('/pictures/../../etc/passwd')).toBeNull();
});
