import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { drawLocatorMap } from './locator-map';
import { readLand } from './read-land';
import { remakePicture } from '../../lib/pictures/remake-picture';

const file = 'public/maps/four-capitals.svg';

it('is drawn as it is committed', async () => {
  expect(drawLocatorMap(await readLand())).toBe(await readFile(file, 'utf8'));
});

it('is 1200 by 800, below 40 kB, and needs no font and no other file', async () => {
  const svg = await readFile(file, 'utf8');
  const measured = await remakePicture(Buffer.from(svg), { pixels: false, drawings: true });
  expect(measured).toMatchObject({ ok: true, width: 1200, height: 800 });
  expect(Buffer.byteLength(svg)).toBeLessThan(40_000);
  expect(svg).not.toMatch(/<text|font|href|url\(|@import|NaN|undefined/);
});
