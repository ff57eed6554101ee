import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The world's land at a scale of 1 to 50 million, from the package that carries it. */
export async function readLand(): Promise<Topology<{ land: GeometryCollection }>> {
  const file = join(process.cwd(), 'node_modules/world-atlas/land-50m.json');
  return JSON.parse(await readFile(file, 'utf8'));
}
