/**
 * Generates Prisma's client for each engine into `prisma/generated/ENGINE/client`, unless it is
 * there for this schema and this version of Prisma: `npx tsx prisma/generate.ts`.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { type Engine, engines, prismaDir, schemaFor } from './schema-for';
import { withSparseGraph } from './sparse-graph';

const require = createRequire(import.meta.url);

/** @returns the engines whose client was made anew */
export async function generateClients(): Promise<Engine[]> {
  const made = await Promise.all(engines.map(generateClient));
  return engines.filter((_, at) => made[at]);
}

/** Of what is changed in what Prisma makes: with another, clients are made anew. */
const changed = 'sparse graph';

async function generateClient(engine: Engine): Promise<boolean> {
  const folder = join(prismaDir, 'generated', engine);
  const schema = schemaFor(engine);
  const stampFile = join(folder, 'made-from');
  const stamp = createHash('sha256').update(schema).update(prismaVersion()).update(changed).digest('hex');
  if (readIfThere(stampFile) === stamp) return false;

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const schemaFile = join(folder, 'schema.prisma');
  writeFileSync(schemaFile, schema);
  const prisma = join(dirname(require.resolve('prisma/package.json')), 'build', 'index.js');
  await promisify(execFile)(process.execPath, [prisma, 'generate', '--no-hints'], {
    cwd: dirname(prismaDir),
    env: { ...process.env, BACKSTORY_SCHEMA: schemaFile },
  });
  const code = join(folder, 'client', 'internal', 'class.ts');
  writeFileSync(code, withSparseGraph(readFileSync(code, 'utf8')));
  // Written last: a run that was stopped half-way must not look finished.
  writeFileSync(stampFile, stamp);
  return true;
}

function prismaVersion(): string {
  return String((require('prisma/package.json') as { version: string }).version);
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const made = await generateClients();
  console.log(made.length ? `Made the clients of ${made.join(' and ')}` : 'The clients are up to date');
}
