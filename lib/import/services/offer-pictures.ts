import { siteFetch } from '../../fetch/site-fetch';
import { storePicture } from '../../pictures/store-picture';
import { keepRemotePicture } from '../pictures/fetch-pictures';
import { remakeInWorker } from '../workers/run-in-worker';
import { pictureService } from './picture-service';

/** Smaller ones are buttons and counters of visits. */
const smallestSide = 100;

/** Has this process keep the pictures that editors upload, and those that they have fetched. */
export function offerPictures(dataDir: string): void {
  pictureService.offer({
    keep: (bytes) => storePicture(bytes, dataDir, remakeInWorker, smallestSide),
    fetch: (address) => keepRemotePicture(address, { fetch: siteFetch(), dataDir, remake: remakeInWorker }),
  });
}
