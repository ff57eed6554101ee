/** Draws the site's icons into `app/` and `public/icons/`: `npx tsx e2e/dev/draw-icons.ts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { drawMaskableMark, drawSiteMark, toIco } from '../../lib/pictures/card/site-mark';

const toPng = (svg: string, side: number) =>
  sharp(Buffer.from(svg), { density: 300 }).resize(side).png().toBuffer();

await writeFile('app/icon.svg', drawSiteMark(12));
// Apple rounds the corners itself.
await writeFile('app/apple-icon.png', await toPng(drawSiteMark(0), 180));
await writeFile('app/favicon.ico', toIco(await toPng(drawSiteMark(12), 32), 32));
// For those who install the site: the sizes that browsers ask for.
await mkdir('public/icons', { recursive: true });
for (const side of [192, 512]) {
  await writeFile(`public/icons/mark-${side}.png`, await toPng(drawSiteMark(12), side));
  await writeFile(`public/icons/maskable-${side}.png`, await toPng(drawMaskableMark(), side));
}
console.log('Drew app/icon.svg, app/apple-icon.png, app/favicon.ico and public/icons');
