import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { securityHeaders } from '../security-headers';
import { scriptsNamedIn } from '../../device/worker/page-parts';
import { type CachedResponse, encodeResponse } from '../cache/cached-response';

const builtFile = join('.next', 'sw.js');

interface Build {
  id: string;
  files: string[];
  named: Record<string, string[]>;
  fixed: boolean;
}

/** Writes the worker of the build that is in `.next`, with the scripts that the build's pages may ask for. */
export async function buildWorker(): Promise<void> {
  const id = (await readFile(join('.next', 'BUILD_ID'), 'utf8')).trim();
  const files = await scriptsOf(join('.next', 'static', 'chunks'));
  const entries = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join('.next', file.slice('/_next/'.length)), 'utf8');
      return [file, scriptsNamedIn(text)] as const;
    }),
  );
  const named = Object.fromEntries(entries.filter(([, scripts]) => scripts.length > 0));
  await writeFile(builtFile, await bundle({ id, files, named, fixed: true }, true));
}

async function scriptsOf(folder: string): Promise<string[]> {
  const manifest: { polyfillFiles?: string[] } = JSON.parse(
    await readFile(join('.next', 'build-manifest.json'), 'utf8'),
  );
  // Browsers that need these have no workers.
  const polyfills = new Set(manifest.polyfillFiles?.map((file) => `/_next/${file}`));
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.js'))
    .map((name) => `/_next/static/chunks/${name.replaceAll('\\', '/')}`)
    .filter((file) => !polyfills.has(file))
    .sort();
}

/** In development there is nothing to keep for later: each change gives other scripts under the same addresses. */
const development: Build = { id: 'development', files: [], named: {}, fixed: false };

/** The build whose pages are served, as the worker knows it. */
export const buildId = async (dev: boolean): Promise<string> =>
  dev ? development.id : (await readFile(join('.next', 'BUILD_ID'), 'utf8')).trim();

/** The worker as a response. Browsers ask anew each time, so that a new build is known at once. */
export async function workerResponse(dev: boolean): Promise<CachedResponse> {
  const script = dev ? await bundle(development, false) : await readFile(builtFile, 'utf8');
  const headers = {
    ...securityHeaders,
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
  };
  return encodeResponse(200, headers, Buffer.from(script));
}

async function bundle(build: Build, minify: boolean): Promise<string> {
  // Only a build and development bundle; a folder that was built has no bundler.
  const { build: esbuild } = await import('esbuild');
  const { outputFiles } = await esbuild({
    entryPoints: [join('lib', 'device', 'worker', 'worker.ts')],
    bundle: true,
    minify,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { __BUILD__: JSON.stringify(build) },
    logLevel: 'warning',
  });
  return outputFiles.map((file) => file.text).join('');
}
