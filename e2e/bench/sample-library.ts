import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPhoto } from '../support/draw-photo';

/** The samples in a folder, the four-way article with a photograph in the place of its map. */
export async function writeSamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp('seeds', folder, { recursive: true });
  await writeFile(join(folder, 'photo.jpg'), await drawPhoto());
  const name = (await readdir(folder)).find((one) => one.includes('moscow-four-way-talks'));
  if (!name) throw new Error('seeds/ has no four-way article');
  const file = join(folder, name);
  const document = await readFile(file, 'utf8');
  await writeFile(file, document.replace('file: /maps/four-capitals.svg', 'file: photo.jpg'));
}
