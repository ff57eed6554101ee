import { generateClients } from '../../../prisma/generate';
import { commandLinePermission } from '../../auth/permission';
import type { Env } from '../../base/env';
import { problemLine } from '../../documents/problem';
import type { Imported } from '../../import/import-steps';
import type { Store } from '../../store/open-store';
import { migrateDatabase } from '../setup/migrate-database';
import { type Say, step } from '../setup/steps';

/** Generates the database client if the schema is another than the one it was made for. */
export async function prepareDatabaseClient(say: Say): Promise<void> {
  await step(say, async () =>
    (await generateClients()).length > 0 ? 'Generated the database client' : null,
  );
}

/** Makes the database client and brings the database to this code's schema. @throws StartError */
export async function prepareDatabase(env: Env, say: Say): Promise<void> {
  await prepareDatabaseClient(say);
  await migrateDatabase(env, say);
}

/** Loads the sample articles into a library that never had an article: samples that were removed stay away. */
export async function loadSeeds(env: Env, say: Say, folder = 'seeds'): Promise<void> {
  await step(say, async () => {
    // Imported only now: these need the client that was generated a moment ago.
    const { openStore } = await import('../../store/open-store');
    const { importPaths } = await import('./import-paths');
    const store = await openStore({ databaseUrl: env.DATABASE_URL });
    const isUnused = await neverHadArticles(store).finally(() => store.close());
    if (!isUnused) return null;
    const { created } = await importPaths([folder], env, {
      permission: commandLinePermission(),
      progress: reportProblems,
    });
    return `Loaded ${created} sample articles`;
  });
}

async function neverHadArticles(store: Pick<Store, 'isEmpty' | 'changesSince'>): Promise<boolean> {
  return (await store.isEmpty()) && !(await store.changesSince(0)).tags.includes('library');
}

function reportProblems(imported: Imported): void {
  if (imported.kind !== 'refused') return;
  for (const problem of imported.problems) console.error(problemLine(problem));
}
