import type { Env } from '../env';
import { type Say, step } from './steps';

/** Serves until the process is told to end, and says where. */
export async function serveUntilTold(env: Env, { dev }: { dev: boolean }, say: Say): Promise<void> {
  let address = '';
  await step(say, async () => {
    // Imported late: in a fresh clone it needs what the steps before have made.
    const { serve } = await import('../http/serve');
    const serving = await serve({ env, dev });
    address = serving.address;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void serving.close().then(() => process.exit(0)));
    }
    return 'Started the server';
  });
  say(`Backstory is at ${address}`);
}
