import type { Env } from '../env';
import { type Say, step } from './steps';

/** Serves until the process is told to end, and says where. */
export async function serveUntilTold(env: Env, { dev }: { dev: boolean }, say: Say): Promise<void> {
  let address = '';
  await step(say, async () => {
    // Imported late: in a fresh clone it needs what the steps before have made.
    const { serve } = await import('../http/serve');
    const { library } = await import('../store/library');
    const { siteFetch } = await import('../http/fetch/site-fetch');
    const { startFeedSchedule } = await import('./feed-schedule');
    const serving = await serve({ env, dev });
    address = serving.address;
    // Says so where private addresses may be fetched from.
    siteFetch();
    const feeds = startFeedSchedule(await library(), env, say);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void Promise.all([feeds.stop(), serving.close()]).then(() => process.exit(0));
      });
    }
    return 'Started the server';
  });
  say(`Backstory is at ${address}`);
}
