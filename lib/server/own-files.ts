import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
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

interface OwnStyle {
  /** The addresses of the site's style sheets; none in development, where the framework makes them as they are needed. */
  sheets: string[];
  /** The classes that bring the site's own type into use. */
  typeClasses: string;
}
let style: Promise<OwnStyle> | undefined;

/** What a page needs that the framework doesn't make, to look as the others do. */
export function ownStyle(dir = '.'): Promise<OwnStyle> {
  style ??= findStyle(dir).catch((error: unknown) => {
    // A folder that could not be read once may be the next time.
    style = undefined;
    throw error;
  });
  return style;
}

async function findStyle(dir: string): Promise<OwnStyle> {
  const folder = join(dir, '.next', 'static', 'chunks');
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.css')) : [];
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const classes = texts.flatMap((text) =>
    Array.from(text.matchAll(/\.([\w-]+_variable)\b/g), ([, one]) => one),
  );
  return { sheets: names.map((name) => `/_next/static/chunks/${name}`), typeClasses: classes.join(' ') };
}
