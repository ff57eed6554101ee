import { offeredService } from '../../base/offered-service';
import type { RemotePicture } from '../pictures/fetch-pictures';
import type { StoredOutcome } from '../../pictures/store-picture';

/** Larger ones no camera makes; each is made anew, as those of imports are. */
export const largestUpload = 20_000_000;

/** Who keeps a picture that an editor uploads, or has fetched: the serving process, in a process where it can be stopped. */
export const pictureService = offeredService<{
  keep(bytes: Uint8Array): Promise<StoredOutcome>;
  /** One at an address of the web, as an import does. */
  fetch(address: string): Promise<RemotePicture>;
}>('picture-service');
