import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The addresses of all files that are served as they are: of the build and of `public/`. */
export async function listOwnFiles(dir = '.'): Promise<Set<string>> {
  const [built, open] = await Promise.all([
    below(join(dir, '.next', 'static'), '/_next/static/'),
    below(join(dir, 'public'), '/'),
  ]);
  return new Set([...built, ...open]);
}

async function below(folder: string, address: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true });
  const names = entries.map((name) => name.replaceAll('\\', '/'));
  // Names in the build hold brackets, which addresses have escaped or not.
  return names.flatMap((name) => [
    address + name,
    address + name.split('/').map(encodeURIComponent).join('/'),
  ]);
}
