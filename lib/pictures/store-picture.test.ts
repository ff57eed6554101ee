import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storePicture, storedFile, measureStored } from './store-picture';
import { findVariant } from './make-variant';
import { maxBytes, remakePicture } from './remake-picture';
import { storedHash, variantFormats, variantWidths } from './variants';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'pictures-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a8321a' } });

async function keep(bytes: Uint8Array) {
  const stored = await storePicture(bytes, dataDir, remakePicture);
  if (!stored.ok) throw new Error(stored.reason);
  return { picture: stored.picture, hash: storedHash(stored.picture.src) ?? '' };
}

describe('keeping a picture', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)(
    'takes %s by its content',
    async (format) => {
      const { picture, hash } = await keep(await blank(60, 40).toFormat(format).toBuffer());
      expect(picture).toMatchObject({ width: 60, height: 40 });
      expect(await measureStored(hash, dataDir)).toEqual({ width: 60, height: 40 });
    },
  );

  it('stands it upright and drops what the camera wrote', async () => {
    const turned = await blank(60, 40)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'secret-place' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { picture, hash } = await keep(turned);
    expect(picture).toMatchObject({ width: 40, height: 60 });
    const bytes = await readFile(storedFile(hash, dataDir));
    const { exif, orientation } = await sharp(bytes).metadata();
    expect({ exif, orientation }).toEqual({ exif: undefined, orientation: undefined });
  });

  it('makes it no larger than 2400 on a side and keeps its shape', async () => {
    const { picture } = await keep(await blank(3000, 1500).jpeg().toBuffer());
    expect(picture).toMatchObject({ width: 2400, height: 1200 });
  });

  it('keeps the same bytes once and answers the same', async () => {
    const bytes = await blank(60, 40).png().toBuffer();
    const [first, again] = [await keep(bytes), await keep(bytes)];
    expect(again).toEqual(first);
    expect(await readdir(join(dataDir, 'pictures'))).toEqual([`${first.hash}.webp`]);
  });

  it.each([
    ['nothing', new Uint8Array(), /empty/],
    ['text', Buffer.from('<p>no picture</p>'), /not a picture/],
    [
      'a drawing',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      /svg can't be stored/,
    ],
    ['too many bytes', new Uint8Array(maxBytes + 1), /larger than 20 MB/],
  ])('refuses %s and writes nothing', async (_, bytes, reason) => {
    expect(await storePicture(bytes, dataDir, remakePicture)).toEqual({
      ok: false,
      reason: expect.stringMatching(reason),
    });
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('refuses more pixels than it could decode, however few bytes they take', async () => {
    const bomb = await blank(8000, 6500).png().toBuffer();
    expect(await storePicture(bomb, dataDir, remakePicture)).toEqual({
      ok: false,
      reason: expect.stringMatching(/50 million/),
    });
  });

  it('refuses a file that was cut off', async () => {
    const noise = await sharp({
      create: {
        width: 400,
        height: 300,
        channels: 3,
        background: 'red',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer();
    const stored = await storePicture(noise.subarray(0, noise.length / 2), dataDir, remakePicture);
    expect(stored).toEqual({ ok: false, reason: expect.stringMatching(/damaged/) });
  });
});

describe('a variant', () => {
  it('is made in the asked width and format, and the same bytes come from the cache', async () => {
    const { hash } = await keep(await blank(1000, 500).jpeg().toBuffer());
    const [made, atTheSameTime] = await Promise.all([
      findVariant(hash, { width: 480, format: 'avif' }, dataDir),
      findVariant(hash, { width: 480, format: 'avif' }, dataDir),
    ]);
    expect(atTheSameTime).toBe(made);
    expect(await sharp(made.kind === 'found' ? made.bytes : undefined).metadata()).toMatchObject({
      width: 480,
      height: 240,
      format: 'heif',
    });
    await rm(storedFile(hash, dataDir));
    expect(await findVariant(hash, { width: 480, format: 'avif' }, dataDir)).toEqual(made);
  });

  it('is refused in a width that is not offered and for a picture that is not stored', async () => {
    const { hash } = await keep(await blank(700, 500).jpeg().toBuffer());
    expect(await findVariant(hash, { width: 481, format: 'webp' }, dataDir)).toEqual({ kind: 'missing' });
    expect(await findVariant(hash, { width: 828, format: 'webp' }, dataDir)).toEqual({ kind: 'missing' });
    expect(await findVariant('0'.repeat(64), { width: 480, format: 'webp' }, dataDir)).toEqual({
      kind: 'missing',
    });
    expect(await readdir(dataDir)).toEqual(['pictures']);
  });

  it('is made in every width and format, more at once than may run', async () => {
    const { hash } = await keep(await blank(900, 300).jpeg().toBuffer());
    const all = variantFormats.flatMap((format) =>
      variantWidths(900).map((width) => findVariant(hash, { width, format }, dataDir)),
    );
    for (const one of await Promise.all(all)) expect(one.kind).toBe('found');
    const made = await readdir(join(dataDir, 'cache', 'pictures'));
    expect(made.map((name) => name.replace(/^[^-]+-/, '')).sort()).toEqual(
      [480, 640, 828, 900].flatMap((width) => [`${width}.avif`, `${width}.webp`]).sort(),
    );
  });

  it('of a picture that can’t be read is none, and says why', async () => {
    const { hash } = await keep(await blank(700, 500).jpeg().toBuffer());
    const variant = { width: 480, format: 'webp' } as const;
    const whole = await readFile(storedFile(hash, dataDir));
    for (const damaged of [Buffer.alloc(0), Buffer.from('<svg/>'), whole.subarray(0, 60)]) {
      await writeFile(storedFile(hash, dataDir), damaged);
      expect(await findVariant(hash, variant, dataDir)).toMatchObject({ kind: 'unreadable' });
    }
    await rm(storedFile(hash, dataDir));
    await mkdir(storedFile(hash, dataDir));
    expect(await findVariant(hash, variant, dataDir)).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringMatching(/EISDIR/),
    });
  });

  it('is shown also where it can’t be stored', async () => {
    const { hash } = await keep(await blank(700, 500).jpeg().toBuffer());
    await writeFile(join(dataDir, 'cache'), 'in the way');
    const found = await findVariant(hash, { width: 480, format: 'webp' }, dataDir);
    expect(found).toMatchObject({ kind: 'found', problem: expect.any(String) });
  });

  it('is refused while too many are being made', async () => {
    const { hash } = await keep(await blank(2400, 20).jpeg().toBuffer());
    const widths = variantWidths(2400);
    const others = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        blank(2400, 20 + at)
          .png()
          .toBuffer()
          .then(keep),
      ),
    );
    const all = [hash, ...others.map((other) => other.hash)].flatMap((one) =>
      widths.map((width) => findVariant(one, { width, format: 'webp' }, dataDir)),
    );
    const kinds = (await Promise.all(all)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'found').length).toBeGreaterThanOrEqual(32);
    expect(kinds).toContain('busy');
    expect(await findVariant(hash, { width: 2400, format: 'webp' }, dataDir)).toMatchObject({
      kind: 'found',
    });
  });
});
