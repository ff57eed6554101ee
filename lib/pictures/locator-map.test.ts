import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { drawLocatorMap } from './locator-map';
import { measurePicture } from './measure-picture';
import { readLand } from './read-land';

const file = 'public/maps/four-capitals.svg';

it('is drawn as it is committed', async () => {
  expect(drawLocatorMap(await readLand())).toBe(await readFile(file, 'utf8'));
});

it('is 1200 by 800, below 40 kB, and needs no font and no other file', async () => {
  const svg = await readFile(file, 'utf8');
  expect(await measurePicture(Buffer.from(svg))).toMatchObject({ ok: true, width: 1200, height: 800 });
  expect(Buffer.byteLength(svg)).toBeLessThan(40_000);
  expect(svg).not.toMatch(/<text|font|href|url\(|@import|NaN|undefined/);
});
