import { preflight, readEnvironment } from '../setup/preflight';
import { checkDatabase, migrateDatabase } from '../setup/migrate-database';
import { serveUntilStopped } from '../serving/serve-until-stopped';
import { exitWith, type Say } from '../setup/steps';

/** From the standalone folder with its environment set to a served library. */
export async function startStandalone(): Promise<void> {
  try {
    const env = readEnvironment();
    const say: Say = env.LOG_LEVEL === 'silent' ? () => {} : console.log;
    await preflight(env);
    await checkDatabase(env, say);
    await migrateDatabase(env, say);
    await serveUntilStopped(env, { dev: false }, say);
  } catch (error) {
    exitWith(error);
  }
}
