import { randomUUID } from 'node:crypto';
import { Cron } from 'croner';
import type { Env } from '../../base/env';
import { collectPictures } from '../../pictures/collect-pictures';
import type { Store } from '../../store/open-store';
import { whileLeased } from '../setup/while-leased';

/** Once in each night, when fewest read. */
const nightly = '17 3 * * *';

/** Removes what was in the trash for a month, and pictures that no article shows, each night and by one of several servers, until it is stopped. */
export function startPictureSchedule(
  store: Store,
  { DATA_DIR }: Pick<Env, 'DATA_DIR'>,
  say: (line: string) => void,
): { stop(): void } {
  const job = new Cron(nightly, { protect: true, unref: true }, async () => {
    try {
      const collect = async () => {
        await store.trash.purgeOld();
        return collectPictures(DATA_DIR, store.usedPictures);
      };
      const gone = await whileLeased(store, 'pictures', randomUUID(), collect);
      if (gone) say(`Removed ${gone} pictures that no article shows.`);
    } catch (error) {
      say(`Pictures could not be collected: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  return { stop: () => job.stop() };
}
