import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { drawLocatorMap } from './locator-map';
import { mapPlans } from './map-plans';
import { readLand } from './read-land';
import { remakePicture } from '../../lib/pictures/remake-picture';

const files = mapPlans.map(({ file }) => file);

it.each(mapPlans)('$file is drawn as it is committed', async (plan) => {
  expect(drawLocatorMap(await readLand(), plan)).toBe(await readFile(plan.file, 'utf8'));
});

it.each(files)('%s is 1200 by 800, below 40 kB, and needs no font and no other file', async (file) => {
  const svg = await readFile(file, 'utf8');
  const measured = await remakePicture(Buffer.from(svg), { pixels: false, drawings: true });
  expect(measured).toMatchObject({ ok: true, width: 1200, height: 800 });
  expect(Buffer.byteLength(svg)).toBeLessThan(40_000);
  expect(svg).not.toMatch(/<text|font|href|url\(|@import|NaN|undefined/);
});
