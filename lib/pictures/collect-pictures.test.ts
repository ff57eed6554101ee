import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectPictures } from './collect-pictures';
import { storePicture, storedFile } from './store-picture';
import { variantFolder } from './make-variant';
import { remakePicture } from './remake-picture';
import { storedHash } from './variants';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'collect-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const day = 24 * 60 * 60_000;
const bytesOf = (width: number) =>
  sharp({ create: { width, height: 40, channels: 3, background: '#a8321a' } })
    .png()
    .toBuffer();
async function keep(width: number): Promise<string> {
  const stored = await storePicture(await bytesOf(width), dataDir, remakePicture);
  return (stored.ok && storedHash(stored.picture.src)) || '';
}
const age = (path: string, ms = 2 * day) =>
  utimes(path, new Date(Date.now() - ms), new Date(Date.now() - ms));
const isThere = (hash: string) => existsSync(storedFile(hash, dataDir));

describe('pictures that no article shows', () => {
  it('go when they are a day old, with what was made from them; all others stay', async () => {
    const [used, old, young] = [await keep(60), await keep(61), await keep(62)];
    for (const hash of [used, old]) await age(storedFile(hash, dataDir));
    const [draft, writing, other] = ['a.webp.1.part', 'b.webp.2.part', 'notes.txt'].map((name) =>
      join(dataDir, 'pictures', name),
    ) as [string, string, string];
    for (const path of [draft, writing, other]) await writeFile(path, 'x');
    await age(draft);
    await age(other);
    await mkdir(variantFolder(dataDir), { recursive: true });
    const variants = [used, old].map((hash) => join(variantFolder(dataDir), `${hash}-60.webp`));
    for (const path of variants) await writeFile(path, 'x');

    expect(await collectPictures(dataDir, async () => new Set([used]))).toBe(1);
    expect([used, old, young].map(isThere)).toEqual([true, false, true]);
    expect(variants.map((path) => existsSync(path))).toEqual([true, false]);
    expect([draft, writing, other].map((path) => existsSync(path))).toEqual([false, true, true]);
    expect(await collectPictures(dataDir, async () => new Set([used]))).toBe(0);
  });

  it('stay where an import comes upon them meanwhile', async () => {
    const hash = await keep(60);
    await age(storedFile(hash, dataDir));
    const listUsed = async () => {
      // Another host takes in the same picture just now; its article is not written yet.
      expect(await keep(60)).toBe(hash);
      return new Set(['other']);
    };
    expect(await collectPictures(dataDir, listUsed)).toBe(0);
    expect(isThere(hash)).toBe(true);
    expect(Date.now() - (await stat(storedFile(hash, dataDir))).mtimeMs).toBeLessThan(day);
  });

  it('stay where the library shows none at all: it may be another’s folder', async () => {
    const hash = await keep(60);
    await age(storedFile(hash, dataDir));
    expect(await collectPictures(dataDir, async () => new Set())).toBe(0);
    expect(isThere(hash)).toBe(true);
    expect(await collectPictures(join(dataDir, 'none'), async () => new Set(['a']))).toBe(0);
  });
});
