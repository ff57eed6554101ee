import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { buildInline } from '../../server/scripts/bundle-inline';
import { buildWorker } from '../../server/scripts/worker-script';
import { bundlePrograms } from './bundle-programs';
import { keepingLastBuild, restoreLastBuild, stampFile } from './last-build';
import { exitCodes, type Say, StartError, step } from '../setup/steps';

/** What a build is made from. Tests, seeds, migrations and prose can change without a new one. */
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'prisma/sparse-graph.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];
const isTest = /\.(?:test|spec)\.tsx?$/;

/** Builds the site for production if its sources are others than those of the build that is there. */
export async function buildSite(say: Say): Promise<void> {
  await step(say, async () => {
    await restoreLastBuild();
    const stamp = await hashOfSources();
    if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) return 'Build is current';
    say('Building the site; this takes a minute or two …');
    await keepingLastBuild(async () => {
      await nextBuild();
      await Promise.all([buildWorker(), buildInline(), buildPrograms()]);
      await writeFile(stampFile, stamp);
    });
    return 'Built the site';
  });
}

/** What `npm start` serves with, and what that starts; it looks for some files beside itself. */
async function buildPrograms(): Promise<void> {
  const folder = join('.next', 'programs');
  await rm(folder, { recursive: true, force: true });
  await bundlePrograms(folder, {
    serve: 'lib/cli/serving/serve-built.ts',
    backup: 'lib/cli/commands/backup.ts',
  });
  const beside = { migrations: 'prisma/migrations', 'language-models': 'lib/language/models' };
  for (const [name, path] of Object.entries(beside))
    await symlink(resolve(path), join(folder, name), 'junction');
  await copyFile(join('prisma', 'schema.prisma'), join(folder, 'schema.prisma'));
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256').update(process.versions.node);
  for (const source of sources) {
    for (const file of await filesBelow(source)) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  if (/\.\w+$/.test(path)) return existsSync(path) ? [path] : [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isTest.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function nextBuild(): Promise<void> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const build = spawn(process.execPath, [next, 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  const endWithUs = () => build.kill();
  process.once('exit', endWithUs);
  let output = '';
  const loud = process.env['LOG_LEVEL'] === 'debug';
  for (const stream of [build.stdout, build.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
      if (loud) process.stderr.write(chunk);
    });
  }
  const code = await new Promise((resolve) => build.on('close', resolve));
  process.off('exit', endWithUs);
  if (code !== 0) {
    // The bundler remembers a fault of a style sheet, and fails by it even when it has been corrected.
    await rm(join('.next', 'cache'), { recursive: true, force: true });
    throw new StartError(`${loud ? '' : output}\nThe site could not be built; see above.`, exitCodes.build);
  }
}
