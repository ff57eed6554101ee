import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlePrograms } from '../serving/bundle-programs';
import { type Say, step } from '../setup/steps';

const folder = join('.next', 'standalone');

/** Completes the framework's standalone output to a folder that runs without this repository. */
export async function assembleStandalone(say: Say): Promise<void> {
  await step(say, async () => {
    const copies: [from: string, to: string][] = [
      [join('.next', 'static'), join('.next', 'static')],
      [join('.next', 'sw.js'), join('.next', 'sw.js')],
      [join('.next', 'inline-scripts.json'), join('.next', 'inline-scripts.json')],
      ['public', 'public'],
      // The store looks for these beside its own module, which is now in the folder itself.
      [join('prisma', 'migrations'), 'migrations'],
      [join('prisma', 'schema.prisma'), 'schema.prisma'],
      // As the models of languages are.
      [join('lib', 'language', 'models'), 'language-models'],
    ];
    for (const [from, to] of copies) await cp(from, join(folder, to), { recursive: true });
    for (const name of await readdir(folder)) {
      // The framework's own entry would serve without the page cache; the others are of an older build.
      if (name === 'server.js' || name.endsWith('.mjs')) await rm(join(folder, name));
    }
    await bundlePrograms(folder, {
      backstory: 'lib/cli/standalone/standalone-server.ts',
      import: 'lib/cli/standalone/standalone-import.ts',
      people: 'lib/cli/standalone/standalone-people.ts',
      backup: 'lib/cli/standalone/standalone-backup.ts',
      restore: 'lib/cli/standalone/standalone-restore.ts',
    });
    return `Completed ${folder}`;
  });
}
