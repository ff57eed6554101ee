/**
 * `npm start` (and, with `--dev`, `npm run dev`): from a fresh clone to a library that is ready to be served.
 * In development it is served from here; in production by what `run.mjs` loads next, which is built.
 */
import { buildSite } from '../serving/build-site';
import { preflight, readEnvironment } from '../setup/preflight';
import { checkDatabase, migrateDatabase } from '../setup/migrate-database';
import { loadSeeds, prepareDatabaseClient } from '../importing/prepare';
import { serveUntilStopped } from '../serving/serve-until-stopped';
import { listenForSignals } from '../serving/signals';
import { exitWith, type Say } from '../setup/steps';

listenForSignals();

const dev = process.argv.includes('--dev');
Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });

try {
  const env = readEnvironment();
  const say: Say = env.LOG_LEVEL === 'silent' ? () => {} : console.log;
  await preflight(env);
  await checkDatabase(env, say);
  await prepareDatabaseClient(say);
  // Before the database is changed: where the build fails, the version before it can still be started.
  if (!dev) await buildSite(say);
  await migrateDatabase(env, say);
  await loadSeeds(env, say);
  if (dev) await serveUntilStopped(env, { dev }, say);
  else process.exit();
} catch (error) {
  exitWith(error);
}
