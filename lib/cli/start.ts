/** `npm start` (and, with `--dev`, `npm run dev`): from a fresh clone to a served library. */
import { buildSite } from './build-site';
import { checkGround, loadSeeds, prepareDatabase, readEnvironment } from './prepare';
import { exitWith, type Say, step } from './steps';

const dev = process.argv.includes('--dev');
Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });

try {
  const env = readEnvironment();
  const say: Say = env.LOG_LEVEL === 'silent' ? () => {} : console.log;
  await checkGround(env);
  await prepareDatabase(env, say);
  await loadSeeds(env, say);
  if (!dev) await buildSite(say);
  let address = '';
  await step(say, async () => {
    // Imported late: it needs what the steps before have made.
    const { serve } = await import('../http/serve');
    const serving = await serve({ env, dev });
    address = serving.address;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void serving.close().then(() => process.exit(0)));
    }
    return 'Started the server';
  });
  say(`Backstory is at ${address}`);
} catch (error) {
  exitWith(error);
}
