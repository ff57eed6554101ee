import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderShareCard } from './render-card';
import { drawShareCard } from './share-card';
import { drawSiteMark } from './site-mark';
import { wrapText } from './wrap-text';

const text = {
  headline: 'Four ministers meet',
  kicker: 'The road back',
  source: 'AFP, 2023',
  siteName: 'Backstory',
};
const withHeadline = (headline: string) => drawShareCard({ ...text, headline });
const siteOnly = withHeadline('会谈');

afterEach(() => vi.unstubAllGlobals());

describe('the card of a shared article', () => {
  it.each([
    'Talks 🕊 in Moscow, ministers say',
    'محادثات في موسكو',
    'Переговоры',
    '<script>alert(1)</script>',
    'Tĥe \u0000 ta\ud800lks',
  ])('asks no host for anything, whatever the headline: “%s”', async (headline) => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    const png = await renderShareCard({ ...text, headline });
    expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('holds shapes only: no text, no font, no address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (headline) => {
        const inside = withHeadline(headline)
          .replace(/^<svg [^>]*>/, '')
          .replace(/<\/svg>$/, '');
        expect(inside).toMatch(/^(?:<path fill="#[0-9a-f]{6}" d="[MLQCZlqczhvH\d .-]*"\/>)+$/);
      }),
      { numRuns: 50 },
    );
  });

  it('shows the site alone where the headline is in a script that its faces lack', () => {
    expect(withHeadline('Переговоры в Москве')).toBe(siteOnly);
    expect(withHeadline('Talks in Moscow')).not.toBe(siteOnly);
  });

  it('leaves out a letter that it lacks where the rest can be read', () => {
    expect(withHeadline('Talks in Moscow 🕊')).toBe(withHeadline('Talks in Moscow'));
  });

  it('cuts a headline of any length to what there is room for', () => {
    const card = withHeadline('Unbreakable'.repeat(2_000));
    const heights = [...card.matchAll(/M-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.max(...heights)).toBeLessThan(600);
  });
});

describe('wrapping', () => {
  it('loses no letter and passes no measure', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 30 }).filter((word) => !word.includes(' '))),
        fc.integer({ min: 1, max: 20 }),
        (words, measure) => {
          const lines = wrapText(words.join(' '), measure, (line) => [...line].length);
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
          expect(Math.max(0, ...lines.map((line) => [...line].length))).toBeLessThanOrEqual(measure);
        },
      ),
    );
  });
});

it('has the icons drawn as they are committed', async () => {
  expect(await readFile('app/icon.svg', 'utf8')).toBe(drawSiteMark(12));
  expect(await sharp('app/apple-icon.png').metadata()).toMatchObject({ width: 180, height: 180 });
});
