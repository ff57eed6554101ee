import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderShareCard } from './render-card';
import { drawShareCard, photoPlace, type CardContent } from './share-card';
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
        expect(inside).toMatch(/^(?:<path fill="#[0-9a-f]{6}" d="[MLQCZlqczahvH\d .-]*"\/>)+$/);
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

const moment = (date: string) => ({ id: date, date, kind: 'moment' as const });
const own = (date: string) => ({ id: 'own', date, kind: 'own' as const });
const withLine = (timeline: CardContent['timeline'], more: Partial<CardContent> = {}) =>
  drawShareCard({ ...text, timeline, ...more });
/** Where the dots and bars of one colour have their left ends. */
const marksOf = (svg: string, colour: string) =>
  [...svg.matchAll(/<path fill="(#\w{6})" d="M([\d.]+) [\d.]+H[\d.]+a11 /g)]
    .filter(([, filled]) => filled === colour)
    .map(([, , left]) => Number(left));

describe('the timeline on a card', () => {
  it('stands to scale: moments open, the article itself filled', () => {
    const svg = withLine([moment('2020-01-01'), moment('2020-07-01'), own('2020-12-31')]);
    const [first = 0, middle = 0] = marksOf(svg, '#67635b');
    const [last = 0] = marksOf(svg, '#a8321a');
    expect((middle - first) / (last - first)).toBeCloseTo(182 / 365, 1);
    expect(last).toBeGreaterThan(1000);
  });

  it('is cut where it is empty for too long, and a year is a bar', () => {
    const svg = withLine([moment('1163'), moment('2019-04-15'), moment('2019-04-29'), own('2019-05-03')]);
    expect(svg).toMatch(/l8 -20h3l-8 20z/);
  });

  it('is none with one date, and says whole dates within a year', () => {
    expect(withLine([own('2020-12-31')])).toBe(drawShareCard(text));
    const years = withLine([moment('2019-12-31'), own('2020-12-31')]);
    const days = withLine([moment('2020-01-01'), own('2020-12-31')]);
    expect(days.length).toBeGreaterThan(years.length + 1_000);
  });

  it('stays on the card, whatever its dates', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 30 }), (days) => {
        for (const [, x, y] of withLine(days.map(moment)).matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThan(1200);
          expect(Number(y)).toBeLessThan(630);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stands with the site’s name where the headline can’t be set', () => {
    expect(withLine([moment('2019'), own('2020-12-31')], { headline: 'Переговоры' })).toContain(
      marksOf(withLine([moment('2019'), own('2020-12-31')]), '#a8321a')[0]?.toString() ?? 'nothing',
    );
  });
});

describe('the photograph on a card', () => {
  const photo = () =>
    sharp({ create: { width: 900, height: 700, channels: 3, background: '#3a7f5c' } })
      .webp()
      .toBuffer();
  const colourAt = async (png: Buffer, left: number, top: number) =>
    [...(await sharp(png).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer())].map(
      (value) => Math.round(value / 8),
    );

  it('stands at the upper right, and no word runs into it', async () => {
    const headline = 'Four ministers meet for a long day of talks in the capital';
    const png = await renderShareCard({ ...text, headline }, await photo());
    expect(await colourAt(png, 1190, 10)).toEqual([0x3a, 0x7f, 0x5c].map((value) => Math.round(value / 8)));
    const svg = drawShareCard({ ...text, headline, hasPhoto: true });
    const above = [...svg.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].filter(([, , y]) => Number(y) < 400);
    expect(Math.max(...above.map(([, x]) => Number(x)))).toBeLessThan(photoPlace.left);
  });

  it('leaves the site’s name free where the headline can’t be set', () => {
    const svg = drawShareCard({ ...text, headline: '会谈', hasPhoto: true });
    const above = [...svg.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].filter(([, , y]) => Number(y) < 400);
    expect(above.length).toBeGreaterThan(5);
    expect(Math.max(...above.map(([, x]) => Number(x)))).toBeLessThan(photoPlace.left);
  });

  it('is left out where it can’t be read', async () => {
    expect(await renderShareCard(text, new Uint8Array([1, 2, 3]))).toEqual(await renderShareCard(text));
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
