import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, resolve as resolvePath } from 'node:path';
import { type Env, env, EnvError } from '../../base/env';
import { engineOf, sqliteFile } from '../../store/engine/database';
import { exitCodes, StartError } from './steps';

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
export async function preflight({ PORT, HOST, DATA_DIR, DATABASE_URL }: Env): Promise<void> {
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
