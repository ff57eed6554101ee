import { offeredService } from '../../base/offered-service';
import type { StoredOutcome } from '../../pictures/store-picture';

/** Larger ones no camera makes; each is made anew, as those of imports are. */
export const largestUpload = 20_000_000;

/** Who keeps a picture that an editor uploads: the serving process, in a process where it can be stopped. */
export const pictureService = offeredService<{ keep(bytes: Uint8Array): Promise<StoredOutcome> }>(
  'picture-service',
);
