import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, resolve as resolvePath } from 'node:path';
import { generateClients } from '../../prisma/generate';
import { type Env, env, EnvError } from '../env';
import type { Imported } from '../import/import-documents';
import { engineOf, sqliteFile } from '../store/database';
import { migrate, NewerDatabaseError, UnwritableFolderError } from '../store/migrate';
import { exitCodes, type Say, StartError, step } from './steps';

/** The process's configuration, with the project's `.env` read first; real variables win over it. */
export function readEnvironment(): Env {
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    return env();
  } catch (error) {
    if (error instanceof EnvError) throw new StartError(error.message, exitCodes.wrongEnvironment);
    throw error;
  }
}

/**
 * Looks at what can stop a start before anything is changed: the port, and the folders to write to.
 * @throws StartError
 */
export async function checkGround({ PORT, HOST, DATA_DIR, DATABASE_URL }: Env): Promise<void> {
  checkFolder(DATA_DIR, 'The data folder', 'DATA_DIR');
  if (engineOf(DATABASE_URL) === 'sqlite')
    checkFolder(dirname(resolvePath(sqliteFile(DATABASE_URL))), "The database's folder", 'DATABASE_URL');
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? `Port ${PORT} at ${HOST} is taken by another program. Stop that, or choose another with PORT=….`
          : `Can't listen at ${HOST}:${PORT} (${error.message}). HOST and PORT say where.`;
      reject(new StartError(`${reason} Nothing was changed.`, exitCodes.portTaken));
    });
    probe.listen(PORT, HOST, () => probe.close(() => resolve()));
  });
}

/** The nearest of the folder and those above it that exists must let itself be written; none is made yet. */
function checkFolder(folder: string, name: string, variable: string): void {
  let nearest = folder;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  try {
    // A file that may be run and written looks like a folder to `access`.
    if (!statSync(nearest).isDirectory()) throw new Error(`${nearest} is a file`);
    accessSync(nearest, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `${name} ${folder} can't be written (${reason}). ${variable} says where it is. Nothing was changed.`,
      exitCodes.dataFolder,
    );
  }
}

/** Generates the database client if the schema is another than the one it was made for. */
export async function prepareDatabaseClient(say: Say): Promise<void> {
  await step(say, async () =>
    (await generateClients()).length > 0 ? 'Generated the database client' : null,
  );
}

/** Makes the database client and brings the database to this code's schema. @throws StartError */
export async function prepareDatabase({ DATABASE_URL, DATA_DIR }: Env, say: Say): Promise<void> {
  await prepareDatabaseClient(say);
  await step(say, async () => {
    const { applied } = await migrated(DATABASE_URL, DATA_DIR);
    if (applied.length === 0) return 'Database is current';
    return `Applied ${applied.length === 1 ? 'one migration' : `${applied.length} migrations`}`;
  });
}

async function migrated(databaseUrl: string, dataDir: string) {
  try {
    return await migrate(databaseUrl, dataDir);
  } catch (error) {
    if (error instanceof NewerDatabaseError) throw new StartError(error.message, exitCodes.newerDatabase);
    if (error instanceof UnwritableFolderError) throw new StartError(error.message, exitCodes.dataFolder);
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `The database can't be prepared: ${reason}. DATABASE_URL says where it is.`,
      exitCodes.database,
    );
  }
}

/** Loads the sample articles into a library that has none. */
export async function loadSeeds(env: Env, say: Say): Promise<void> {
  await step(say, async () => {
    // Imported late: these need the client that was generated a moment ago.
    const { openStore } = await import('../store/open-store');
    const { importPaths } = await import('./import-paths');
    const store = await openStore({ databaseUrl: env.DATABASE_URL });
    const isEmpty = await store.isEmpty().finally(() => store.close());
    if (!isEmpty) return null;
    const { created } = await importPaths(['seeds'], env, tellProblems);
    return `Loaded ${created} sample articles`;
  });
}

function tellProblems(imported: Imported): void {
  if (imported.ok) return;
  for (const { file, line, reason } of imported.problems) console.error(`${file}:${line}: ${reason}`);
}
