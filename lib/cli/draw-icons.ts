/** Draws the site's icons into `app/`: `npx tsx lib/cli/draw-icons.ts`. */
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { drawSiteMark, toIco } from '../og/site-mark';

const toPng = (svg: string, side: number) =>
  sharp(Buffer.from(svg), { density: 300 }).resize(side).png().toBuffer();

await writeFile('app/icon.svg', drawSiteMark(12));
// Apple rounds the corners itself.
await writeFile('app/apple-icon.png', await toPng(drawSiteMark(0), 180));
await writeFile('app/favicon.ico', toIco(await toPng(drawSiteMark(12), 32), 32));
console.log('Drew app/icon.svg, app/apple-icon.png and app/favicon.ico');
