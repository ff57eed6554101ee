import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  avifOf,
  drawing,
  manyCreators,
  nestedXmp,
  packedDrawing,
  packedProfile,
  packedTexts,
} from './hostile-pictures.testing';
import { pictureFormat } from './picture-format';
import { readXmp } from './read-xmp';
import { remakePicture } from './remake-picture';
import { slimPng } from './slim-png';
import { largestHeifSize, webpSize } from './stated-size';

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: '#a8321a80' } });
const size = { pixels: false };

describe('a picture made to do harm', () => {
  it.each([
    ['elements within elements', nestedXmp],
    ['thousands of photographers', manyCreators],
    ['texts that unpack to gigabytes', () => packedTexts(50, 20_000_000)],
    ['a profile that unpacks to gigabytes', () => packedProfile(50_000_000)],
  ])('with %s is read without them', async (_, make) => {
    const bytes = await make();
    expect(slimPng(bytes).length).toBeLessThan(1_000);
    expect(await remakePicture(bytes, size)).toMatchObject({ ok: true, words: { credit: null } });
  });

  it.each([
    ['a drawing', () => drawing('')],
    ['a drawing after a remark', () => Buffer.from(`<!-- ${'x'.repeat(5_000)} -->${drawing('')}`)],
    ['a drawing in UTF-16', () => Buffer.from(drawing('').toString(), 'utf16le')],
    ['a drawing in gzip', () => packedDrawing(5_000_000)],
    ['a PNG in gzip', () => packedTexts(1, 10).then((png) => Buffer.concat([Buffer.from([31, 139]), png]))],
  ])('that is %s is refused before a decoder sees it', async (_, make) => {
    const bytes = await make();
    expect([null, 'svg']).toContain(pictureFormat(bytes));
    expect(await remakePicture(bytes, { pixels: true })).toMatchObject({ ok: false });
  });

  it('is refused as an AVIF that promises more pixels than may be decoded', async () => {
    expect(await remakePicture(await avifOf(30_000, 30_000), size)).toEqual({
      ok: false,
      reason: expect.stringMatching(/50 million/),
    });
  });
});

describe('words in XMP', () => {
  const names =
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';

  it('are read to a depth, a number and a length', () => {
    const item = (text: string) => `<rdf:li>${text}</rdf:li>`;
    const inside = (text: string) => `<x ${names}><dc:creator><rdf:Seq>${text}</rdf:Seq></dc:creator></x>`;
    expect(readXmp(inside(item('a').repeat(2_000))).creators).toHaveLength(20);
    expect(readXmp(`${'<a>'.repeat(60)}${inside(item('a'))}`)).toEqual({});
    expect(readXmp(inside(item('x'.repeat(100_000))))).toEqual({});
  });

  it('are given up on where elements never end', () => {
    // Taken in to any depth, as many elements take minutes.
    expect(readXmp(`<x ${names}>${'<a>'.repeat(300_000)}`)).toEqual({});
  });
});

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const)(
    'of type %s is reported',
    async (format) => {
      const bytes = await blank(70, 50).toFormat(format).toBuffer();
      expect(pictureFormat(bytes)).toBe(format);
      expect(await remakePicture(bytes, size)).toMatchObject({ ok: true, width: 70, height: 50, made: null });
      if (format === 'avif') expect(largestHeifSize(bytes)).toEqual({ width: 70, height: 50 });
    },
  );

  it('as a PNG looks the same without what it carries', async () => {
    const png = await blank(70, 50).png({ palette: true }).withIccProfile('p3').toBuffer();
    const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();
    expect(await pixels(slimPng(png))).toEqual(await pixels(png));
    expect((await sharp(slimPng(png)).metadata()).icc).toBeDefined();
    expect(slimPng(png.subarray(0, 60)).length).toBeLessThanOrEqual(60);
  });

  it.each([{ lossless: true }, { lossless: false }, { lossless: false, alphaQuality: 1 }])(
    'as a WebP states its size, made with %j',
    async (options) => {
      for (const [width, height] of [
        [1, 1],
        [2400, 33],
      ] as const) {
        const opaque = await blank(width, height).removeAlpha().webp(options).toBuffer();
        const clear = await blank(width, height).webp(options).toBuffer();
        expect([webpSize(opaque), webpSize(clear)]).toEqual([
          { width, height },
          { width, height },
        ]);
      }
      expect(webpSize(Buffer.from('RIFF'))).toBeNull();
    },
  );

  it('that is a drawing has a size where drawings are welcome', async () => {
    const read = await remakePicture(drawing(''), { pixels: false, drawings: true });
    expect(read).toMatchObject({ ok: true, width: 90, height: 90, made: null });
  });
});
