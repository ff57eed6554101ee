/** Draws the samples' locator maps into `public/`: `npx tsx e2e/dev/draw-map.ts`. */
import { writeFile } from 'node:fs/promises';
import { readLand } from './read-land';
import { drawLocatorMap } from './locator-map';
import { mapPlans } from './map-plans';

const land = await readLand();
for (const plan of mapPlans) {
  const svg = drawLocatorMap(land, plan);
  await writeFile(plan.file, svg);
  console.log(`Drew ${plan.file}, ${(svg.length / 1000).toFixed(1)} kB`);
}
