import { randomUUID } from 'node:crypto';
import type { Env } from '../../base/env';
import { backupProgram } from '../backups/backup-program';
import { startBackupSchedule } from '../backups/backup-schedule';
import { endInOrder } from './signals';
import { type Say, step } from '../setup/steps';

/** Serves until the process is asked to end, and says where. */
export async function serveUntilStopped(env: Env, { dev }: { dev: boolean }, say: Say): Promise<void> {
  let address = '';
  let firstAdminPath: string | null = null;
  await step(say, async () => {
    // Imported only now: in a fresh clone it needs what the steps before have made.
    const { serveLibrary } = await import('./serve-library');
    const { library } = await import('../../store/library');
    const { siteFetch } = await import('../../fetch/site-fetch');
    const { startFeedSchedule } = await import('./feed-schedule');
    const { feedService } = await import('../../base/feed-service');
    const { sampleService } = await import('../../base/sample-service');
    const { offerMarks } = await import('../../import/services/offer-marks');
    const { offerPictures } = await import('../../import/services/offer-pictures');
    const { offerOriginals } = await import('../../import/services/read-original');
    const { readSamples } = await import('../../import/samples/read-samples');
    const { findFeed } = await import('../importing/follow-feeds');
    const { readFeedList } = await import('../importing/fetchers');
    const { startImportWorker } = await import('./import-worker');
    const { startPictureSchedule } = await import('./picture-schedule');
    const { prepareFirstAdmin } = await import('./first-admin');
    firstAdminPath = await prepareFirstAdmin(await library(), env);
    sampleService.offer({ read: readSamples });
    offerMarks();
    offerOriginals();
    offerPictures(env.DATA_DIR);
    feedService.offer({ find: findFeed, readList: readFeedList });
    const serving = await serveLibrary(env, { dev });
    address = serving.address;
    // Says so where private addresses may be fetched from.
    siteFetch();
    const feeds = startFeedSchedule(await library(), env, say);
    const imports = startImportWorker(await library(), env, say);
    const backups = await scheduleBackups(env, say);
    startPictureSchedule(await library(), env, say);
    endInOrder(async () => {
      await Promise.all([feeds.stop(), imports.stop(), backups?.stop(), serving.close()]);
      await (await library()).close();
    });
    // One request's fault, thrown where nothing waits for it, is not the end of all others.
    process.on('uncaughtException', (error) => console.error(error));
    process.on('unhandledRejection', (error) => console.error(error));
    return 'Started the server';
  });
  say(`Backstory is at ${address}`);
  if (firstAdminPath !== null)
    say(`Nobody is admin yet. Who opens this link is, once: ${publicAddress(env, address)}${firstAdminPath}`);
}

/** Where readers reach it: with nothing set, where it listens. */
const publicAddress = ({ SITE_URL, PORT }: Env, address: string): string =>
  SITE_URL === `http://localhost:${PORT}` ? address : SITE_URL;

/** Backs up by itself where it is set to. */
async function scheduleBackups(env: Env, say: Say) {
  if (env.BACKUP_EVERY === null) return null;
  const { library } = await import('../../store/library');
  const plan = { everyMs: env.BACKUP_EVERY, keep: env.BACKUP_KEEP, folder: env.BACKUP_DIR };
  const how = { program: backupProgram(), holder: randomUUID() };
  return startBackupSchedule(await library(), { ...plan, ...how }, say);
}
