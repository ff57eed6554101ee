/** Draws the sample's locator map into `public/`: `npx tsx e2e/dev/draw-map.ts`. */
import { writeFile } from 'node:fs/promises';
import { readLand } from './read-land';
import { drawLocatorMap } from './locator-map';

const file = 'public/maps/four-capitals.svg';
const svg = drawLocatorMap(await readLand());
await writeFile(file, svg);
console.log(`Drew ${file}, ${(svg.length / 1000).toFixed(1)} kB`);
