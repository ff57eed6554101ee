import { build } from 'esbuild';

/** Loaded from `node_modules`: native code, and what the app loads as well; the last never. */
const fromPackages = ['next', 'better-sqlite3', 'pg', 'sharp', 'fontkit', '@prisma/client', 'esbuild'];

/** Programs that others start, each found beside whoever starts it. */
const started = {
  'extract-worker': 'lib/import/workers/extract-worker.ts',
  'picture-worker': 'lib/import/workers/picture-worker.ts',
};

/**
 * Bundles programs to JavaScript that needs neither a loader of TypeScript nor this repository.
 * @param programs the name of each, to its source
 */
export async function bundlePrograms(folder: string, programs: Record<string, string>): Promise<void> {
  await build({
    entryPoints: { ...programs, ...started },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    // What programs import dynamically has to stay so: the framework reads the environment as it loads.
    splitting: true,
    chunkNames: 'chunk-[hash]',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    // Node holds the text of what it has loaded, in two bytes a letter. Traces of errors need the names.
    minify: true,
    keepNames: true,
    // Packages in CommonJS take Node's own modules this way.
    banner: {
      js: `import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);`,
    },
    external: fromPackages,
    logLevel: 'warning',
  });
}
