import { storePicture } from '../../pictures/store-picture';
import { remakeInWorker } from '../workers/run-in-worker';
import { pictureService } from './picture-service';

/** Smaller ones are buttons and counters of visits. */
const smallestSide = 100;

/** Has this process keep the pictures that editors upload. */
export function offerPictures(dataDir: string): void {
  pictureService.offer({ keep: (bytes) => storePicture(bytes, dataDir, remakeInWorker, smallestSide) });
}
