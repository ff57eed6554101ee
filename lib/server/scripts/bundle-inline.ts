import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InlineName, inlineNames, setInlineScripts } from './inline-scripts';

const builtFile = join('.next', 'inline-scripts.json');

/** Bundles each script of lib/device/inline to what stands in the HTML. @param folder the repository's */
export async function bundleInline(folder = '.'): Promise<Record<InlineName, string>> {
  // Only a build and development bundle; a folder that was built has no bundler.
  const { build } = await import('esbuild');
  const bundled = await Promise.all(
    inlineNames.map(async (name) => {
      const { outputFiles } = await build({
        entryPoints: [join(folder, 'lib', 'device', 'inline', `${name}.ts`)],
        bundle: true,
        minify: true,
        write: false,
        format: 'iife',
        // What Next's own scripts ask of browsers.
        target: 'es2020',
        charset: 'utf8',
        legalComments: 'none',
        logLevel: 'warning',
      });
      return [name, outputFiles.map(({ text }) => text.trim()).join('')] as const;
    }),
  );
  return Object.fromEntries(bundled) as Record<InlineName, string>;
}

/** Writes the inline scripts of the build that is in `.next`. */
export async function buildInline(): Promise<void> {
  await writeFile(builtFile, JSON.stringify(await bundleInline()));
}

/** Makes the inline scripts known to whoever renders pages in this process. */
export async function loadInline(dev: boolean): Promise<void> {
  setInlineScripts(dev ? await bundleInline() : JSON.parse(await readFile(builtFile, 'utf8')));
}
