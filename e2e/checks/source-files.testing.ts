/** What the checks of the code's order look at: every file of ours, with what it imports. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

export const root = join(import.meta.dirname, '..', '..');

export interface SourceFile {
  /** From the root, with `/`. */
  path: string;
  text: string;
  /** Of ours, types and dynamic imports included. */
  imports: string[];
}

const folders = ['app', 'components', 'e2e', 'lib', 'prisma'];
const isGenerated = (path: string) => path.startsWith('prisma/generated/');
const isCode = (path: string) => /\.(?:ts|tsx|mts|mjs)$/u.test(path);

/** The paths of all files in the folders that hold code. */
export const paths: readonly string[] = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      posix.join(folder, path.replaceAll('\\', '/')),
    ),
  )
  .filter((path) => !isGenerated(path) && statSync(join(root, path)).isFile());
const known = new Set(paths);

/** The file of ours that an import leads to; null for a package's. */
function resolve(from: string, specifier: string): string | null {
  if (!/^(?:\.{1,2}|@)\//u.test(specifier)) return null;
  const path = specifier.startsWith('@/') ? specifier.slice(2) : posix.join(dirname(from), specifier);
  if (isGenerated(path)) return 'prisma/generated';
  const endings = ['', '.ts', '.tsx', '.mjs', '.json', '.css'];
  return endings.map((ending) => path + ending).find((one) => known.has(one)) ?? null;
}

export function sourceFile(path: string, text: string): SourceFile {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const found = importedFiles.flatMap(({ fileName }) => resolve(path, fileName) ?? []);
  return { path, text, imports: [...new Set(found)] };
}

export const sourceFiles: readonly SourceFile[] = paths
  .filter(isCode)
  .map((path) => sourceFile(path, readFileSync(join(root, path), 'utf8')));

/** Beside the folders: what sets up the tools. */
export const configFiles: readonly SourceFile[] = readdirSync(root)
  .filter((name) => /\.config\.m?ts$/u.test(name))
  .map((name) => sourceFile(name, readFileSync(join(root, name), 'utf8')));

/** Tests and their support: they may look into anything. */
export const isTest = (path: string): boolean => /\.(?:test|spec|testing)\.tsx?$/u.test(path);
