import sharp from 'sharp';

/** A picture of 1200×800 that compresses as a news photograph does: soft shapes under some grain. */
export async function drawPhoto(): Promise<Buffer> {
  const [width, height] = [1200, 800];
  const shapes = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#2c3e57"/><stop offset=".6" stop-color="#d58a5a"/><stop offset="1" stop-color="#3a2c2a"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#sky)"/>
    ${Array.from({ length: 60 }, (_, index) => {
      const x = (index * 197) % width;
      const tall = 90 + ((index * 71) % 240);
      return `<rect x="${x}" y="${620 - tall}" width="${18 + ((index * 13) % 46)}" height="${tall + 180}" fill="hsl(${20 + index * 3} 22% ${12 + (index % 9) * 3}%)"/>`;
    }).join('')}
    <circle cx="860" cy="250" r="64" fill="#f6d7a7"/></svg>`;
  const grain = Buffer.alloc(width * height);
  let seed = 1;
  for (let index = 0; index < grain.length; index += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    grain[index] = 84 + ((seed >> 16) % 90);
  }
  const overlay = await sharp(grain, { raw: { width, height, channels: 1 } })
    .blur(0.6)
    .png()
    .toBuffer();
  return sharp(Buffer.from(shapes))
    .composite([{ input: overlay, blend: 'overlay' }])
    .jpeg({ quality: 88 })
    .toBuffer();
}
