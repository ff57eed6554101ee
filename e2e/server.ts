/**
 * The production build on a throwaway library: the samples, the documents of the tests, and a
 * photograph made on the spot. Where it is, tests that run the command line learn from a file.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = await mkdtemp(join(tmpdir(), 'backstory-e2e-'));
Object.assign(process.env, {
  NODE_ENV: 'production',
  DATA_DIR: join(folder, 'data'),
  DATABASE_URL: '',
  SITE_URL: `http://localhost:${process.env['PORT']}`,
});

const { readEnvironment } = await import('../lib/cli/check-ground');
const { prepareDatabase } = await import('../lib/cli/prepare');
const { importPaths } = await import('../lib/cli/import-paths');
const { serve } = await import('../lib/http/serve');
const { drawPhoto } = await import('./draw-photo');
const { writeDiary } = await import('./write-diary');
const { serverFile } = await import('./server-file');

const env = readEnvironment();
await prepareDatabase(env, () => {});
const documents = join(folder, 'documents');
await cp('e2e/documents', documents, { recursive: true });
await writeFile(join(documents, 'photo.jpg'), await drawPhoto());
const problems: string[] = [];
await writeDiary(join(documents, 'diary'));
await importPaths(['seeds', documents], env, {
  progress: (imported) => {
    if (imported.kind !== 'saved') problems.push(JSON.stringify(imported));
  },
});
if (problems.length > 0) throw new Error(`The documents of the tests were refused: ${problems.join('\n')}`);

const serving = await serve({ env, dev: false });
await writeFile(serverFile, JSON.stringify({ dataDir: env.DATA_DIR, documents, pid: process.pid }));
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    void serving
      .close()
      .then(() => rm(folder, { recursive: true, force: true }))
      .then(() => process.exit(0));
  });
}
