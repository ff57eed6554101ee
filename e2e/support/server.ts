/**
 * The production build on a throwaway library: the samples, the documents of the tests, and a
 * photograph made on the spot. Where it is, tests that run the command line learn from a file.
 */
import { commandLinePermission } from '@/lib/auth/permission';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = await mkdtemp(join(tmpdir(), 'backstory-e2e-'));
Object.assign(process.env, {
  NODE_ENV: 'production',
  DATA_DIR: join(folder, 'data'),
  DATABASE_URL: '',
  // Each test comes from an address of its own.
  TRUST_PROXY: 'private',
  SITE_URL: `http://localhost:${process.env['PORT']}`,
});

const { readEnvironment } = await import('../../lib/cli/setup/preflight');
const { prepareDatabase } = await import('../../lib/cli/importing/prepare');
const { importPaths } = await import('../../lib/cli/importing/import-paths');
const { serveLibrary } = await import('../../lib/cli/serving/serve-library');
const { drawPhoto } = await import('./draw-photo');
const { writeDiary } = await import('./write-diary');
const { writeNotes } = await import('./write-notes');
const { attacks, hostilePage } = await import('../../lib/extract/page/hostile-markup.testing');
const { stopWorkers } = await import('../../lib/import/workers/run-in-worker');
const { serverFile } = await import('./server-file');

const env = readEnvironment();
await prepareDatabase(env, () => {});
const documents = join(folder, 'documents');
await cp('e2e/documents', documents, { recursive: true });
await writeFile(join(documents, 'photo.jpg'), await drawPhoto());
const problems: string[] = [];
await writeDiary(join(documents, 'diary'));
await writeNotes(join(documents, 'notes'));
const hostile = join(folder, 'hostile');
await mkdir(hostile);
for (const [index, [, attack]] of attacks.entries())
  await writeFile(join(hostile, `${index}.html`), hostilePage(attack, `Hostile page ${index}`));
/** The library with the samples alone, which tests with a site of their own begin with. */
const samples = join(folder, 'samples');
for (const named of [['seeds'], [documents], [hostile]]) {
  await importPaths(named, env, {
    permission: commandLinePermission(),
    // The hostile pages are alike but for the attack; none may pass for a copy.
    choices: { update: named.includes(hostile) },
    progress: (imported) => {
      if (imported.kind !== 'saved') problems.push(JSON.stringify(imported));
    },
  });
  if (named.includes('seeds')) await cp(env.DATA_DIR, samples, { recursive: true });
}
stopWorkers();
if (problems.length > 0) throw new Error(`The documents of the tests were refused: ${problems.join('\n')}`);

const serving = await serveLibrary(env, { dev: false });
await writeFile(serverFile, JSON.stringify({ dataDir: env.DATA_DIR, samples, documents, pid: process.pid }));
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    void serving
      .close()
      .then(() => rm(folder, { recursive: true, force: true }))
      .then(() => process.exit(0));
  });
}
